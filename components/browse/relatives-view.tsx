import type { BrowseWords } from '../../locales/browse-words';
import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import type { Relatives } from '../../smtp/relatives';
import { CardLinks } from '../card/card-links';
import { CodeList, type LinkTo } from '../code-list';

interface Props {
  card: Card;
  relatives: Relatives;
  /** other codes for the same reason, and its page; null where the reason is not known */
  reason: { title: string; href: string; codes: readonly string[] } | null;
  subjectHref: string | null;
  words: BrowseWords;
  cardWords: CardWords;
  linkTo: LinkTo;
}

/** Where to go from a code: its other classes, the answers it comes with, what it is confused with, who uses it, its subject and reason. */
export function RelativesView({ card, relatives, reason, subjectHref, words, cardWords, linkTo }: Props) {
  const { otherClasses, subject } = relatives;
  // each code once, where it says most
  const listed = new Set<string>();
  const once = (codes: readonly string[]) => codes.filter((code) => !listed.has(code) && listed.add(code));
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [words.otherClasses, once(otherClasses)],
    [card.codes?.reply === null ? cardWords.partnersReply : cardWords.partners, once(card.partners)],
    [cardWords.related, once(card.related)],
    [words.sameReason, once(reason?.codes ?? [])],
  ];
  return (
    <section class="relatives" aria-labelledby="relatives">
      <h3 id="relatives">{words.relatives}</h3>
      <dl>
        {lists.map(([name, codes]) =>
          codes.length === 0 ? null : (
            <div key={name}>
              <dt class="label">{name}</dt>
              <dd>
                <CodeList codes={codes} linkTo={linkTo} />
              </dd>
            </div>
          ),
        )}
        {card.usedBy.length === 0 ? null : (
          <div>
            <dt class="label">{cardWords.usedBy}</dt>
            <dd>
              <CardLinks links={card.usedBy} linkTo={linkTo} />
            </dd>
          </div>
        )}
        {subject === null || subjectHref === null ? null : (
          <div>
            <dt class="label">{words.sameSubject({ subject: subject.title })}</dt>
            <dd>
              <CodeList codes={subject.codes} linkTo={linkTo} />
              <a href={subjectHref}>{words.wholeSubject}</a>
            </dd>
          </div>
        )}
        {reason === null ? null : (
          <div>
            <dt class="label">{words.reason}</dt>
            <dd>
              <a href={reason.href}>{reason.title}</a>
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
