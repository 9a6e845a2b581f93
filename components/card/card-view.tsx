import type { ComponentChildren } from 'preact';
import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import type { LinkTo } from '../code-list';
import { noteSentence } from '../vocabulary-words';
import { AdminDetails } from './admin-details';
import { AgentPanel, type AgentTools } from './agent-panel';
import { AudienceTabs } from './audience-tabs';
import { CardLinks } from './card-links';
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
  /** texts for customers; left out where nobody could use them */
  agent?: AgentTools | undefined;
}

/** One answer of a server, explained, in the order readers need: what happened, send again or not, who acts, what to do. */
export function CardView({ card, words, locale, titleId, controls, linkTo, agent }: Props) {
  return (
    <article class="card" aria-labelledby={titleId}>
      <div class="card-head">
        {card.label === '' ? null : <span class="code">{card.label}</span>}
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
      {card.variants.length === 0 ? null : (
        <>
          <h3 class="label">{words.variants({ provider: card.provider ?? '' })}</h3>
          <CardLinks links={card.variants} linkTo={linkTo} bulleted />
        </>
      )}
      <AudienceTabs steps={card.steps} words={words} key={card.address} />
      {agent === undefined || card.outcome === 'notAboutMessage' ? null : (
        <AgentPanel tools={agent} words={words} locale={locale} key={`agent ${card.address} ${locale}`} />
      )}
      {card.codes === null ? null : <AdminDetails card={card} words={words} locale={locale} linkTo={linkTo} />}
      <Sources sources={card.sources.slice(0, FIRST_SOURCES)} words={words} locale={locale} />
    </article>
  );
}
