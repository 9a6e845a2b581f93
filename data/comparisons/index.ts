/** Groups of codes that people take for each other. A group has a hand-written note in every language. */
export const comparisons = {
  '214+450': ['214', '450'],
  '450+451+452': ['450', '451', '452'],
  '421+450': ['421', '450'],
  '450+550': ['450', '550'],
  '550+554': ['550', '554'],
  '551+251': ['251', '551'],
  '552+452': ['452', '552'],
  '250+252': ['250', '252'],
  '521+554+556': ['521', '554', '556'],
  '530+535': ['530', '535'],
} as const satisfies Record<string, readonly [string, string, ...string[]]>;

export type ComparisonId = keyof typeof comparisons;
