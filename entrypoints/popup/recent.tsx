import { useEffect, useState } from 'preact/hooks';
import { type RecentItem, RecentList } from '../../components/browse/recent-list';
import { useStore } from '../../components/use-words';
import { type BrowseWords, browseWords } from '../../locales/browse-words';
import { parseAsked } from '../../smtp/asked';
import { formatPair } from '../../smtp/code-pair';
import { explainAsked } from '../../smtp/explain';
import { parseReason } from '../../smtp/explain-reason';
import { explainMeaning } from '../../smtp/found';
import type { Knowledge } from '../../smtp/knowledge';
import type { Library } from './load-knowledge';
import { clearRecent, readRecent } from './recent-store';
import { viewAt } from './view';

/** How something that was looked at is shown; null for what is no longer known. */
function itemAt(knowledge: Knowledge, words: BrowseWords, hash: string): RecentItem | null {
  const view = viewAt(hash);
  switch (view.name) {
    case 'code': {
      const { label, title, provider } = explainAsked(knowledge, view.asked);
      return { href: hash, label, title: provider === null ? title : `${provider} · ${title}` };
    }
    case 'reason':
      return { href: hash, label: '', title: knowledge.reasons[view.reason].title };
    case 'compare':
      return {
        href: hash,
        label: '',
        title: words.compared({ codes: view.sides.map(sideName(knowledge)).join(' · ') }),
      };
    case 'browse': {
      const [provider = '', entry = ''] = view.key.split('.');
      const card = explainMeaning(knowledge, provider, entry);
      return card === null ? null : { href: hash, label: card.label, title: `${card.provider} · ${card.title}` };
    }
    default:
      return null;
  }
}

/** A side of a comparison as it reads: `5.7.1 Gmail`, or what a reason says. */
const sideName =
  ({ providers, reasons }: Knowledge) =>
  (side: string): string => {
    const asked = parseAsked(side);
    const reason = parseReason(side);
    if (asked === null) return reason === null ? side : reasons[reason].title;
    const provider = asked.at === null ? undefined : providers[asked.at.provider]?.name;
    return [formatPair(asked.codes), provider].filter(Boolean).join(' ');
  };

/** What was looked at lately, under the empty field. */
export function Recent({ library }: { library: Library | null }) {
  const words = useStore(browseWords);
  const [hashes, setHashes] = useState<readonly string[]>([]);
  const [cleared, setCleared] = useState(false);
  useEffect(() => {
    readRecent().then(setHashes, () => {});
  }, []);
  if (library === null) return null;
  const clear = () => {
    clearRecent().then(() => {
      setHashes([]);
      setCleared(true);
      // the button is gone: the keyboard goes on where the page begins
      document.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    });
  };
  const items = hashes.flatMap((hash) => itemAt(library.knowledge, words, hash) ?? []);
  return <RecentList items={items} cleared={cleared} words={words} onClear={clear} />;
}
