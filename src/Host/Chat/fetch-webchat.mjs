// Takes Microsoft's Web Chat out of its npm package, checks it, and leaves it compressed beside its licence.
// node fetch-webchat.mjs OUTPUT_FOLDER
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const version = '4.18.1';
const expected = '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff';

const output = resolve(process.argv[2]);
mkdirSync(output, { recursive: true });
const scratch = mkdtempSync(join(output, '.fetch-'));

try {
  execFileSync('npm', ['pack', '--silent', `botframework-webchat@${version}`], { cwd: scratch, stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('tar', ['xzf', `botframework-webchat-${version}.tgz`, 'package/dist/webchat.js', 'package/dist/webchat.js.LICENSE.txt'], { cwd: scratch });

  const script = readFileSync(join(scratch, 'package/dist/webchat.js'));
  const actual = createHash('sha256').update(script).digest('hex');
  if (actual !== expected) throw new Error(`botframework-webchat ${version}: sha256 is ${actual}, expected ${expected}`);

  const put = (name, content) => {
    writeFileSync(join(scratch, name), content);
    renameSync(join(scratch, name), join(output, name));
  };
  put('webchat.LICENSE.txt', readFileSync(join(scratch, 'package/dist/webchat.js.LICENSE.txt')));
  put('webchat.js.gz', gzipSync(script, { level: 9 }));
  put('webchat.js.br', brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: script.length } }));
  put('webchat.js', script);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
