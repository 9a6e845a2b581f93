import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { Card, RegistryLine } from '../../smtp/card';
import { CodeList, type LinkTo } from '../code-list';
import { momentList, standingWord } from '../vocabulary-words';
import { CardLinks } from './card-links';
import { Readings } from './readings';
import { FIRST_SOURCES, Sources } from './sources';

function Registry({ line, words, locale }: { line: RegistryLine; words: CardWords; locale: Locale }) {
  const answers = momentList(words, locale, line.answers);
  return (
    <>
      <dt class="label">{`${line.code} · ${standingWord(words, line.standing)}`}</dt>
      <dd lang="en">{line.name}</dd>
      {answers === '' ? null : (
        <>
          <dt class="label">{words.answers}</dt>
          <dd>{answers}</dd>
        </>
      )}
    </>
  );
}

interface Props {
  card: Card;
  words: CardWords;
  locale: Locale;
  linkTo?: LinkTo | undefined;
}

/** What an admin asks next: registry name, the command it answers, when it is the right answer, what it is confused with. */
export function AdminDetails({ card, words, locale, linkTo }: Props) {
  return (
    <details class="details">
      <summary>{words.details}</summary>
      {card.actor === 'depends' ? null : <Readings readings={card.readings} words={words} />}
      <dl>
        {card.elsewhere === null ? null : (
          <>
            <dt class="label">{words.elsewhere}</dt>
            <dd>{card.elsewhere}</dd>
          </>
        )}
        {card.registry.map((line) => (
          <Registry key={line.code} line={line} words={words} locale={locale} />
        ))}
        {card.seen === null ? null : (
          <>
            <dt class="label">{words.seen}</dt>
            <dd>{card.seen}</dd>
          </>
        )}
        {card.serverUse === null ? null : (
          <>
            <dt class="label">{words.serverUse}</dt>
            <dd>{card.serverUse}</dd>
          </>
        )}
        {card.partners.length === 0 ? null : (
          <>
            <dt class="label">{card.codes?.reply === null ? words.partnersReply : words.partners}</dt>
            <dd>
              <CodeList codes={card.partners} linkTo={linkTo} />
            </dd>
          </>
        )}
        {card.related.length === 0 ? null : (
          <>
            <dt class="label">{words.related}</dt>
            <dd>
              <CodeList codes={card.related} linkTo={linkTo} />
            </dd>
          </>
        )}
        {card.usedBy.length === 0 || linkTo === undefined ? null : (
          <>
            <dt class="label">{words.usedBy}</dt>
            <dd>
              <CardLinks links={card.usedBy} linkTo={linkTo} />
            </dd>
          </>
        )}
        {card.sources.length > FIRST_SOURCES ? (
          <>
            <dt class="label">{words.moreSources}</dt>
            <dd>
              <Sources sources={card.sources.slice(FIRST_SOURCES)} words={words} locale={locale} />
            </dd>
          </>
        ) : null}
      </dl>
    </details>
  );
}
