import { defineWords, type Words } from './define-words';
import { compare } from './en';
import { compare as french } from './fr';

export type CompareWords = Words<typeof compare>;

export const compareWords = defineWords('compare', compare, { fr: french });
