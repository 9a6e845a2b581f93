import type { Locale } from '../data/vocabulary';
import { defineWords, type Words } from './define-words';
import { card } from './en';
import { card as french } from './fr';
import { type PlainWords, plainWords } from './plain-words';

export type CardWords = Words<typeof card>;

/** As plain data, in one language. */
export const plainCardWords = (locale: Locale): PlainWords => plainWords(card, { en: undefined, fr: french }[locale]);

export const cardWords = defineWords('card', card, { fr: french });
