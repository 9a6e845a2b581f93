import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { CompareWords } from '../../locales/compare-words';
import type { Card } from '../../smtp/card';
import type { Comparison, Dimension, Opening } from '../../smtp/compare';
import { StepList } from '../card/audience-tabs';
import { Sources } from '../card/sources';
import { OutcomeMark } from '../card/verdict-band';
import { actorWord, audienceWord, momentList, resendWord, standingWord } from '../vocabulary-words';
import { Columns, Row } from './columns';

interface Props {
  comparison: Comparison;
  words: CompareWords;
  cardWords: CardWords;
  locale: Locale;
}

/** The opening sentence. Codes are the only things filled in, so that it is grammatical in every language. */
function openingSentence(words: CompareWords, opening: Opening): string {
  switch (opening.kind) {
    case 'oneIsAboutAMessage':
      return words.oneIsAboutAMessage(opening);
    case 'neitherIsAboutAMessage':
      return words.neitherIsAboutAMessage;
    case 'sameOutcome':
      return {
        accepted: words.sameOutcomeAccepted,
        waiting: words.sameOutcomeWaiting,
        failed: words.sameOutcomeFailed,
      }[opening.outcome];
    case 'waitingOrFailed':
      return words.waitingOrFailed(opening);
    case 'acceptedOrWaiting':
      return words.acceptedOrWaiting(opening);
    case 'acceptedOrFailed':
      return words.acceptedOrFailed(opening);
    case 'several':
      return words.several;
  }
}

function dimensionLabel(words: CompareWords, dimension: Dimension): string {
  return {
    outcome: words.dimensionOutcome,
    resend: words.dimensionResend,
    actor: words.dimensionActor,
    answers: words.dimensionAnswers,
    standing: words.dimensionStanding,
  }[dimension];
}

function Fact({
  card,
  dimension,
  words,
  cardWords,
  locale,
}: Omit<Props, 'comparison'> & { card: Card; dimension: Dimension }) {
  switch (dimension) {
    case 'outcome':
      return <OutcomeMark outcome={card.outcome} words={cardWords} />;
    case 'resend':
      return <>{resendWord(cardWords, card.resend)}</>;
    case 'actor':
      return <>{actorWord(cardWords, card.actor)}</>;
    case 'answers': {
      const moments = card.registry[0]?.answers ?? [];
      return <>{moments.length === 0 ? words.notDefined : momentList(cardWords, locale, moments)}</>;
    }
    case 'standing': {
      const standing = card.registry[0]?.standing;
      return <>{standing === undefined ? words.notDefined : standingWord(cardWords, standing)}</>;
    }
  }
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

const sameForAll = (cards: readonly Card[], of: (card: Card) => string | null): boolean =>
  new Set(cards.map(of)).size === 1;

/** What each code has to say about one thing: side by side, once where it is the same, not at all where nobody says anything. */
function Sentences({ title, cards, of }: { title: string; cards: readonly Card[]; of(card: Card): string | null }) {
  const [first] = cards;
  const same = sameForAll(cards, of);
  if (first === undefined || (same && of(first) === null)) return null;
  return (
    <Section title={title}>
      {same ? (
        <p>{of(first)}</p>
      ) : (
        <Columns cards={cards}>
          <Row cards={cards} cell={(card) => of(card) ?? '–'} />
        </Columns>
      )}
    </Section>
  );
}

/** Codes side by side: what each means, when it is seen, what helps, where they differ, when each is the right one. */
export function CompareView({ comparison, words, cardWords, locale }: Props) {
  const { cards, opening, note, differences, inCommon, audiences, sources } = comparison;
  const fact = (card: Card, dimension: Dimension) => (
    <Fact card={card} dimension={dimension} words={words} cardWords={cardWords} locale={locale} />
  );
  return (
    <div class="comparison">
      <Section title={words.opening}>
        <p>{openingSentence(words, opening)}</p>
        {note === null ? null : <p>{note}</p>}
      </Section>
      <Section title={words.meaning}>
        <Columns cards={cards} withTitles>
          <Row cards={cards} cell={(card) => card.meaning} />
        </Columns>
      </Section>
      <Section title={words.differences}>
        <Columns cards={cards}>
          {sameForAll(cards, (card) => card.essence) ? null : (
            <Row label={words.apart} cards={cards} cell={(card) => card.essence} />
          )}
          {differences.map((dimension) => (
            <Row
              key={dimension}
              label={dimensionLabel(words, dimension)}
              cards={cards}
              cell={(card) => fact(card, dimension)}
            />
          ))}
        </Columns>
      </Section>
      {inCommon.length === 0 || cards[0] === undefined ? null : (
        <Section title={words.inCommon}>
          <dl class="in-common">
            {inCommon.map((dimension) => (
              <div key={dimension}>
                <dt>{dimensionLabel(words, dimension)}</dt>
                <dd>{cards[0] === undefined ? null : fact(cards[0], dimension)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      <Sentences title={words.seen} cards={cards} of={(card) => card.seen} />
      {audiences.length === 0 ? null : (
        <Section title={words.fix}>
          <Columns cards={cards}>
            {audiences.map((audience) => (
              <Row
                key={audience}
                label={audienceWord(cardWords, audience)}
                cards={cards}
                cell={(card) => {
                  const steps = card.steps[audience];
                  return steps === undefined ? words.nothingForThisOne : <StepList steps={steps} />;
                }}
              />
            ))}
          </Columns>
        </Section>
      )}
      <Sentences title={words.applies} cards={cards} of={(card) => card.serverUse} />
      <Section title={words.learnMore}>
        <Sources sources={sources} words={cardWords} locale={locale} />
      </Section>
    </div>
  );
}
