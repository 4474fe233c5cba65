// Move drill: node deploy/drills/move.mjs
// Moves a host from SQLite to PostgreSQL (PGHOST, PGUSER and the rest say where), and looks whether a parent's talk goes on.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Bot, Ground, Parent, expect, program, run } from "./drill.mjs";

const file = new Ground("sqlite");
const server = new Ground("postgresql");
let bot;
try {
  bot = await Bot.start(file);
  const parent = await new Parent([bot.address]).open();
  await parent.say("she is 7 months old and wakes every hour");
  await bot.end("SIGTERM");

  server.env.Data__Folder = file.folder;
  server.env.Data__MasterKey = readFileSync(join(file.folder, "master.key")).toString("base64");
  const moved = run("dotnet", [program, "store", "move"], server.env);
  expect(moved.includes("conversations: 1\n"), "everything is moved by one command");

  bot = await Bot.start(server, bot.port);
  await parent.say("thanks");
  expect(parent.isWhole(await parent.transcript()), "the talk goes on in PostgreSQL with the same token");
} finally {
  await bot?.end("SIGKILL");
  file.clean();
  server.clean();
}
