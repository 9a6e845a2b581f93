/** `npm run bench`: what is promised about speed, measured in a real browser. Ends with one line that counts the budgets kept. */
import { measurePopup } from './popup-ready';

export interface Measure {
  what: string;
  /** what was measured, in the unit that `most` has */
  value: number;
  most: number;
  unit: string;
}

const measures: Measure[] = [...(await measurePopup())];
for (const { what, value, most, unit } of measures)
  console.log(`${value <= most ? 'kept' : 'missed'}  ${value.toFixed(1)} of ${most} ${unit}  ${what}`);
const kept = measures.filter(({ value, most }) => value <= most).length;
console.log(`${kept} passed, ${measures.length - kept} failed`);
process.exitCode = kept === measures.length ? 0 : 1;
