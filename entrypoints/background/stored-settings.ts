import { DEFAULT_SETTINGS, SETTING_VALUES, SETTINGS_VERSION, type Settings } from '../../data/settings';

type Fields = Readonly<Record<string, unknown>>;

/** What each version made of its predecessor's fields, the oldest first. */
const MIGRATIONS: readonly ((fields: Fields) => Fields)[] = [
  // 2: marks and theme are new, and what was chosen before stays as it is
  (fields) => fields,
];

const KEYS = Object.keys(SETTING_VALUES) as (keyof Settings)[];

const fieldsOf = (raw: unknown): Fields =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Fields) : {};

/** The version of something stored; before it was written down, there was only the first. */
export function versionOf(raw: unknown): number {
  const { version = 1 } = fieldsOf(raw);
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 1;
}

/** In the present form. Of a version that is yet to come, what is known of it already is read as it stands. */
function migrated(raw: unknown): Fields {
  return MIGRATIONS.slice(versionOf(raw) - 1).reduce((fields, migrate) => migrate(fields), fieldsOf(raw));
}

/** What somebody has really chosen: of anything stored in any version, the fields that hold what can be chosen. */
export function choicesIn(raw: unknown): Partial<Settings> {
  const fields = migrated(raw);
  const known = (key: keyof Settings) => (SETTING_VALUES[key] as readonly unknown[]).includes(fields[key]);
  return Object.fromEntries(KEYS.filter(known).map((key) => [key, fields[key]]));
}

/** The fields that are there and hold nothing that can be chosen. */
export function brokenFields(raw: unknown): (keyof Settings)[] {
  const [fields, choices] = [migrated(raw), choicesIn(raw)];
  return KEYS.filter((key) => key in fields && !(key in choices));
}

/** The settings in anything stored, of any version; what was never chosen, or cannot be read, is as at the beginning. */
export const settingsIn = (raw: unknown): Settings => ({ ...DEFAULT_SETTINGS, ...choicesIn(raw) });

/**
 * What to store after a change. What another computer's later version has stored beside it is kept: it is no business of
 * this one.
 */
export function withChoices(raw: unknown, change: unknown): Fields {
  const version = Math.max(SETTINGS_VERSION, versionOf(raw));
  return { ...migrated(raw), ...choicesIn(raw), ...choicesIn(change), version };
}
