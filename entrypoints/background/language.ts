import { storage } from 'wxt/utils/storage';
import { LOCALES, type Locale } from '../../data/vocabulary';
import { localeFor } from '../../locales/define-words';

/** Where the chosen language is stored, as `storage.onChanged` names it. It has a place of its own since before the settings had versions. */
export const LANGUAGE_KEY = 'locale';

const chosen = storage.defineItem<unknown>(`sync:${LANGUAGE_KEY}`);

/** The language that was chosen; null where none was, or one that is not spoken here. */
export async function chosenLocale(): Promise<Locale | null> {
  const choice = await chosen.getValue().catch(() => null);
  return LOCALES.find((locale) => locale === choice) ?? null;
}

/** The reader's language: the one chosen, else the browser's, else English. */
export async function readersLocale(): Promise<Locale> {
  return (await chosenLocale()) ?? localeFor(browser.i18n.getUILanguage());
}

/** Remembers a choice, or with null that it is the browser's again; pages that are open follow it. */
export const chooseLocale = (locale: Locale | null): Promise<void> =>
  locale === null ? chosen.removeValue() : chosen.setValue(locale);
