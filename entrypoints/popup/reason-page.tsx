import { useEffect, useMemo } from 'preact/hooks';
import { Crumbs } from '../../components/browse/crumbs';
import { ReasonCodesView } from '../../components/browse/reason-codes-view';
import { CardView } from '../../components/card/card-view';
import { useStore } from '../../components/use-words';
import type { Reason } from '../../data/reasons';
import type { Locale } from '../../data/vocabulary';
import { browseWords } from '../../locales/browse-words';
import { cardWords } from '../../locales/card-words';
import { popupWords } from '../../locales/popup-words';
import { explainReason } from '../../smtp/explain-reason';
import { mostlyWaits } from '../../smtp/found';
import type { Knowledge } from '../../smtp/knowledge';
import { codesOfReason, relatedReasons, saidByProviders } from '../../smtp/reason-codes';
import { agentToolsForCard } from './agent-tools';
import { CopyCard } from './copy-card';
import type { Library } from './load-knowledge';
import { hashOf, linkTo } from './view';

const TITLE = 'reason-title';

const cardOf = (knowledge: Knowledge, reason: Reason) =>
  explainReason(knowledge, reason, mostlyWaits(knowledge, reason));

interface Props {
  library: Library;
  reason: Reason;
  locale: Locale;
}

/** What a reason means without any code, and how it is written in replies. */
export function ReasonPage({ library, reason, locale }: Props) {
  const words = useStore(browseWords);
  const card = useStore(cardWords);
  const popup = useStore(popupWords);
  const { knowledge } = library;
  const explained = cardOf(knowledge, reason);
  const written = useMemo(
    () => ({
      codes: codesOfReason(knowledge, reason),
      said: saidByProviders(knowledge, reason),
      taken: relatedReasons(knowledge, reason).map((other) => ({
        address: other,
        name: knowledge.reasons[other].title,
      })),
    }),
    [knowledge, reason],
  );
  useEffect(() => document.getElementById(TITLE)?.focus(), [reason]);
  return (
    <>
      <div class="page-head">
        <Crumbs
          crumbs={[
            { name: words.title, href: hashOf({ name: 'browse', by: null, key: '' }) },
            { name: words.byReason, href: hashOf({ name: 'browse', by: 'reason', key: '' }) },
          ]}
          words={words}
        />
        <span class="grow" />
        <a class="text-button" href={hashOf({ name: 'compare', sides: [reason, ''] })}>
          {popup.compareThis}
        </a>
      </div>
      <CardView
        card={explained}
        words={card}
        locale={locale}
        titleId={TITLE}
        linkTo={linkTo}
        agent={agentToolsForCard(library, (each) => cardOf(each, reason))}
      />
      <CopyCard card={explained} words={card} markdown={words.copyMarkdown} />
      <ReasonCodesView {...written} words={words} linkTo={linkTo} />
    </>
  );
}
