// Counts the branches of the parts that decide what is said, as the tests take them, and writes docs/coverage.md: node tests/coverage.mjs
// What no test took is listed, a line each, in artifacts/coverage/missing.txt. Fails below the least share of branches.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'artifacts', 'coverage');
const least = 90;
const parts = { Guidance: 'GentleSleepBot.Guidance', Recognizers: 'Recognizers.Text', BotFramework: 'BotFramework' };
const projects = ['Recognizers.Tests', 'BotFramework.Tests', 'Storage.Tests', 'Guidance.Tests', 'Dialogs.Tests'];

function run(project) {
  const results = join(folder, project);
  const filters = Object.values(parts).flatMap(assembly => ['--coverlet-include', `[${assembly}]*`]);
  const { status, stdout, stderr } = spawnSync('dotnet', ['test', '--project', `tests/${project}`, '-c', 'Release', '--results-directory', results,
    '--coverlet', '--coverlet-output-format', 'json', ...filters], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${project} ended with ${status}:\n${(stdout + stderr).slice(0, 4000)}`);
  return JSON.parse(readFileSync(join(results, readdirSync(results).find(file => file.startsWith('coverage'))), 'utf8'));
}

// Every branch by its place, with how often these reports took it.
function branches(reports, assembly) {
  const taken = new Map();
  for (const report of reports)
    for (const [file, classes] of Object.entries(report[`${assembly}.dll`] ?? {}))
      for (const methods of Object.values(classes))
        for (const [method, { Branches }] of Object.entries(methods))
          for (const { Line, Offset, Path, Hits } of Branches) {
            const place = [relative(root, file), Line, method, Offset, Path].join('\t');
            taken.set(place, (taken.get(place) ?? 0) + Hits);
          }
  return taken;
}

function count(taken) {
  const hit = [...taken.values()].filter(hits => hits > 0).length;
  return { hit, all: taken.size, share: 100 * hit / taken.size };
}

const written = ({ hit, all, share }) => `${share.toFixed(1)} % (${hit} of ${all})`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const reports = Object.fromEntries(projects.map(project => [project, run(project)]));
const rows = Object.entries(parts).map(([part, assembly]) => ({
  part,
  own: count(branches([reports[`${part}.Tests`]], assembly)),
  all: count(branches(Object.values(reports), assembly)),
  missing: [...branches(Object.values(reports), assembly)].filter(([, hits]) => hits === 0).map(([place]) => place.split('\t').slice(0, 2).join(':')),
}));

const table = rows.map(row => `| \`src/${row.part}\` | ${written(row.own)} | ${written(row.all)} |`).join('\n');
writeFileSync(join(folder, 'missing.txt'), `${rows.flatMap(row => row.missing).join('\n')}\n`);
writeFileSync(join(root, 'docs', 'coverage.md'), `# Branches that the tests take

Written by the command below; do not edit by hand. It fails when the tests of these parts, of the talk and of the stores together leave more than ${100 - least} % of a part's branches untaken.

    node tests/coverage.mjs

| part | by its own tests | with ${projects.filter(project => !(project.split('.')[0] in parts)).map(project => `\`tests/${project}\``).join(' and ')} |
|---|---|---|
${table}

What a generator wrote is not counted. A branch taken is not yet a branch checked: [mutations.md](mutations.md) breaks the checks that matter most and names the test that fails.
`);
console.log(table);
process.exitCode = rows.every(row => row.all.share >= least) ? 0 : 1;
