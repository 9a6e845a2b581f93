import { render } from 'preact';
import { locale } from '../../locales/define-words';
import { readersLocale } from '../background/language';
import { followTheme } from '../options/follow-theme';
import { App } from './app';
import { restoreSession } from './session';

/** The same page is the toolbar's popup and, in a tab, a page of its own. */
function isToolbarPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

async function start(): Promise<void> {
  followTheme();
  const inPopup = isToolbarPopup();
  document.documentElement.classList.toggle('in-popup', inPopup);
  const [language, session] = await Promise.all([
    readersLocale(),
    restoreSession().catch(() => ({ hash: '#/', typed: '' })),
  ]);
  locale.set(language);
  locale.subscribe((current) => (document.documentElement.lang = current));
  // An address given from outside (a link to this page) wins over the last view.
  if (location.hash === '') history.replaceState(null, '', session.hash);
  const root = document.getElementById('app');
  if (root === null) return;
  const early = root.querySelector('input')?.value ?? '';
  // Somebody who types before the popup is drawn is asking something new.
  if (early !== '') history.replaceState(null, '', '#/');
  root.replaceChildren();
  render(<App initialTyped={early === '' ? session.typed : early} inPopup={inPopup} />, root);
}

start();
