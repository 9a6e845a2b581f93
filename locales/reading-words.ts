import { defineWords, type Words } from './define-words';
import { reading } from './en';
import { reading as french } from './fr';

export type ReadingWords = Words<typeof reading>;

export const readingWords = defineWords('reading', reading, { fr: french });
