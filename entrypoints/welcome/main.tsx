import { render } from 'preact';
import { welcomeWords } from '../../locales/welcome-words';
import { startMarking } from '../content/start-marking';
import { followLanguage } from '../options/follow-language';
import { followTheme } from '../options/follow-theme';
import { readSites } from '../options/read-sites';
import { startPopover } from '../popover/start-popover';
import { App } from './app';
import { stepKeys } from './step-keys';

async function start(): Promise<void> {
  const [sites, keys] = await Promise.all([readSites(), stepKeys().catch(() => null), followLanguage(), followTheme()]);
  welcomeWords.subscribe(({ title }) => {
    document.title = title;
  });
  const root = document.getElementById('app');
  if (root === null) return;
  // The sample is read as any page is: the scripts of a frame run here themselves, as nobody may inject them into this page.
  startMarking();
  const stepper = startPopover();
  render(<App initialSites={sites} keys={keys} onStep={() => stepper?.step(1, true)} />, root);
}

start();
