import { defineWords, type Words } from './define-words';
import { page } from './en';
import { page as french } from './fr';

export type PageWords = Words<typeof page>;

export const pageWords = defineWords('page', page, { fr: french });
