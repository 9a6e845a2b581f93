import { useMemo } from 'preact/hooks';
import { RelativesView } from '../../components/browse/relatives-view';
import { useStore } from '../../components/use-words';
import { browseWords } from '../../locales/browse-words';
import { cardWords } from '../../locales/card-words';
import type { Asked } from '../../smtp/asked';
import type { Card } from '../../smtp/card';
import type { Knowledge } from '../../smtp/knowledge';
import { codesOfReason } from '../../smtp/reason-codes';
import { relativesOf } from '../../smtp/relatives';
import { hashOf, linkTo } from './view';

/** How many codes for the same reason are named; its page has the others. */
const MOST_OF_REASON = 10;

/** Where to go from a code. */
export function Related({ knowledge, card, asked }: { knowledge: Knowledge; card: Card; asked: Asked }) {
  const words = useStore(browseWords);
  const cardWord = useStore(cardWords);
  const { reason } = card;
  const relatives = relativesOf(knowledge, asked);
  const own = [asked.codes.reply, asked.codes.enhanced];
  const codes = useMemo(
    () =>
      codesOfReason(knowledge, reason)
        .filter((code) => !own.includes(code))
        .slice(0, MOST_OF_REASON),
    [knowledge, reason, ...own],
  );
  // a reason without a name leads nowhere
  const known = reason === 'unknown' ? null : { title: knowledge.reasons[reason].title, href: linkTo(reason), codes };
  const { subject } = relatives;
  return (
    <RelativesView
      card={card}
      relatives={relatives}
      reason={known}
      subjectHref={subject === null ? null : hashOf({ name: 'browse', by: 'subject', key: subject.key })}
      words={words}
      cardWords={cardWord}
      linkTo={linkTo}
    />
  );
}
