// What both drills need: hosts as processes of their own, parents who talk to them, and a database of the drill's own.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const deploy = join(dirname(fileURLToPath(import.meta.url)), "..");
const root = join(deploy, "..");

export const program = process.env.BOT_DLL ?? join(root, "artifacts/host/GentleSleepBot.dll");
if (!existsSync(program)) throw new Error(`There is no ${program}: build it with ./run.sh ask hello, or name another with BOT_DLL.`);

export const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

export function expect(holds, what) {
  if (!holds) throw new Error(`FAILED: ${what}`);
  console.log(`  ok: ${what}`);
}

export function run(command, args, env = {}) {
  const ended = spawnSync(command, args, { env: { ...process.env, ...env }, encoding: "utf8" });
  if (ended.status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${ended.status}: ${ended.stderr || ended.error}`);
  return ended.stdout;
}

// A folder and, for PostgreSQL, a database that the drill makes and removes; PGHOST, PGUSER and the rest say where.
export class Ground {
  folder = mkdtempSync(join(tmpdir(), "sleep-drill-"));
  database = `sleep_drill_${process.pid}`;

  constructor(engine) {
    if (engine !== "sqlite" && engine !== "postgresql") throw new Error("Say which engine: sqlite or postgresql.");
    this.isPostgres = engine === "postgresql";
    this.env = { Data__Folder: this.folder, PGDATABASE: "" };
    if (!this.isPostgres) return;
    const parts = { Host: process.env.PGHOST, Port: process.env.PGPORT, Username: process.env.PGUSER, Password: process.env.PGPASSWORD, Database: this.database };
    this.env.PGDATABASE = this.database;
    this.env.Data__MasterKey = randomBytes(32).toString("base64");
    this.env.Data__Connection = Object.entries(parts).filter(([, value]) => value).map(pair => pair.join("=")).join(";");
    this.make();
  }

  make() {
    if (this.isPostgres) run("createdb", [this.database]);
  }

  // The disaster: the database is gone, master key and ledger are not.
  destroy() {
    if (this.isPostgres) return run("dropdb", ["--force", "--if-exists", this.database]);
    for (const end of ["", "-wal", "-shm"]) rmSync(join(this.folder, `gentle-sleep.db${end}`), { force: true });
  }

  clean() {
    if (this.isPostgres) this.destroy();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export class Bot {
  output = "";

  static async start(ground, port, dll = program) {
    const bot = new Bot();
    bot.port = port ?? await freePort();
    bot.address = `http://localhost:${bot.port}`;
    const env = {
      ...process.env,
      Knowledge__Folder: join(root, "knowledge"),
      ...ground.env,
      Urls: bot.address,
      Site__PublicAddress: bot.address,
      DirectLine__PostsPerMinuteOfConversation: "100000",
      DirectLine__PostsPerMinuteOfAddress: "100000",
    };
    bot.process = spawn("dotnet", [dll], { env, stdio: ["ignore", "pipe", "pipe"] });
    bot.ended = new Promise(done => bot.process.on("exit", code => done(code)));
    for (const stream of [bot.process.stdout, bot.process.stderr]) stream.on("data", text => { bot.output += text; });
    for (let tries = 0; tries < 1200; tries++) {
      if (bot.process.exitCode !== null) break;
      if ((await fetch(`${bot.address}/health/ready`).catch(() => null))?.ok) return bot;
      await pause(50);
    }
    bot.process.kill("SIGKILL");
    throw new Error(`The host did not become ready:\n${bot.output}`);
  }

  async end(signal) {
    this.process.kill(signal);
    return this.ended;
  }
}

// A parent at the chat page: each message has a key and is sent again, to any of the hosts, until one takes it.
export class Parent {
  key = randomBytes(32).toString("base64url");
  accepted = [];
  longestWait = 0;

  constructor(addresses) {
    this.addresses = addresses;
  }

  async open() {
    const talk = await (await this.send("POST", "/talk", { key: this.key })).json();
    Object.assign(this, { conversation: `/v3/directline/conversations/${talk.conversationId}/activities`, token: talk.token, user: talk.userId });
    return this;
  }

  async say(text) {
    const messageKey = `m${this.accepted.length}`;
    const began = Date.now();
    await this.send("POST", this.conversation, { type: "message", text, from: { id: this.user }, channelData: { messageKey, clientActivityID: messageKey } });
    this.longestWait = Math.max(this.longestWait, Date.now() - began);
    this.accepted.push(messageKey);
  }

  async transcript() {
    const all = [];
    for (let watermark = "", page; ; watermark = page.watermark) {
      page = await (await this.send("GET", `${this.conversation}?watermark=${watermark}`)).json();
      if (page.activities.length === 0) return all;
      all.push(...page.activities);
    }
  }

  // Every accepted message stands once, in order, with replies after it.
  isWhole(transcript) {
    const said = transcript.filter(one => one.from.role === "user");
    const answered = new Set(transcript.filter(one => one.from.role !== "user").map(one => one.replyToId));
    return JSON.stringify(said.map(one => one.channelData.messageKey)) === JSON.stringify(this.accepted)
      && said.every(one => answered.has(one.id))
      && new Set(transcript.map(one => one.id)).size === transcript.length;
  }

  async send(method, path, body) {
    for (let tries = 0; tries < 600; tries++) {
      const answer = await this.once(this.addresses[tries % this.addresses.length], method, path, body).catch(() => null);
      if (answer?.ok) return answer;
      if (answer && answer.status < 500 && answer.status !== 429) throw new Error(`${method} ${path}: ${answer.status}`);
      await pause(50);
    }
    throw new Error(`${method} ${path}: nobody took it.`);
  }

  once(address, method, path, body) {
    return fetch(address + path, {
      method,
      headers: { "Content-Type": "application/json", ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}) },
      body: body && JSON.stringify(body),
    });
  }
}

function freePort() {
  return new Promise(done => {
    const server = createServer();
    server.listen(0, "localhost", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
