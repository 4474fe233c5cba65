// Restore drill: node deploy/drills/restore.mjs sqlite|postgresql
// Talks, backs up, talks on, loses the database, restores, and looks at what is there. All in a folder and a database of its own.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Bot, Ground, Parent, deploy, expect, pause, program, run } from "./drill.mjs";

const ground = new Ground(process.argv[2]);
const backup = join(ground.folder, "backup");
const scripts = { ...ground.env, BOT: `dotnet ${program}` };
let bot;
try {
  bot = await Bot.start(ground);
  const stays = await new Parent([bot.address]).open();
  const leaves = await new Parent([bot.address]).open();
  await stays.say("she is 7 months old and wakes every hour");
  await leaves.say("he is 9 months old and fights every nap");

  run(join(deploy, "backup.sh"), [backup], scripts);
  await stays.say("thanks");
  await leaves.send("POST", "/talk/forget", { key: leaves.key });

  // A start writes down who was forgotten; a running host does so every Retention:Period.
  await bot.end("SIGTERM");
  bot = await Bot.start(ground, bot.port);
  const ledger = join(ground.folder, "erasures.log");
  for (let tries = 0; tries < 200 && !(existsSync(ledger) && readFileSync(ledger, "utf8").trim()); tries++) await pause(50);

  await bot.end("SIGKILL");
  ground.destroy();
  const began = Date.now();
  ground.make();
  run(join(deploy, "restore.sh"), [backup], scripts);
  bot = await Bot.start(ground, bot.port);
  console.log(`${process.argv[2]}: serving again ${((Date.now() - began) / 1000).toFixed(1)} s after the restore began`);

  const words = (await stays.transcript()).filter(one => one.from.role === "user").map(one => one.text);
  expect(words.length === 1 && words[0].startsWith("she is 7 months"), "what was said before the backup is there, what was said after it is not");
  stays.accepted = ["m0"];
  await stays.say("why does she wake");
  expect(stays.isWhole(await stays.transcript()), "the talk goes on with the same token");
  const asked = await leaves.once(bot.address, "POST", "/talk/export", { key: leaves.key });
  expect(asked.status === 404, "whoever asked to be forgotten after the backup is forgotten again");
} finally {
  await bot?.end("SIGKILL");
  ground.clean();
}
