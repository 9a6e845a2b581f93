import type { PageWords } from '../../locales/page-words';
import { plainPageWords } from '../../locales/page-words';
import { wordsFrom } from '../../locales/plain-words';
import { explainSelection } from './explain-selection';
import { LANGUAGE_KEY, readersLocale } from './language';
import { hasPanel, openPanel } from './open-panel';

const EXPLAIN = 'explain-selection';
const BESIDE = 'open-beside';

async function readersWords(): Promise<PageWords> {
  const locale = await readersLocale();
  return wordsFrom(plainPageWords(locale), locale);
}

/** Both browsers keep the entries of a background that sleeps: they are made once, and anew with an update. */
async function make(): Promise<void> {
  const words = await readersWords();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: EXPLAIN, title: words.menuExplain, contexts: ['selection'] });
  if (hasPanel()) browser.contextMenus.create({ id: BESIDE, title: words.openBeside, contexts: ['action'] });
}

/** In the language that was chosen now. */
async function rename(): Promise<void> {
  const words = await readersWords();
  await browser.contextMenus.update(EXPLAIN, { title: words.menuExplain });
  if (hasPanel()) await browser.contextMenus.update(BESIDE, { title: words.openBeside });
}

/** The entries of the menus that a right click opens: on a selection, and on the toolbar's button. */
export function followMenus(): void {
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.storage.sync.onChanged.addListener((changes) => {
    if (LANGUAGE_KEY in changes) rename().catch(() => {}); // not made yet
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === EXPLAIN) explainSelection(info, tab);
    else if (info.menuItemId === BESIDE && tab !== undefined) openPanel(tab.windowId).catch(() => {}); // the window is closing
  });
}
