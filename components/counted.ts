import type { Locale } from '../data/vocabulary';

/** Something counted, with the number written as the language groups its digits: `4,168 recipients`. */
export const counted = (word: (count: number) => string, count: number, locale: Locale): string =>
  word(count).replace(String(count), new Intl.NumberFormat(locale).format(count));
