/**
 * Renders public/icon/<size>.png from public/icon.svg, the one source of the icon.
 * Run it after every change of the drawing (`npm run icons`) and look at 16 px first: that is the size a toolbar shows.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** Toolbar, toolbar on dense screens, the list of extensions, the stores. */
const SIZES = [16, 32, 48, 128];

const publicFolder = resolve(fileURLToPath(import.meta.url), '../../public');
const drawing = await readFile(resolve(publicFolder, 'icon.svg'), 'utf8');

await mkdir(resolve(publicFolder, 'icon'), { recursive: true });
for (const size of SIZES) {
  const path = resolve(publicFolder, `icon/${size}.png`);
  await writeFile(path, new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng());
  console.log(path);
}
