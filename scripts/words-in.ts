import type { Locale } from '../data/vocabulary';
import { type CardWords, cardWords } from '../locales/card-words';
import { locale as interfaceLocale } from '../locales/define-words';
import { type PopupWords, popupWords } from '../locales/popup-words';

interface Store<Of> {
  get(): Of;
  listen(listener: () => void): () => void;
}

/** Words follow the language only while somebody listens. */
function wordsOf<Of>(store: Store<Of>, locale: Locale): Of {
  interfaceLocale.set(locale);
  const stop = store.listen(() => {});
  const words = store.get();
  stop();
  return words;
}

/** The words of cards in one language, for what is written without a page. */
export const wordsIn = (locale: Locale): CardWords => wordsOf(cardWords, locale);

/** The words of the popup in one language. */
export const popupWordsIn = (locale: Locale): PopupWords => wordsOf(popupWords, locale);
