import { readSettings, SETTINGS_KEY } from '../background/settings';

/** Gives a page of the extension the colours that the reader has chosen, also when they choose others while it is open. */
export async function followTheme(): Promise<void> {
  const follow = async () => {
    document.documentElement.dataset['theme'] = (await readSettings()).theme;
  };
  browser.storage.sync.onChanged.addListener((changes) => {
    if (SETTINGS_KEY in changes) follow();
  });
  await follow();
}
