import { type Attempt, fateNamed, LONGEST_SAID } from './attempt';

/** What the columns of a table mean, as places in a line. */
export interface Columns {
  time: number;
  recipient: number;
  fate: number;
  /** the answer, who gave it, and whatever else tells of it */
  said: readonly number[];
}

/** The cells of one line (RFC 4180); a quotation that does not end goes to the end of the line. */
export function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= line.length) {
    if (line[at] === '"') {
      let cell = '';
      let from = at + 1;
      for (;;) {
        const quote = line.indexOf('"', from);
        const end = quote < 0 ? line.length : quote;
        cell += line.slice(from, end);
        if (line[end + 1] !== '"') {
          at = end + 1;
          break;
        }
        cell += '"';
        from = end + 2;
      }
      cells.push(cell);
      const comma = line.indexOf(',', at);
      at = comma < 0 ? line.length + 1 : comma + 1;
    } else {
      const comma = line.indexOf(',', at);
      const end = comma < 0 ? line.length : comma;
      cells.push(line.slice(at, end).trim());
      at = end + 1;
    }
  }
  return cells;
}

const TIME = /^(?:date-?time|timelogged|timestamp|time|date|event_?time|origin_timestamp(?:_utc)?|received)$/;
const RECIPIENT = /^(?:rcpt|rcpt_?to|recipient(?:s|-?_?address)?|to|email)$/;
const FATE = /^(?:event-?_?id|event|type|dsnaction|status|result)$/;
const SAID =
  /^(?:recipient-?_?status|dsnstatus|dsndiag|dsnmta|bouncecat|source-context|reason|response|diagnostic(?:-?_?code)?|error|message|description|details?)$/;

/**
 * What a table's head says of its columns: message tracking of Exchange (`#Fields: date-time,…,event-id,…,recipient-status`),
 * accounting files of PowerMTA (`type,timeLogged,…,dsnDiag`), exports of sending services. Null where it is no such head.
 */
export function columnsIn(head: string): Columns | null {
  if (head.length > LONGEST_SAID || !head.includes(',')) return null;
  const names = cellsOf(head.replace(/^#Fields:\s*/i, '').replace(/^\ufeff/, '')).map((name) => name.toLowerCase());
  const find = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  const said = names.flatMap((name, at) => (SAID.test(name) ? [at] : []));
  const columns = { time: find(TIME), recipient: find(RECIPIENT), fate: find(FATE), said };
  return columns.recipient < 0 || columns.fate < 0 || said.length === 0 ? null : columns;
}

/** Exchange puts the answers of several recipients into one cell, as many as there are addresses. */
function answersOf(status: string, count: number): string[] | null {
  const parts = status.split(/;(?=\s{0,4}[245]\d\d[ -])/);
  return count > 1 && parts.length === count ? parts : null;
}

/** What one line of a table tells, one attempt a recipient; none where it is about something else. */
export function readCells(line: string, columns: Columns): Attempt[] {
  const cells = cellsOf(line);
  const cell = (at: number) => cells[at] ?? '';
  const fate = fateNamed(cell(columns.fate));
  if (fate === null) return [];
  const time = cell(columns.time) || null;
  const recipients = cell(columns.recipient)
    .toLowerCase()
    .split(';')
    .filter((each) => each.includes('@'));
  const words = columns.said.map(cell).filter((each) => each !== '');
  const answers = answersOf(words[0] ?? '', recipients.length);
  const said = words.join(' ').slice(0, LONGEST_SAID);
  if (recipients.length === 0) return [{ fate, time, recipient: null, said }];
  return recipients.map((recipient, at) => ({ fate, time, recipient, said: answers?.[at] ?? said }));
}
