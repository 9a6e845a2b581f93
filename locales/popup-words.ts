import { defineWords, type Words } from './define-words';
import { popup } from './en';
import { popup as french } from './fr';

export type PopupWords = Words<typeof popup>;

export const popupWords = defineWords('popup', popup, { fr: french });
