import type { Locale } from '../../data/vocabulary';
import type { Knowledge } from '../knowledge';
import type { Attempt } from './attempt';
import { AttemptReader, cardOfAttempt, type Meaning } from './explain-attempt';
import { LineReader } from './read-line';

/** A line of the log as it stands there. */
interface Example {
  /** counted from 1 */
  line: number;
  text: string;
}

/** Attempts that mean the same. Plain data, safe to post between scripts. */
export interface LogGroup extends Meaning {
  titles: Readonly<Record<Locale, string>>;
  count: number;
  /** how many different recipients it met; 0 where the log names none */
  recipients: number;
  /** when it stood in the log first and last, as the log writes it */
  first: string | null;
  last: string | null;
  examples: readonly Example[];
}

/** What a whole log comes down to. Plain data, safe to post between scripts. */
export interface LogSummary {
  /** all lines that are not blank */
  lines: number;
  /** attempts that were accepted; no group has them */
  accepted: number;
  /** lines about neither an attempt nor an answer */
  others: number;
  /** most frequent first */
  groups: readonly LogGroup[];
}

/** So many lines are kept of each group, of this length at most, in UTF-16 units. */
const EXAMPLES = 5;
const LONGEST_EXAMPLE = 1000;

interface Growing {
  meaning: Meaning;
  /** the attempt that it began with: its card gives the titles */
  attempt: Attempt;
  count: number;
  recipients: Set<string>;
  first: string | null;
  last: string | null;
  examples: Example[];
}

const keyOf = ({ label, provider, reason, outcome }: Meaning): string =>
  [label, provider ?? '', reason, outcome].join('\n');

/** Groups the lines of a log by what they mean, as they come. Linear, and never throws. */
export class LogGroups {
  readonly #groups = new Map<string, Growing>();
  readonly #reader = new LineReader();
  readonly #attempts: AttemptReader;
  #rest = '';
  #line = 0;
  #lines = 0;
  #accepted = 0;
  #others = 0;

  /** @param knowledge any language will do for grouping; each of them gives its titles */
  constructor(private readonly knowledge: Readonly<Record<Locale, Knowledge>>) {
    this.#attempts = new AttemptReader(knowledge.en);
  }

  /** More of the log, cut anywhere. */
  add(chunk: string): void {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      this.#addLine(this.#rest + chunk.slice(from, end));
      this.#rest = '';
      from = end + 1;
    }
    this.#rest += chunk.slice(from);
  }

  /** Nothing more comes. */
  finish(): LogSummary {
    if (this.#rest !== '') this.#addLine(this.#rest);
    this.#rest = '';
    const groups = [...this.#groups.values()].sort((one, other) => other.count - one.count);
    return {
      lines: this.#lines,
      accepted: this.#accepted,
      others: this.#others,
      groups: groups.map(({ meaning, attempt, recipients, count, first, last, examples }) => ({
        ...meaning,
        titles: this.#titles(attempt),
        count,
        recipients: recipients.size,
        first,
        last,
        examples,
      })),
    };
  }

  #titles(attempt: Attempt): Record<Locale, string> {
    const titles = Object.entries(this.knowledge).map(([locale, knowledge]) => [
      locale,
      cardOfAttempt(knowledge, attempt)?.title ?? '',
    ]);
    return Object.fromEntries(titles) as Record<Locale, string>;
  }

  #addLine(raw: string): void {
    this.#line++;
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line.trim() === '') return;
    this.#lines++;
    const attempts = this.#reader.read(line);
    const told = attempts.filter((attempt) => this.#addAttempt(attempt, line)).length;
    if (told === 0) this.#others++;
  }

  /** Whether it is one. */
  #addAttempt(attempt: Attempt, line: string): boolean {
    const meaning = attempt.fate === 'accepted' ? null : this.#attempts.meaning(attempt);
    if (attempt.fate === 'accepted' || meaning?.outcome === 'accepted') {
      this.#accepted++;
      return true;
    }
    if (meaning === null) return false;
    const group = this.#groupOf(meaning, attempt);
    const { time, recipient } = attempt;
    group.count++;
    group.first ??= time;
    group.last = time ?? group.last;
    if (recipient !== null) group.recipients.add(recipient);
    if (group.examples.length < EXAMPLES && group.examples.at(-1)?.line !== this.#line)
      group.examples.push({
        line: this.#line,
        text: line.length > LONGEST_EXAMPLE ? `${line.slice(0, LONGEST_EXAMPLE)}…` : line,
      });
    return true;
  }

  #groupOf(meaning: Meaning, attempt: Attempt): Growing {
    const key = keyOf(meaning);
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { meaning, attempt, count: 0, recipients: new Set(), first: null, last: null, examples: [] };
      this.#groups.set(key, group);
    }
    return group;
  }
}
