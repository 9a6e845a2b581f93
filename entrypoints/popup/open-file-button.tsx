import { OpenFile } from '../../components/reading/open-file';
import { useStore } from '../../components/use-words';
import { readingWords } from '../../locales/reading-words';
import { placeOfThis } from './place';
import type { Given } from './use-given';

/** Opens the same page in a tab, where the browser's question for a file closes nothing. */
async function openInTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html#/') });
  close();
}

/** “Open a file…”, wherever a view offers it. */
export function OpenFileButton({ given }: { given: Given }) {
  const words = useStore(readingWords);
  return (
    <OpenFile
      words={words}
      onFile={(file) => given.give(file)}
      elsewhere={placeOfThis() === 'popup' ? openInTab : undefined}
    />
  );
}
