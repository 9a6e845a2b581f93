import { SETTINGS_VERSION, type Settings } from '../../data/settings';
import { LOCALES, type Locale } from '../../data/vocabulary';
import { brokenFields, settingsIn, versionOf } from '../background/stored-settings';

/** What goes from one computer to another. Sites do not: consent and what is switched off belong to one browser. */
export interface Portable {
  settings: Settings;
  /** null where the browser's counts */
  language: Locale | null;
}

/** What came of reading a file. */
export type FileReading =
  | ({ kind: 'settings' } & Portable)
  /** something else altogether */
  | { kind: 'notSettings' }
  /** a later version wrote it */
  | { kind: 'newer' }
  /** ours, but a field holds what nobody can choose */
  | { kind: 'broken'; field: string };

/** What a file says of itself, so that no other JSON is taken for one. */
const FORMAT = 'bounce-lens-settings';

/** A file of settings has some 200 bytes; one larger than this is something else, and not read. */
export const LARGEST_FILE = 65_536;

/** The text of a file with these settings. */
export const fileWith = ({ settings, language }: Portable): string =>
  `${JSON.stringify({ format: FORMAT, version: SETTINGS_VERSION, language, ...settings }, null, 2)}\n`;

/** `bounce-lens-settings-2026-11-29.json`, by the reader's own calendar. */
export function fileNameOn(day: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${FORMAT}-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
}

function parsed(text: string): unknown {
  try {
    // Windows editors put a byte order mark before it
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

/** Reads the text of a file. All of it must be right: a half of somebody's settings is worse than none. */
export function readFileText(text: string): FileReading {
  const raw = parsed(text);
  if (typeof raw !== 'object' || raw === null || !('format' in raw) || raw.format !== FORMAT)
    return { kind: 'notSettings' };
  if (!('version' in raw) || raw.version !== versionOf(raw)) return { kind: 'broken', field: 'version' };
  if (versionOf(raw) > SETTINGS_VERSION) return { kind: 'newer' };
  const [field] = brokenFields(raw);
  if (field !== undefined) return { kind: 'broken', field };
  const told = 'language' in raw ? raw.language : null;
  const language = LOCALES.find((locale) => locale === told) ?? null;
  if (language !== told) return { kind: 'broken', field: 'language' };
  return { kind: 'settings', settings: settingsIn(raw), language };
}
