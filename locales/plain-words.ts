import type { Locale } from '../data/vocabulary';
import type { Plural, Translated, Words } from './define-words';

/** A part's words as plain data, safe to post between scripts: templates with `{names}`, and plural forms. */
export type PlainWords = Readonly<Record<string, string | Plural>>;

type Entry = string | { input: string | Plural };

/** The words of a part in one language, as plain data. @param translated none for English itself */
export function plainWords<English extends object>(english: English, translated?: Translated<English>): PlainWords {
  const plain = Object.entries(english as Record<string, Entry>).map(([key, entry]): [string, string | Plural] => [
    key,
    typeof entry === 'string' ? entry : entry.input,
  ]);
  return { ...Object.fromEntries(plain), ...(translated as PlainWords | undefined) };
}

/** A template with its `{names}` filled in. */
const fill = (template: string, values: Record<string, string | number>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/**
 * Words that arrived as plain data, ready to use. For the popover, which would otherwise carry every language into every page;
 * everything else asks the i18n library (`define-words.ts`), which a test compares with this.
 */
export function wordsFrom<English>(plain: PlainWords, locale: Locale): Words<English> {
  const rules = new Intl.PluralRules(locale);
  const ready = Object.entries(plain).map(([key, word]) => {
    if (typeof word !== 'string')
      return [key, (count: number) => fill(rules.select(count) === 'one' ? word.one : word.many, { count })];
    return [key, word.includes('{') ? (values: Record<string, string>) => fill(word, values) : word];
  });
  return Object.fromEntries(ready);
}
