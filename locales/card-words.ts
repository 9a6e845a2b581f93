import { defineWords, type Words } from './define-words';
import { card } from './en';
import { card as french } from './fr';

export type CardWords = Words<typeof card>;

export const cardWords = defineWords('card', card, { fr: french });
