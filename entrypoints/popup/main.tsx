import { render } from 'preact';
import { locale } from '../../locales/define-words';
import { readersLocale } from '../background/language';
import { followTheme } from '../options/follow-theme';
import { App } from './app';
import { givenText } from './given-text';
import { placeOfThis } from './place';
import { restoreSession } from './session';

/** The same page is the toolbar's popup, the side panel and, in a tab, a page of its own. */
async function start(): Promise<void> {
  followTheme();
  const place = placeOfThis();
  document.documentElement.classList.toggle('in-popup', place === 'popup');
  document.documentElement.classList.toggle('in-panel', place === 'panel');
  const [language, session, given] = await Promise.all([
    readersLocale(),
    restoreSession().catch(() => ({ hash: '#/', typed: '' })),
    givenText(),
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
  render(<App initialTyped={early || (given ?? session.typed)} inPopup={place !== 'tab'} />, root);
}

start();
