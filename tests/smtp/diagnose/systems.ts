import { readdirSync, readFileSync } from 'node:fs';
import type { Reason } from '../../../data/reasons';

/**
 * Texts in the words and the layout of some two hundred mail systems, with what an experienced postmaster would say of
 * them. Written for the purpose: the systems' words are theirs, every address, host and message is made up.
 */
export interface SystemRow {
  id: string;
  /** whose words these are */
  system: string;
  /** a whole notice, a single reply, or a text in which no mail has failed */
  kind: 'bounce' | 'response' | 'negative';
  text: string;
  reply?: string | null;
  enhanced?: string | null;
  /** the best reason, then others that would do as well; empty where the text does not tell */
  reasons?: readonly Reason[];
  permanence?: 'temporary' | 'permanent' | 'success' | null;
  /** the verdict is not right yet */
  open?: true;
}

const FOLDER = new URL('./systems/', import.meta.url);

/** The rows of each file, by its name without the ending. */
export const SYSTEMS: ReadonlyMap<string, readonly SystemRow[]> = new Map(
  readdirSync(FOLDER)
    .sort()
    .map((file) => [
      file.replace('.jsonl', ''),
      readFileSync(new URL(file, FOLDER), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as SystemRow),
    ]),
);
