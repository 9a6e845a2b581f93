import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * One classic script out of a file and what it imports, unminified, to be run in a page.
 * @param file its `file:` address
 */
export async function bundleForPage(file: URL): Promise<string> {
  const entry = fileURLToPath(file);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      target: ['chrome128', 'firefox142'],
      lib: { entry, formats: ['iife'], name: 'bundled' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script.`);
  return chunk.code;
}
