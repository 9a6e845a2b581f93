import { locale } from '../../locales/define-words';
import { LANGUAGE_KEY, readersLocale } from '../background/language';

/** Lets a page of the extension speak the reader's language, also when they choose another while it is open. */
export async function followLanguage(): Promise<void> {
  const follow = async () => locale.set(await readersLocale());
  browser.storage.sync.onChanged.addListener((changes) => {
    if (LANGUAGE_KEY in changes) follow();
  });
  await follow();
  locale.subscribe((current) => {
    document.documentElement.lang = current;
  });
}
