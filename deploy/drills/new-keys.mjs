// Rotation drill: node deploy/drills/new-keys.mjs sqlite|postgresql
// Replaces the master key and every key of the service, and looks whether a parent's talk goes on.
import { randomBytes } from "node:crypto";
import { Bot, Ground, Parent, expect, program, run } from "./drill.mjs";

const ground = new Ground(process.argv[2]);
let bot;
try {
  bot = await Bot.start(ground);
  const parent = await new Parent([bot.address]).open();
  await parent.say("she is 7 months old and wakes every hour");
  const { token, conversation } = parent;
  await bot.end("SIGTERM");

  run("dotnet", [program, "store", "new-keys"], ground.env);
  ground.env.Data__MasterKey = randomBytes(32).toString("base64");
  bot = await Bot.start(ground, bot.port);

  const refused = await parent.once(bot.address, "GET", conversation);
  expect(refused.status === 401 || refused.status === 403, "a token signed with the old key is refused");
  parent.token = undefined;
  await parent.open();
  expect(parent.token !== token && parent.conversation === conversation, "the same browser opens the same talk with a new token");
  await parent.say("thanks");
  expect(parent.isWhole(await parent.transcript()), "the talk goes on");
} finally {
  await bot?.end("SIGKILL");
  ground.clean();
}
