import { pause } from '../../scripts/page-actions';
import type { BenchStage } from './bench-stage';
import { type Measure, median } from './measure';
import { record } from './timeline';

const CODES = 2000;
const LINE =
  'Nov  4 09:15:02 mx1 relay[77]: to=<ada@example.org>, delay=1.2, host mx.example.org said: 550 5.1.1 no such mailbox, removed from the queue at once by hand';
const MOVES = 120;

/** What one pointer move costs over a log in one text node: the extension's listeners, against none. */
export async function measureHitTesting(stage: BenchStage): Promise<Measure[]> {
  const lines = Array.from({ length: CODES }, () => LINE).join('\n');
  const { url, foreignUrl } = await stage.put(
    'log.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Log</title><pre>${lines}</pre></html>`,
  );
  const moved = (address: string) =>
    stage.visit(address, async (page) => {
      await pause(2500);
      return record(page, async () => {
        for (let move = 0; move < MOVES; move++) await page.mouse.move(20 + ((move * 37) % 1200), 60 + move * 5);
      });
    });
  const real = await moved(url);
  const plain = await moved(foreignUrl);
  const moves = real.each('EventDispatch', /^pointermove$/);
  if (moves.length === 0) throw new Error('No pointer move reached the extension.');
  const what = 'pointer moves over a 300 KB <pre> with 2,000 codes';
  return [
    { what: `${what}: each, in the extension`, value: median(moves), told: true, unit: 'ms' },
    { what: `${what}: the dearest of ${moves.length}`, value: Math.max(...moves), most: 16, unit: 'ms' },
    { what: `${what}: longest task`, value: real.longestTask, most: 50, unit: 'ms' },
    { what: `${what}: longest task without the extension`, value: plain.longestTask, told: true, unit: 'ms' },
  ];
}
