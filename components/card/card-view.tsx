import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Audience, Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { Card } from '../../smtp/card';
import type { Hop } from '../../smtp/hops';
import type { RecipientLine } from '../../smtp/recipient-lines';
import type { LinkTo } from '../code-list';
import { noteSentence } from '../vocabulary-words';
import { AdminDetails } from './admin-details';
import { AgentPanel, type AgentTools } from './agent-panel';
import { AudienceTabs } from './audience-tabs';
import { cardAsText } from './card-as-text';
import { CardLinks } from './card-links';
import { type Copy, CopyButton } from './copy-button';
import { Hops } from './hops';
import { Readings } from './readings';
import { Recipients } from './recipients';
import { shownAudience } from './shown-audience';
import { FIRST_SOURCES, Sources } from './sources';
import { VerdictBand } from './verdict-band';

/** Something to do with a card, as a button at its end. */
interface CardAction {
  label: string;
  onPress(): void;
}

interface Props {
  card: Card;
  words: CardWords;
  locale: Locale;
  /** the title's id, to name the dialog or page that holds the card */
  titleId: string;
  /** the verdict's id, to describe the dialog with it */
  verdictId?: string;
  /** buttons to the right of the code */
  controls?: ComponentChildren;
  linkTo?: LinkTo;
  /** texts for customers; left out where nobody could use them */
  agent?: AgentTools | undefined;
  /** the servers that the refusal came through; shown where there are two or more */
  hops?: readonly Hop[] | undefined;
  /** every recipient of the message; shown where there are two or more */
  recipients?: readonly RecipientLine[] | undefined;
  /** which of them the card is about, as a place in the list; -1 where that is not known */
  recipient?: number | undefined;
  /** whose steps are shown first, and who wants to know when the reader changes that */
  audience?: Audience | undefined;
  onAudience?: ((audience: Audience) => void) | undefined;
  /** where to find more of a message that shows no code */
  hint?: string | undefined;
  /** offers to copy the card */
  copy?: Copy | undefined;
  /** what else can be done from here */
  actions?: readonly CardAction[] | undefined;
}

/** One answer of a server, explained, in the order readers need: what happened, send again or not, who acts, what to do. */
export function CardView(props: Props) {
  const { card, words, locale, titleId, controls, linkTo, agent, hint, copy } = props;
  const { hops = [], recipients = [], recipient = -1, audience = 'sender', actions = [] } = props;
  // a choice holds for this card; whether for the next one too is for those who remember it
  const [choice, setChoice] = useState<{ address: string; audience: Audience } | null>(null);
  const chosen = choice?.address === card.address ? choice.audience : audience;
  const choose = (next: Audience) => {
    setChoice({ address: card.address, audience: next });
    props.onAudience?.(next);
  };
  return (
    <article class="card" aria-labelledby={titleId}>
      {card.label === '' && card.provider === null && controls === undefined ? null : (
        <div class="card-head">
          {card.label === '' ? null : <span class="code">{card.label}</span>}
          <span class="quiet grow">{card.provider}</span>
          {controls}
        </div>
      )}
      <h2 id={titleId} tabIndex={-1}>
        {card.title}
      </h2>
      <VerdictBand verdict={card} words={words} id={props.verdictId} />
      <p>{card.meaning}</p>
      {hint === undefined ? null : <p class="note">{hint}</p>}
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
      <AudienceTabs card={card} words={words} chosen={chosen} onChoose={choose} />
      <Recipients recipients={recipients} present={recipient} words={words} />
      <Hops hops={hops} words={words} />
      {agent === undefined || card.outcome === 'notAboutMessage' ? null : (
        <AgentPanel tools={agent} words={words} locale={locale} key={`agent ${card.address} ${locale}`} />
      )}
      {card.codes === null ? null : <AdminDetails card={card} words={words} locale={locale} linkTo={linkTo} />}
      <Sources sources={card.sources.slice(0, FIRST_SOURCES)} words={words} locale={locale} />
      {copy === undefined && actions.length === 0 ? null : (
        <div class="actions">
          {copy === undefined ? null : (
            <CopyButton
              text={cardAsText(card, words, shownAudience(card, chosen))}
              name={words.copyCard}
              words={words}
              copy={copy}
            />
          )}
          {actions.map(({ label, onPress }) => (
            <button key={label} type="button" class="text-button" onClick={onPress}>
              {label}
            </button>
          ))}
        </div>
      )}
    </article>
  );
}
