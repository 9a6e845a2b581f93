import type { ComponentChildren } from 'preact';
import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/explain';
import type { LinkTo } from '../code-list';
import { noteSentence } from '../vocabulary-words';
import { AdminDetails } from './admin-details';
import { AudienceTabs } from './audience-tabs';
import { Readings } from './readings';
import { FIRST_SOURCES, Sources } from './sources';
import { VerdictBand } from './verdict-band';

interface Props {
  card: Card;
  words: CardWords;
  locale: Locale;
  /** the title's id, to name the dialog or page that holds the card */
  titleId: string;
  /** buttons to the right of the code */
  controls?: ComponentChildren;
  linkTo?: LinkTo;
}

/** One answer of a server, explained, in the order readers need: what happened, send again or not, who acts, what to do. */
export function CardView({ card, words, locale, titleId, controls, linkTo }: Props) {
  return (
    <article class="card" aria-labelledby={titleId}>
      <div class="card-head">
        <span class="code">{card.label}</span>
        <span class="quiet grow">{card.provider}</span>
        {controls}
      </div>
      <h2 id={titleId} tabIndex={-1}>
        {card.title}
      </h2>
      <VerdictBand verdict={card} words={words} />
      <p>{card.meaning}</p>
      {card.notes.map((note) => (
        <p class="note" key={note.kind}>
          {noteSentence(words, note)}
        </p>
      ))}
      {card.actor === 'depends' ? <Readings readings={card.readings} words={words} /> : null}
      <AudienceTabs steps={card.steps} words={words} key={card.label} />
      <AdminDetails card={card} words={words} locale={locale} linkTo={linkTo} />
      <Sources sources={card.sources.slice(0, FIRST_SOURCES)} words={words} locale={locale} />
    </article>
  );
}
