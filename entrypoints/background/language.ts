import { storage } from 'wxt/utils/storage';
import type { Locale } from '../../data/vocabulary';
import { localeFor } from '../../locales/define-words';

/** Where the choice is stored, as `storage.onChanged` names it. */
export const LOCALE_KEY = 'locale';

const chosen = storage.defineItem<Locale | null>(`sync:${LOCALE_KEY}`, { fallback: null });

/** The reader's language: the one chosen in the popup, else the browser's, else English. */
export async function readersLocale(): Promise<Locale> {
  const choice = await chosen.getValue().catch(() => null);
  return choice ?? localeFor(browser.i18n.getUILanguage());
}

/** Remembers a choice; pages that are open follow it. */
export const chooseLocale = (locale: Locale): Promise<void> => chosen.setValue(locale);
