import type { ClassDigit } from '../data/entry';
import { FACTS_OF_REASON, type Reason } from '../data/reasons';
import type { Outcome } from '../data/vocabulary';
import { mostlyWaits } from './found';
import type { Knowledge } from './knowledge';
import { codesOfReason } from './reason-codes';
import { allCodes } from './search';

/** One shelf among those of its kind. */
export interface Shelf {
  key: string;
  /** as a chip: `5xx`, `X.7`; empty for a provider or a reason */
  label: string;
  /** null where the interface has a word for it */
  title: string | null;
  /** what becomes of the message, where all that stands on it says the same */
  outcome: Outcome | null;
  count: number;
}

/** The classes of the standard; numbers outside it stand on a shelf of their own. */
const CLASSES = ['2', '3', '4', '5'] as const;
export const OTHER_CLASS = 'other';

const classOf = (code: string): string => CLASSES.find((digit) => digit === code[0]) ?? OTHER_CLASS;

/** The codes on the shelf of a class, reply codes first. */
export const codesOfClass = (knowledge: Knowledge, key: string): string[] =>
  allCodes(knowledge).filter((code) => classOf(code) === key);

/** The codes on the shelf of a subject, `7` for X.7.x. */
export const codesOfSubject = (knowledge: Knowledge, key: string): string[] =>
  allCodes(knowledge).filter((code) => code.split('.')[1] === key);

function classShelves(knowledge: Knowledge): Shelf[] {
  return [...CLASSES, OTHER_CLASS].map((key) => ({
    key,
    label: key === OTHER_CLASS ? '' : `${key}xx`,
    title: knowledge.classes[key as ClassDigit]?.title ?? null,
    outcome: null,
    count: codesOfClass(knowledge, key).length,
  }));
}

function subjectShelves(knowledge: Knowledge): Shelf[] {
  return Object.entries(knowledge.subjects).map(([key, { title }]) => ({
    key,
    label: `X.${key}`,
    title,
    outcome: null,
    count: codesOfSubject(knowledge, key).length,
  }));
}

function providerShelves({ providers, locale }: Knowledge): Shelf[] {
  return Object.entries(providers)
    .map(([key, { name, entries }]) => ({
      key,
      label: '',
      title: name,
      outcome: null,
      count: Object.keys(entries).length,
    }))
    .sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** In the order of their shelves. */
export const REASONS = Object.keys(FACTS_OF_REASON) as Reason[];

function reasonShelves(knowledge: Knowledge): Shelf[] {
  const meanings = Object.values(knowledge.providers).flatMap(({ entries }) => Object.values(entries));
  return REASONS.map((key) => ({
    key,
    label: '',
    title: knowledge.reasons[key].title,
    outcome: key === 'accepted' ? 'accepted' : mostlyWaits(knowledge, key) ? 'waiting' : 'failed',
    count: codesOfReason(knowledge, key).length + meanings.filter(({ reason }) => reason === key).length,
  }));
}

/** All shelves of a kind, in their order. */
export function shelvesBy(knowledge: Knowledge, by: 'class' | 'subject' | 'provider' | 'reason'): Shelf[] {
  switch (by) {
    case 'class':
      return classShelves(knowledge);
    case 'subject':
      return subjectShelves(knowledge);
    case 'provider':
      return providerShelves(knowledge);
    case 'reason':
      return reasonShelves(knowledge);
  }
}
