import type { Marks, Theme, Trigger } from '../../data/settings';
import type { OptionsWords } from '../../locales/options-words';

export const triggerWord = (words: OptionsWords, trigger: Trigger): string =>
  ({ hover: words.triggerHover, modifier: words.triggerModifier, click: words.triggerClick })[trigger];

export const marksWord = (words: OptionsWords, marks: Marks): string =>
  ({ solid: words.marksSolid, dotted: words.marksDotted, filled: words.marksFilled, none: words.marksNone })[marks];

export const themeWord = (words: OptionsWords, theme: Theme): string =>
  ({ system: words.themeSystem, light: words.themeLight, dark: words.themeDark })[theme];
