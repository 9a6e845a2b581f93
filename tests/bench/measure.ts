interface Measured {
  what: string;
  value: number;
  unit: string;
}

/** A figure and its budget, in the same unit: at most, at least, or none where it is only told. */
export type Measure = Measured & ({ most: number } | { least: number } | { told: true });

/** How much a busy machine adds to a time in the browser. */
const NOISE = 1.4;

/** What became of a budget: `over` is beyond it by no more than a busy machine adds, and fails no check; `told` has none. */
export type Verdict = 'kept' | 'over' | 'missed' | 'told';

export function verdictOn(measure: Measure): Verdict {
  if ('told' in measure) return 'told';
  const { value, unit } = measure;
  if ('most' in measure ? value <= measure.most : value >= measure.least) return 'kept';
  return 'most' in measure && unit !== 'KB' && value <= measure.most * NOISE ? 'over' : 'missed';
}

/** `at most 2 times`, or a dash. */
export function budgetOf(measure: Measure): string {
  if ('told' in measure) return '–';
  return 'most' in measure ? `at most ${measure.most} ${measure.unit}` : `at least ${measure.least} ${measure.unit}`;
}

/** `1.84 times`, `312 ms`: as many digits as mean something. */
export function figureOf({ value, unit }: Measure): string {
  const digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
}

/** The middle of some figures; NaN without any. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
