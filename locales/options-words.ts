import { defineWords, type Words } from './define-words';
import { options } from './en';
import { options as french } from './fr';

export type OptionsWords = Words<typeof options>;

export const optionsWords = defineWords('options', options, { fr: french });
