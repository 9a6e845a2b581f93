import { defineWords, type Words } from './define-words';
import { diagnosis } from './en';
import { diagnosis as french } from './fr';

export type DiagnosisWords = Words<typeof diagnosis>;

export const diagnosisWords = defineWords('diagnosis', diagnosis, { fr: french });
