/** `npm run bench`: what is promised about speed, measured. Ends with one line that counts the budgets kept. */
import { measurePopup } from './popup-ready';
import { measureThroughput } from './throughput';

interface Measured {
  what: string;
  value: number;
  unit: string;
}

/** A figure and its budget, in the same unit: at most, or at least. */
export type Measure = Measured & ({ most: number } | { least: number });

const isKept = (measure: Measure): boolean =>
  'most' in measure ? measure.value <= measure.most : measure.value >= measure.least;

const measures: Measure[] = [...measureThroughput(), ...(await measurePopup())];
for (const measure of measures) {
  const budget = 'most' in measure ? `at most ${measure.most}` : `at least ${measure.least}`;
  console.log(
    `${isKept(measure) ? 'kept' : 'missed'}  ${measure.value.toFixed(1)} ${measure.unit}, ${budget}: ${measure.what}`,
  );
}
const kept = measures.filter(isKept).length;
console.log(`${kept} passed, ${measures.length - kept} failed`);
process.exitCode = kept === measures.length ? 0 : 1;
