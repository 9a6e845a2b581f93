import type { Attempt } from './attempt';
import { type Columns, columnsIn, readCells } from './csv-line';
import { looksLikeJson, readJson } from './json-line';
import { readLine } from './log-line';

/** Reads the lines of a log in their order: the head of a table says what the lines after it mean. */
export class LineReader {
  #columns: Columns | null = null;
  #before = 0;

  /** What one line tells; empty where it is about no attempt and no answer. */
  read(line: string): readonly Attempt[] {
    // a table begins with its head; only the tables of Exchange repeat it further down
    if (line.startsWith('#') || this.#before === 0) {
      const columns = columnsIn(line);
      if (columns !== null) this.#columns = columns;
      if (!line.startsWith('#')) this.#before++;
      if (columns !== null || line.startsWith('#')) return [];
    }
    if (this.#columns !== null) return readCells(line, this.#columns);
    const events = looksLikeJson(line) ? readJson(line) : null;
    if (events !== null) return events;
    const attempt = readLine(line);
    return attempt === null ? [] : [attempt];
  }
}
