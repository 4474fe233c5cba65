// Update drill: node deploy/drills/update.mjs sqlite|postgresql
// Parents talk without a break while the host is replaced: one after the other on SQLite, side by side on PostgreSQL.
// OLD_DLL and NEW_DLL are the two versions; the same one twice by default.
import { Bot, Ground, Parent, expect, pause, program } from "./drill.mjs";

const lines = ["she is 7 months old and wakes every hour", "we tried rocking and it helped for ten minutes", "is it fine to hold him all night", "thanks"];
const parents = 8;

const ground = new Ground(process.argv[2]);
const bots = [];
let isOver = false;
try {
  const old = await Bot.start(ground, undefined, process.env.OLD_DLL ?? program);
  bots.push(old);
  const addresses = [old.address];
  const talking = await Promise.all(Array.from({ length: parents }, () => new Parent(addresses).open()));
  const talks = talking.map(async parent => {
    for (let line = 0; !isOver; line++) await parent.say(lines[line % lines.length]);
  });
  await pause(500);

  const replaced = ground.isPostgres ? await rolling(old, addresses) : await oneAfterTheOther(old);
  expect(replaced === 0, "the old host ended by itself, with all turns kept");
  await pause(500);
  isOver = true;
  await Promise.all(talks);

  for (const parent of talking) {
    if (!parent.isWhole(await parent.transcript())) throw new Error("FAILED: a message was lost, stands twice or has no reply.");
  }
  const messages = talking.reduce((sum, parent) => sum + parent.accepted.length, 0);
  expect(messages > parents, `${messages} messages of ${parents} parents each stand once, in order, with their replies`);
  console.log(`${process.argv[2]}: the longest that a message waited was ${(Math.max(...talking.map(parent => parent.longestWait)) / 1000).toFixed(1)} s`);
} finally {
  isOver = true;
  await Promise.all(bots.map(bot => bot.end("SIGKILL")));
  ground.clean();
}

async function oneAfterTheOther(old) {
  const code = await old.end("SIGTERM");
  bots.push(await Bot.start(ground, old.port, process.env.NEW_DLL ?? program));
  return code;
}

async function rolling(old, addresses) {
  const next = await Bot.start(ground, undefined, process.env.NEW_DLL ?? program);
  bots.push(next);
  addresses.push(next.address);
  await pause(500);
  return old.end("SIGTERM");
}
