// Draws the app's two icons, a moon and a star: node teams/draw-icons.mjs
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const folder = dirname(fileURLToPath(import.meta.url));
const samples = 4;

const inCircle = (x, y, centreX, centreY, radius) => (x - centreX) ** 2 + (y - centreY) ** 2 <= radius ** 2;
const isMoon = (x, y) => inCircle(x, y, 0.46, 0.52, 0.28) && !inCircle(x, y, 0.57, 0.43, 0.24);
const isStar = (x, y) => Math.sqrt(Math.abs(x - 0.68)) + Math.sqrt(Math.abs(y - 0.32)) <= Math.sqrt(0.13);
const isShape = (x, y) => isMoon(x, y) || isStar(x, y);

// How much of a pixel the shape covers, from 0 to 1.
function coverage(column, row, size) {
  let covered = 0;
  for (let i = 0; i < samples; i++)
    for (let j = 0; j < samples; j++)
      if (isShape((column + (i + 0.5) / samples) / size, (row + (j + 0.5) / samples) / size)) covered++;
  return covered / samples ** 2;
}

function png(size, pixelOf) {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++)
      rows.set(pixelOf(coverage(column, row, size)), row * (size * 4 + 1) + 1 + column * 4);

  const chunk = (type, data) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(data.length);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0)),
  ]);
}

const night = [0x2b, 0x3a, 0x67];
const light = [0xff, 0xe9, 0xb8];
const mix = (share, from, to) => Math.round(from + (to - from) * share);

writeFileSync(join(folder, 'color.png'), png(192, share => [...night.map((value, index) => mix(share, value, light[index])), 255]));
writeFileSync(join(folder, 'outline.png'), png(32, share => [255, 255, 255, Math.round(share * 255)]));
