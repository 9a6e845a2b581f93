/**
 * `npm run bench`: what is promised about speed, measured. Ends with one line that counts the budgets kept.
 * `npm run bench -- --write` also puts what was measured in Chromium into the README.
 */
import { parseArgs } from 'node:util';
import { setBenchStage } from './bench-stage';
import { measureFirstScan } from './first-scan';
import { measureHitTesting } from './hit-testing';
import { measureHover } from './hover-painted';
import { budgetOf, figureOf, type Measure, verdictOn } from './measure';
import { measurePageChanges } from './page-changes';
import { measurePopup } from './popup-ready';
import { writeTable } from './readme-table';
import { measureThroughput } from './throughput';
import { measureWeight } from './weight';

/** One after the other, in one browser: two at once would disturb each other. */
async function measurePages(): Promise<Measure[]> {
  const stage = await setBenchStage();
  try {
    const measures: Measure[] = [];
    for (const measure of [measureFirstScan, measurePageChanges, measureHitTesting, measureWeight, measureHover])
      measures.push(...(await measure(stage)));
    return measures;
  } finally {
    await stage.close();
  }
}

const { write } = parseArgs({ options: { write: { type: 'boolean' } } }).values;
const inNode = measureThroughput();
const inChromium = [...(await measurePages()), ...(await measurePopup())];
const measures = [...inNode, ...inChromium];
for (const measure of measures)
  console.log(`${verdictOn(measure).padEnd(6)}  ${figureOf(measure)}, ${budgetOf(measure)}: ${measure.what}`);
if (write === true) writeTable(measures);
const verdicts = measures.map(verdictOn);
const missed = verdicts.filter((verdict) => verdict === 'missed').length;
const kept = verdicts.filter((verdict) => verdict === 'kept' || verdict === 'over').length;
console.log(`${kept} passed, ${missed} failed`);
process.exitCode = missed === 0 ? 0 : 1;
