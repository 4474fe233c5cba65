// Breaks each check of tests/mutations.json in a copy of the last commit, sees that a test fails, and writes docs/mutations.md: node tests/mutations.mjs
// With texts, only those breaks whose line holds one of them are tried; the others keep what was found before: node tests/mutations.mjs 'Direct Line' Denials.cs
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const copy = join(root, 'artifacts', 'mutations');
const wanted = process.argv.slice(2);
const all = JSON.parse(readFileSync(join(import.meta.dirname, 'mutations.json'), 'utf8'));
const chosen = all.filter(one => wanted.length === 0 || wanted.some(text => JSON.stringify(one).includes(text)));

// A test that waits for what a break lets never come would keep the run for ever.
const patience = 5 * 60 * 1000;

function run(command, args, cwd = copy) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28, timeout: patience, killSignal: 'SIGKILL' });
  return { ok: status === 0, said: stdout + stderr };
}

function must(command, args, cwd) {
  const { ok, said } = run(command, args, cwd);
  if (!ok) throw new Error(`${command} ${args.join(' ')}:\n${said}`);
}

// Analysers, documentation and warnings are left out: only what the program does is of interest here.
const build = (project, ...more) => run('dotnet', ['build', `tests/${project}`, '-c', 'Release', '-v', 'quiet', '-nologo', '-p:RunAnalyzers=false', '-p:GenerateDocumentationFile=false', '-p:TreatWarningsAsErrors=false', ...more]);

// The first test that fails; null when none does.
function failing({ project, class: name }) {
  const report = join(copy, 'artifacts', 'report.xml');
  rmSync(report, { force: true });
  const tests = run(join(copy, 'tests', project, 'bin', 'Release', 'net10.0', project), ['-noLogo', '-noColor', '-stopOnFail', '-class', name, '-xml', report]);
  const xml = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const total = Number(xml.match(/<assembly [^>]*?\btotal="(\d+)"/)?.[1] ?? 0);
  if (tests.ok && total === 0) throw new Error(`no test of ${project} is in ${name}`);
  if (tests.ok) return null;
  const found = xml.match(/<test (?=[^>]*result="Fail")[^>]*?\btype="([^"]*)"[^>]*?\bmethod="([^"]*)"/);
  return found ? `${found[1].split('.').at(-1)}.${found[2]}` : 'the run ended';
}

// A break that does not compile tells nothing: its line of the list is to be mended.
const unbuilt = 'it does not compile';

function tryOut(one) {
  const path = join(copy, one.file);
  const before = readFileSync(path, 'utf8');
  if (before.split(one.from).length !== 2) throw new Error(`${one.file} holds "${one.from}" not once`);
  writeFileSync(path, before.replace(one.from, () => one.to));
  try {
    const built = build(one.project, '--no-restore');
    return built.ok ? failing(one) : unbuilt;
  } finally {
    writeFileSync(path, before);
  }
}

run('git', ['worktree', 'remove', '--force', copy], root);
must('git', ['worktree', 'add', '--detach', copy, 'HEAD'], root);
mkdirSync(join(copy, 'artifacts'));
if (existsSync(join(root, 'artifacts', 'models'))) symlinkSync(join(root, 'artifacts', 'models'), join(copy, 'artifacts', 'models'));

for (const kind of new Set(chosen.map(one => `${one.project} ${one.class}`))) {
  const [project, name] = kind.split(' ');
  const built = build(project);
  if (!built.ok) throw new Error(built.said);
  const broken = failing({ project, class: name });
  if (broken) throw new Error(`${broken} fails with nothing broken`);
}

const page = join(root, 'docs', 'mutations.md');
const found = new Map();
const known = existsSync(page) ? readFileSync(page, 'utf8') : '';
for (const [, name, file, test] of known.matchAll(/^\| (.+?) \| `(.+?)` \| (.+?) \|$/gm)) found.set(`${file} ${name}`, test);

const nothing = '**nothing**';
const cell = one => found.get(`${one.file} ${one.break}`) ?? 'not tried yet';

function write() {
  const table = part => `## ${part}\n\n| broken so that | in | fails |\n|---|---|---|\n${all.filter(one => one.part === part).map(one => `| ${one.break} | \`${one.file}\` | ${cell(one)} |`).join('\n')}\n`;
  const tried = all.map(cell).filter(said => said !== 'not tried yet');
  writeFileSync(page, `# Broken on purpose

Written by the command below; do not edit by hand. Each check was broken in a copy of the code as \`tests/mutations.json\` says, built, and tested: a test must fail. The first that did is named.

    node tests/mutations.mjs

Of ${all.length} breaks ${tried.length} were tried, and ${tried.filter(said => said !== nothing).length} of those were noticed.

${[...new Set(all.map(one => one.part))].map(table).join('\n')}`);
}

const unnoticed = [];
for (const one of chosen) {
  const test = tryOut(one);
  const isNoticed = test !== null && test !== unbuilt;
  if (!isNoticed) unnoticed.push(one);
  found.set(`${one.file} ${one.break}`, isNoticed ? `\`${test}\`` : nothing);
  console.log(`${isNoticed ? 'noticed' : 'UNNOTICED'}\t${one.part}\t${one.break}\t${test ?? ''}`);
  write();
}

must('git', ['worktree', 'remove', '--force', copy], root);
console.log(`${chosen.length - unnoticed.length} breaks noticed, ${unnoticed.length} unnoticed`);
process.exitCode = unnoticed.length === 0 ? 0 : 1;
