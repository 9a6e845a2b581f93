import { defineWords, type Words } from './define-words';
import { browse } from './en';
import { browse as french } from './fr';

export type BrowseWords = Words<typeof browse>;

export const browseWords = defineWords('browse', browse, { fr: french });
