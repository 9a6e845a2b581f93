import { type Attempt, fateNamed, LONGEST_SAID } from './attempt';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : null;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null; // half a line, or none of ours
  }
}

/** Deeper than this no event of a sending service goes. */
const DEEPEST = 4;

/** Everything an event says, by the last part of its name: `delivery-status.message` is a `message`. */
function* leaves(fields: Fields, depth = 0): Generator<[name: string, value: string]> {
  for (const [name, value] of Object.entries(fields)) {
    const text = textOf(value);
    if (text !== null) yield [name.toLowerCase(), text];
    else if (isFields(value) && depth < DEEPEST) yield* leaves(value, depth + 1);
  }
}

const FATE = /^(?:event|event_?type|type|result|status)$/;
const TIME = /^(?:timestamp|time|event_?time|bouncedat|date)$/;
const RECIPIENT = /^(?:email|recipient|rcpt_to|rcpt|to|emailaddress)$/;
const SAID =
  /^(?:reason|raw_reason|diagnostic_?code|response|content|smtp-?response|description|details|message|code|error_code|enhanced-code|status|mx-host|remotemtaip|reportingmta)$/;

/** An event of any sending service: its fields are told by their names. */
function flatEvent(fields: Fields): Attempt[] {
  const all = [...leaves(fields)];
  const of = (pattern: RegExp) => all.find(([name]) => pattern.test(name))?.[1] ?? null;
  const fate = all.flatMap(([name, value]) => (FATE.test(name) ? (fateNamed(value) ?? []) : []))[0];
  if (fate === undefined) return [];
  const said = all.filter(([name]) => SAID.test(name)).map(([, value]) => value);
  const recipient = of(RECIPIENT)?.toLowerCase() ?? null;
  return [{ fate, time: of(TIME), recipient, said: [...new Set(said)].join(' ').slice(0, LONGEST_SAID) }];
}

/** The lists of an Amazon SES event that name recipients, and what became of them. */
const SES = [
  ['bounce', 'bouncedRecipients', 'refused'],
  ['deliveryDelay', 'delayedRecipients', 'deferred'],
  ['delivery', 'recipients', 'accepted'],
] as const;

/** An event of Amazon SES, one attempt a recipient; null where it is none. */
function sesEvent(fields: Fields): Attempt[] | null {
  if (fields['mail'] === undefined) return null;
  for (const [name, list, fate] of SES) {
    const about = fields[name];
    const recipients = isFields(about) ? about[list] : undefined;
    if (!isFields(about) || !Array.isArray(recipients)) continue;
    const time = textOf(about['timestamp']);
    const given = name === 'bounce' && about['bounceType'] === 'Transient' ? 'deferred' : fate;
    return recipients.map((each: unknown) => {
      const own = isFields(each) ? each : {};
      const recipient = textOf(isFields(each) ? each['emailAddress'] : each)?.toLowerCase() ?? null;
      const said = [own['diagnosticCode'], own['status']].map(textOf).filter((text) => text !== null);
      return { fate: given, time, recipient, said: said.join(' ').slice(0, LONGEST_SAID) };
    });
  }
  return [];
}

/** Whether a line may be one event, or some, in JSON: lists have one a line too, with a comma behind it. */
export const looksLikeJson = (line: string): boolean => /^\s{0,8},?\[?\s{0,8}\{\s{0,8}["}]/.test(line);

/** What one line of JSON tells; null where it cannot be read. */
export function readJson(line: string): Attempt[] | null {
  const bare = line.trim().replace(/^,|,$/g, '');
  const value = parsed(bare.startsWith('[') && !bare.endsWith(']') ? `${bare}]` : bare.replace(/^(\{.*\})\]$/, '$1'));
  if (value === null) return null;
  return (Array.isArray(value) ? value : [value]).filter(isFields).flatMap((event) => {
    // the notifications of Amazon SNS carry the event as a string
    const inner = typeof event['Message'] === 'string' ? parsed(event['Message']) : null;
    const fields = isFields(inner) ? inner : event;
    return sesEvent(fields) ?? flatEvent(fields);
  });
}
