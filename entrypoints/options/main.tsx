import { render } from 'preact';
import { locale } from '../../locales/define-words';
import { optionsWords } from '../../locales/options-words';
import { readersLocale } from '../background/language';
import { readSettings } from '../background/settings';
import { App } from './app';
import { readSites } from './read-sites';

async function start(): Promise<void> {
  const [language, settings, sites] = await Promise.all([readersLocale(), readSettings(), readSites()]);
  locale.set(language);
  locale.subscribe((current) => (document.documentElement.lang = current));
  optionsWords.subscribe(({ title }) => (document.title = `${title} · Bounce Lens`));
  const root = document.getElementById('app');
  if (root !== null) render(<App initialSettings={settings} initialSites={sites} />, root);
}

start();
