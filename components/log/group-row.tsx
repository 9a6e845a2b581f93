import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { LogWords } from '../../locales/log-words';
import type { LogGroup } from '../../smtp/log/group-log';
import { OutcomeMark } from '../card/verdict-band';
import type { LinkTo } from '../code-list';
import { counted } from '../counted';

interface Props {
  group: LogGroup;
  locale: Locale;
  words: LogWords;
  cardWords: CardWords;
  linkTo: LinkTo;
}

function times({ first, last }: LogGroup, words: LogWords): string | null {
  if (first === null || last === null) return null;
  return first === last ? first : words.times({ first, last });
}

/** Attempts that mean the same: how many, what they mean, and the lines of some. */
export function GroupRow({ group, locale, words, cardWords, linkTo }: Props) {
  const { count, label, address, outcome, provider, recipients, titles, examples } = group;
  const title = titles[locale];
  const number = new Intl.NumberFormat(locale);
  const facts = [provider, recipients > 0 ? counted(words.recipients, recipients, locale) : null, times(group, words)];
  return (
    <li class="group">
      <span class="group-count">{number.format(count)}</span>
      <div class="group-words">
        <h3>
          <a href={linkTo(address)}>{title}</a>
        </h3>
        <p class="group-marks">
          {label === '' ? null : (
            <a class="code" href={linkTo(label)}>
              {label}
            </a>
          )}
          <OutcomeMark outcome={outcome} words={cardWords} />
        </p>
        <p class="quiet">{facts.filter((fact) => fact !== null).join(' · ')}</p>
        <details>
          <summary>{words.examples(examples.length)}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
          <pre tabIndex={0}>
            {examples.map(({ line, text }) => (
              <span key={line} class="example">
                <span class="example-line">{number.format(line)}</span>
                {`${text}\n`}
              </span>
            ))}
          </pre>
        </details>
      </div>
    </li>
  );
}
