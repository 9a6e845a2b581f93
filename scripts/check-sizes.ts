/** `npm run sizes`: builds the production extension and checks what pages and readers have to load against the budgets. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'wxt';

const root = resolve(fileURLToPath(import.meta.url), '../..');

/**
 * Most bytes after gzip. Scripts weigh on every page, so their budgets are tight; the knowledge is read once by the background and the
 * popup, and has room to grow.
 */
const BUDGETS = [
  { file: 'content-script.js', what: 'script of every frame', most: 8 * 1024 },
  { file: 'popover.js', what: 'popover script, on demand', most: 24 * 1024 },
  { file: 'knowledge/en.json', what: 'everything known, in English', most: 512 * 1024 },
  { file: 'knowledge/fr.json', what: 'everything known, in French', most: 512 * 1024 },
];

await build({ root, browser: 'chrome', manifestVersion: 3 });
let failed = 0;
for (const { file, what, most } of BUDGETS) {
  const bytes = gzipSync(readFileSync(resolve(root, '.output/chrome-mv3', file)), { level: 9 }).length;
  if (bytes > most) failed++;
  const verdict = bytes > most ? 'too large' : 'fits';
  console.log(
    `${verdict.padEnd(10)} ${String(bytes).padStart(7)} of ${String(most).padStart(7)} bytes  ${file} (${what})`,
  );
}
console.log(`${BUDGETS.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
