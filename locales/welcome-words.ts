import { defineWords, type Words } from './define-words';
import { welcome } from './en';
import { welcome as french } from './fr';

export type WelcomeWords = Words<typeof welcome>;

export const welcomeWords = defineWords('welcome', welcome, { fr: french });
