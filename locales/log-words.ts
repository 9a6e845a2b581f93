import { defineWords, type Words } from './define-words';
import { log } from './en';
import { log as french } from './fr';

export type LogWords = Words<typeof log>;

export const logWords = defineWords('log', log, { fr: french });
