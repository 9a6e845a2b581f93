import type { Locale } from '../data/vocabulary';
import { defineWords, type Words } from './define-words';
import { page } from './en';
import { page as french } from './fr';
import { type PlainWords, plainWords } from './plain-words';

export type PageWords = Words<typeof page>;

/** As plain data, in one language: for the background. */
export const plainPageWords = (locale: Locale): PlainWords => plainWords(page, { en: undefined, fr: french }[locale]);

export const pageWords = defineWords('page', page, { fr: french });
