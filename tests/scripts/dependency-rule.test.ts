import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bounce-lens-rule-'));
  for (const file of ['biome.json', '.gitignore']) copyFileSync(join(root, file), join(folder, file));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What Biome says of a file as if it stood at a path of the project: under the project's own rules, in a folder of its own. */
function lint(path: string, code: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const biome = resolve(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', path], { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

describe('arrows go one way: entrypoints → components → smtp → data', () => {
  it.each([
    ['data/planted.ts', "import { detect } from '../smtp/detect/detect';\ndetect('');\n"],
    ['data/planted.ts', 'export const language = browser.i18n.getUILanguage();\n'],
    ['smtp/planted.ts', "import { CardView } from '../components/card/card-view';\nCardView;\n"],
    ['smtp/planted.ts', "import { render } from 'preact';\nrender(null, null);\n"],
    ['smtp/planted.ts', 'export const title = document.title;\n'],
    ['components/planted.tsx', "import { hashOf } from '../entrypoints/popup/view';\nhashOf;\n"],
    ['components/planted.tsx', 'export const id = chrome.runtime.id;\n'],
  ])('%s with %j fails the lint', (path, code) => {
    expect(lint(path, code)).toMatch(/noRestrictedImports|noRestrictedGlobals/);
  });

  it.each([
    ['smtp/planted.ts', "import { LOCALES } from '../data/vocabulary';\nLOCALES.at(0);\n"],
    ['components/planted.tsx', "import { compare } from '../smtp/compare';\ncompare;\n"],
  ])('%s may import what lies below', (path, code) => {
    expect(lint(path, code)).not.toMatch(/noRestrictedImports|noRestrictedGlobals/);
  });
});
