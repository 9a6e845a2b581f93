import type { Locale } from '../../data/vocabulary';
import type { CompareWords } from '../../locales/compare-words';
import { reasonNames } from '../../locales/reason-names';
import type { Card } from '../../smtp/card';
import { parseReason } from '../../smtp/explain-reason';
import type { LinkTo } from '../code-list';

/** What stands in a sentence for a side that an opening names: a code as it is, a reason by its name in quotation marks. */
export function nameInSentence(words: CompareWords, locale: Locale, name: string): string {
  const reason = parseReason(name);
  return reason === null ? name : words.quoted({ name: reasonNames[locale][reason] });
}

/** What a side is called above its column: `550 5.1.1`, `Mailbox full`. */
export function sideLabel({ label, codes, reason }: Card, locale: Locale): string {
  return codes === null ? reasonNames[locale][reason] : label;
}

/** A side's label as a chip, which leads to its own page where there is one, and below it the provider. */
export function SideChip({ card, locale, linkTo }: { card: Card; locale: Locale; linkTo?: LinkTo | undefined }) {
  const label = sideLabel(card, locale);
  const look = card.codes === null ? 'code code-words' : 'code';
  return (
    <>
      {linkTo === undefined ? (
        <span class={look}>{label}</span>
      ) : (
        <a class={look} href={linkTo(card.address)}>
          {label}
        </a>
      )}
      {card.provider === null ? null : <span class="column-provider">{card.provider}</span>}
    </>
  );
}
