// Drives Microsoft's botframework-directlinejs: one JSON command a line in, one JSON event a line out.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xhr2');
globalThis.WebSocket = require('ws');

// The client waits a quarter of an hour before it refreshes its token, and up to 15 seconds before it connects again.
const shorter = milliseconds => (milliseconds === 900_000 ? 1_000 : milliseconds >= 3_000 && milliseconds < 15_000 ? 100 : milliseconds);
const { setTimeout: timeout, setInterval: interval } = globalThis;
globalThis.setTimeout = (action, milliseconds, ...rest) => timeout(action, shorter(milliseconds), ...rest);
globalThis.setInterval = (action, milliseconds, ...rest) => interval(action, shorter(milliseconds), ...rest);

const { DirectLine } = require('botframework-directlinejs');

const tell = event => process.stdout.write(`${JSON.stringify(event)}\n`);
let client;

const commands = {
  connect({ options }) {
    client = new DirectLine(options);
    client.connectionStatus$.subscribe(status => tell({ event: 'status', status, token: client.token }));
    client.activity$.subscribe(
      activity => tell({ event: 'activity', activity, watermark: client.watermark }),
      fault => tell({ event: 'fault', message: String(fault?.message ?? fault) }));
  },
  refreshed() {
    const before = client.token;
    const look = interval(() => {
      if (client.token === before) return;
      clearInterval(look);
      tell({ event: 'refreshed' });
    }, 50);
  },
  post({ activity }) {
    client.postActivity(activity).subscribe(
      id => tell({ event: 'posted', id }),
      fault => tell({ event: 'postFailed', status: fault?.status ?? 0 }));
  },
};

createInterface({ input: process.stdin }).on('line', line => {
  const command = JSON.parse(line);
  commands[command.command](command);
}).on('close', () => process.exit(0));
