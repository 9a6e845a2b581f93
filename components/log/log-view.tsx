import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../data/vocabulary';
import type { CardWords } from '../../locales/card-words';
import type { LogWords } from '../../locales/log-words';
import type { LogSummary } from '../../smtp/log/group-log';
import { type Copy, CopyButton } from '../card/copy-button';
import type { LinkTo } from '../code-list';
import { counted } from '../counted';
import { useKey } from '../use-key';
import { countByOutcome, EVERYTHING, filterGroups, type LogFilter } from './filter-groups';
import { GroupRow } from './group-row';
import { groupsAsCsv, groupsAsMarkdown } from './log-as-table';
import { LogFilterFields } from './log-filter';

/** Groups drawn at once: hundreds of them would keep the page from answering. */
const SHOWN = 50;

interface Props {
  log: LogSummary;
  /** the file's; null for a pasted text */
  name: string | null;
  /** only the beginning of the log is there */
  part: boolean;
  locale: Locale;
  words: LogWords;
  cardWords: CardWords;
  linkTo: LinkTo;
  copy: Copy;
  /** puts a file where the reader keeps such */
  save(text: string, name: string): void;
  filter: LogFilter;
  onFilter(filter: LogFilter): void;
  /** other things to do, in the footer */
  children?: ComponentChildren;
}

/** What a whole log comes down to. */
function totals({ lines, accepted, others, groups }: LogSummary, words: LogWords, locale: Locale): string {
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const counts = countByOutcome(groups);
  return words.totals({
    lines: counted(words.lines, lines, locale),
    failed: number(counts.get('failed') ?? 0),
    waiting: number(counts.get('waiting') ?? 0),
    accepted: number(accepted),
    others: number(others + (counts.get('notAboutMessage') ?? 0)),
  });
}

/** A log, grouped by what its lines mean, to be searched, saved and copied. */
export function LogView(props: Props) {
  const { log, name, part, locale, words, cardWords, linkTo, copy, save, filter, onFilter, children } = props;
  const [shown, setShown] = useState(SHOWN);
  const title = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  // what was being read is here now, and the button that had the focus is gone
  useEffect(() => title.current?.focus(), []);
  const groups = useMemo(() => filterGroups(log.groups, filter, locale), [log, filter, locale]);
  const counts = useMemo(() => countByOutcome(log.groups), [log]);
  const change = (next: LogFilter) => {
    setShown(SHOWN);
    onFilter(next);
  };
  useKey('/', () => section.current?.querySelector<HTMLInputElement>('input[type="search"]')?.focus());
  const tableWords = { log: words, card: cardWords, locale };
  const rest = groups.length - shown;
  const empty = log.groups.length === 0;
  return (
    <section class="log" ref={section}>
      <div class="log-head">
        <h2 ref={title} tabIndex={-1}>
          {name ?? words.title}
        </h2>
        <p>{totals(log, words, locale)}</p>
        {part ? <p>{words.part}</p> : null}
      </div>
      {empty ? null : (
        <LogFilterFields
          filter={filter}
          counts={counts}
          locale={locale}
          words={words}
          cardWords={cardWords}
          onFilter={change}
        />
      )}
      <p class="answer" role="status">
        {empty
          ? words.nothingFailed
          : groups.length === 0
            ? words.noneFound
            : counted(words.found, groups.length, locale)}
      </p>
      {!empty && groups.length === 0 ? (
        <button
          type="button"
          class="text-button"
          onClick={() => {
            change(EVERYTHING);
            title.current?.focus();
          }}
        >
          {words.clearFilter}
        </button>
      ) : null}
      {groups.length === 0 ? null : (
        <ol class="groups" aria-label={words.groups}>
          {groups.slice(0, shown).map((group) => (
            <GroupRow
              key={`${group.label} ${group.provider} ${group.reason} ${group.outcome}`}
              group={group}
              locale={locale}
              words={words}
              cardWords={cardWords}
              linkTo={linkTo}
            />
          ))}
        </ol>
      )}
      {rest > 0 ? (
        <button type="button" class="text-button" onClick={() => setShown(shown + SHOWN)}>
          {words.more(Math.min(rest, SHOWN))}
        </button>
      ) : null}
      <footer>
        {groups.length === 0 ? null : (
          <>
            <button
              type="button"
              class="text-button"
              onClick={() => save(groupsAsCsv(groups, tableWords), `${words.fileName}.csv`)}
            >
              {words.exportCsv}
            </button>
            <CopyButton
              text={groupsAsMarkdown(groups, tableWords)}
              name={words.copyMarkdown}
              words={cardWords}
              copy={copy}
            />
          </>
        )}
        {children}
      </footer>
    </section>
  );
}
