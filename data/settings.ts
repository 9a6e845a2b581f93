import { AUDIENCES, type Audience } from './vocabulary';

/** How a card is opened with the pointer. */
const TRIGGERS = [
  /** by resting on a code */
  'hover',
  /** by resting on a code while the Alt key is held */
  'modifier',
  /** by a click only */
  'click',
] as const;

/** How codes are marked on a page. */
const MARKS = [
  'solid',
  'dotted',
  /** on a coloured ground, as with a felt pen */
  'filled',
  /** not at all: they answer to pointer and keyboard as ever */
  'none',
] as const;

/** The colours of popup, cards and pages; `system` goes with the computer's. */
const THEMES = ['system', 'light', 'dark'] as const;

export type Trigger = (typeof TRIGGERS)[number];
export type Marks = (typeof MARKS)[number];
export type Theme = (typeof THEMES)[number];

/** What the reader has chosen, besides the language. Small, and the same on every computer of theirs. */
export interface Settings {
  trigger: Trigger;
  /** whose steps a card shows first */
  audience: Audience;
  marks: Marks;
  theme: Theme;
}

export const DEFAULT_SETTINGS: Settings = { trigger: 'hover', audience: 'sender', marks: 'solid', theme: 'system' };

/** What can be chosen, in the order in which it is offered. */
export const SETTING_VALUES: { readonly [Key in keyof Settings]: readonly Settings[Key][] } = {
  trigger: TRIGGERS,
  audience: AUDIENCES,
  marks: MARKS,
  theme: THEMES,
};

/** Of the form in which settings are stored and exported. Each has a frozen example in tests/entrypoints/settings-versions.ts. */
export const SETTINGS_VERSION = 2;
