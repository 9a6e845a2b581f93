import { useEffect } from 'preact/hooks';
import { type Crumb, Crumbs } from '../../components/browse/crumbs';
import { CardView } from '../../components/card/card-view';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { browseWords } from '../../locales/browse-words';
import { cardWords } from '../../locales/card-words';
import { explainMeaning } from '../../smtp/found';
import { agentToolsForCard } from './agent-tools';
import { CopyCard } from './copy-card';
import type { Library } from './load-knowledge';
import { hashOf, linkTo } from './view';

const TITLE = 'meaning-title';

interface Props {
  library: Library;
  provider: string;
  entry: string;
  /** the way to the list of providers */
  crumbs: readonly Crumb[];
  locale: Locale;
}

/** What a provider means by a tag or by words that no code belongs to. */
export function MeaningPage({ library, provider, entry, crumbs, locale }: Props) {
  const words = useStore(browseWords);
  const card = useStore(cardWords);
  const explained = explainMeaning(library.knowledge, provider, entry);
  useEffect(() => document.getElementById(TITLE)?.focus(), [provider, entry]);
  if (explained === null) return null;
  const shelf = { name: explained.provider ?? '', href: hashOf({ name: 'browse', by: 'provider', key: provider }) };
  return (
    <>
      <Crumbs crumbs={[...crumbs, shelf]} words={words} />
      <CardView
        card={explained}
        words={card}
        locale={locale}
        titleId={TITLE}
        linkTo={linkTo}
        agent={agentToolsForCard(library, (knowledge) => explainMeaning(knowledge, provider, entry))}
      />
      <CopyCard card={explained} words={card} markdown={words.copyMarkdown} />
    </>
  );
}
