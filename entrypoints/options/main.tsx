import { render } from 'preact';
import { optionsWords } from '../../locales/options-words';
import { readSettings } from '../background/settings';
import { App } from './app';
import { followLanguage } from './follow-language';
import { followTheme } from './follow-theme';
import { readSites } from './read-sites';

async function start(): Promise<void> {
  const [settings, sites] = await Promise.all([readSettings(), readSites(), followLanguage(), followTheme()]);
  optionsWords.subscribe(({ title }) => {
    document.title = `${title} · Bounce Lens`;
  });
  const root = document.getElementById('app');
  if (root !== null) render(<App initialSettings={settings} initialSites={sites} />, root);
}

start();
