import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pause } from '../../scripts/page-actions';
import type { BenchStage } from './bench-stage';
import { type Measure, median } from './measure';
import { record } from './timeline';

const ROUNDS = 3;
const FRAMES = 50;
const KILOBYTE = 1024;

/** What the extension weighs in a frame without a code, by the difference between a page of many frames with and without it. */
export async function measureWeight(stage: BenchStage): Promise<Measure[]> {
  const script = await readFile(join(stage.extensionDir, 'content-script.js'));
  await stage.put(
    'frame.html',
    '<!doctype html><html lang="en"><title>Frame</title><p>A frame without a code.</p></html>',
  );
  const frames = '<iframe src="frame.html" width="90" height="40"></iframe>'.repeat(FRAMES);
  const { url, foreignUrl } = await stage.put(
    'frames.html',
    `<!doctype html><html lang="en"><title>Frames</title>${frames}</html>`,
  );

  /** Heap of the page's process after a collection, in bytes, and the script of each frame, in milliseconds. */
  const weigh = (address: string) =>
    stage.visit('about:blank', async (page) => {
      const client = await page.createCDPSession();
      const timeline = await record(page, async () => {
        await page.goto(address);
        await pause(500);
      });
      await client.send('Performance.enable');
      await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
      return { heap, starts: timeline.each('EvaluateScript', /content-script\.js$/) };
    });

  const heaps: number[] = [];
  const starts: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const real = await weigh(url);
    const plain = await weigh(foreignUrl);
    heaps.push((real.heap - plain.heap) / (FRAMES + 1) / KILOBYTE);
    starts.push(...real.starts);
  }
  const what = 'frame without a code';
  return [
    {
      what: `${what}: script, compressed`,
      value: gzipSync(script, { level: 9 }).length / KILOBYTE,
      most: 8,
      unit: 'KB',
    },
    { what: `${what}: script, as it is`, value: script.length / KILOBYTE, told: true, unit: 'KB' },
    { what: `${what}: memory of the extension’s world, script included`, value: median(heaps), told: true, unit: 'KB' },
    { what: `${what}: start of the script and its pass over the text`, value: median(starts), told: true, unit: 'ms' },
  ];
}
