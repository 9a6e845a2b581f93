import { useEffect, useMemo } from 'preact/hooks';
import { Steps } from '../../components/browse/steps';
import { CardView } from '../../components/card/card-view';
import { Icon } from '../../components/icon';
import { useStore } from '../../components/use-words';
import type { Locale } from '../../data/vocabulary';
import { browseWords } from '../../locales/browse-words';
import { cardWords } from '../../locales/card-words';
import { popupWords } from '../../locales/popup-words';
import { type Asked, formatAsked } from '../../smtp/asked';
import { explain, explainAsked } from '../../smtp/explain';
import { explainMessage } from '../../smtp/explain-message';
import { parseQuery } from '../../smtp/lookup';
import { neighboursOf } from '../../smtp/relatives';
import { agentToolsFor, bounceWith } from './agent-tools';
import { CopyCard } from './copy-card';
import type { Library } from './load-knowledge';
import { Related } from './related';
import { useStepKeys } from './use-step-keys';
import { hashOf, linkTo } from './view';

const TITLE = 'code-title';

interface Props {
  library: Library;
  asked: Asked;
  /** what stands in the field: a pasted bounce tells more about a code that was found in it */
  read: string;
  locale: Locale;
}

/** One code's page. */
export function CodePage({ library, asked, read, locale }: Props) {
  const words = useStore(popupWords);
  const browse = useStore(browseWords);
  const cardWord = useStore(cardWords);
  const { knowledge, names } = library;
  const address = formatAsked(asked);
  const bounce = useMemo(() => bounceWith(asked, parseQuery(read, names)), [address, read, names]);
  const card = bounce === null ? explainAsked(knowledge, asked) : explain(knowledge, asked.codes, bounce.context);
  const told = useMemo(
    () => (bounce === null ? null : explainMessage(knowledge, bounce.text, [bounce.place])),
    [knowledge, bounce],
  );
  const recipient = told?.recipientOf[0] ?? -1;
  const neighbours = useMemo(() => neighboursOf(knowledge, asked), [knowledge, address]);
  useStepKeys(neighbours);
  // another code is another page: focus goes to its title
  useEffect(() => document.getElementById(TITLE)?.focus(), [address]);
  // what it belongs with stands below the card, in sight
  const alone = { ...card, partners: [], related: [], usedBy: [] };
  return (
    <>
      <div class="page-head">
        <button
          type="button"
          class="text-button"
          onClick={() => (history.length > 1 ? history.back() : location.assign('#/'))}
        >
          <Icon name="back" /> {words.back}
        </button>
        <span class="grow" />
        {neighbours === null ? null : (
          <Steps
            neighbours={neighbours}
            words={browse}
            linkTo={linkTo}
            shelfHref={hashOf({ name: 'browse', by: neighbours.shelf.by, key: neighbours.shelf.key })}
          />
        )}
        <a class="text-button" href={hashOf({ name: 'compare', sides: [address, ''] })}>
          {words.compareThis}
        </a>
      </div>
      <CardView
        card={alone}
        words={cardWord}
        locale={locale}
        titleId={TITLE}
        linkTo={linkTo}
        agent={agentToolsFor(library, asked, bounce)}
        hops={told?.hops[recipient]}
        recipients={told?.recipients}
        recipient={recipient}
      />
      <CopyCard card={card} words={cardWord} markdown={browse.copyMarkdown} />
      <Related knowledge={knowledge} card={card} asked={asked} />
    </>
  );
}
