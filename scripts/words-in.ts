import type { Locale } from '../data/vocabulary';
import { type CardWords, cardWords } from '../locales/card-words';
import { locale as interfaceLocale } from '../locales/define-words';

/** The words of cards in one language, for what is written without a page. */
export function wordsIn(locale: Locale): CardWords {
  interfaceLocale.set(locale);
  const stop = cardWords.listen(() => {});
  const words = cardWords.get();
  stop();
  return words;
}
