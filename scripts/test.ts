/** `npm test`: everything. Runs on after a failure, and ends with one line that counts checks and tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const results = resolve(root, 'node_modules/.cache/bounce-lens');

interface Count {
  passed: number;
  failed: number;
}

function run(title: string, command: string, args: string[]): boolean {
  console.log(`\n— ${title}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** A check that passes or fails as a whole. */
function check(title: string, script: string): Count {
  return run(title, 'npm', ['run', '--silent', script]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** One project of tests, counted by test. A project that could not even start counts as one failure. */
function tests(title: string, project: string): Count {
  const file = resolve(results, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = run(title, 'npx', ['vitest', 'run', '--project', project, ...reporters]);
  try {
    const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed, failed: ok ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(results, { recursive: true });
const counts = [
  check('types', 'test:types'),
  check('lint, format and the dependency rule', 'test:lint'),
  check('nothing unused', 'test:unused'),
  check('Mozilla’s linter on the Firefox build', 'test:firefox-lint'),
  tests('unit tests', 'unit'),
  tests('component tests', 'component'),
  tests('browser tests in Chromium and Firefox', 'browser'),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
