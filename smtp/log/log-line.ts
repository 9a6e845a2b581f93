import { type Attempt, type Fate, LONGEST_SAID } from './attempt';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';

/**
 * How the lines of logs begin: syslog (RFC 3164, RFC 5424), ISO 8601 with or without brackets, the web servers' form, TAI64N
 * labels (qmail) and seconds since 1970.
 */
const TIME = new RegExp(
  String.raw`^(?:<\d{1,3}>(?:1 )?)?[[(]?(${[
    String.raw`${MONTH} [ \d]?\d (?:\d{4} )?\d\d:\d\d:\d\d`,
    String.raw`\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z| ?[+-]\d\d:?\d\d)?`,
    String.raw`\d\d[/-]${MONTH}[/-]\d{4}[: ]\d\d:\d\d:\d\d`,
    String.raw`@[\da-f]{24}`,
    String.raw`1\d{9}(?:\.\d{1,9})?(?= )`,
  ].join('|')})[\])]?`,
);

/** When a line was written, as the log writes it; null for a line that does not begin with a time. */
export const timeOf = (line: string): string | null => TIME.exec(line)?.[1] ?? null;

/** After the time: the host, the program and the queue's name for the message. They say nothing of the answer. */
const PREFIX = /^[ ,]*(?:\S{1,255} )?[\w./-]{1,64}\[\d{1,10}\]: (?:(?:NOQUEUE|[0-9A-F]{6,20}|\w{10,20}): )?/;

/** Exim’s arrows behind the message's name: delivered, refused, put off. */
const EXIM = /^[ ]?(?:\[\d+\] )?\w{6}-\w{6,11}-\w{2,4} (=>|->|>>|\*\*|==) /;
const EXIM_FATE: Readonly<Record<string, Fate>> = { '**': 'refused', '==': 'deferred' };

/** Marks of Postfix, sendmail, OpenSMTPD and qmail. */
const MARKS: readonly [Fate, RegExp][] = [
  ['accepted', /\bstatus=sent\b|\bstat=Sent\b|\bresult="?Ok\b|\bdelivery \d+: success\b/],
  ['deferred', /\bstatus=deferred\b|\bstat=Deferred\b|\bresult="?TempFail\b|\bdelivery \d+: deferral\b/],
  [
    'refused',
    /\bstatus=(?:bounced|expired|undeliverable)\b|\bstat=(?!queued\b)[A-Z\d]|\bresult="?PermFail\b|\bdelivery \d+: failure\b|\breject: |\breject=\d|\brejected (?:RCPT|MAIL|EHLO|HELO|connection|after DATA)/,
  ],
];

/**
 * Postfix tells of each server it asked before it writes down what became of the message: the answer would count twice.
 * `postfix/smtp[1]: 4Z9: host mx.example.org[192.0.2.1] said: 450 …`
 */
const ASKED_ON_THE_WAY =
  /\bpostfix\/[\w/-]{1,40}\[\d+\]: \w{5,20}: (?:host \S+ (?:said|refused)|lost connection|conversation)/;

const RECIPIENT = [
  /(?:\b(?:to|rcpt|orcpt)=|RCPT TO:|rejected RCPT )(?:rfc822;)?<?([^\s<>,;"'()]{1,64}@[^\s<>,;"'():]{1,255})/i,
  /(?:=>|->|>>|\*\*|==) (?:[^\s<]{1,64} )?<?([^\s<>,;"'()]{1,64}@[^\s<>,;"'():]{1,255})/,
];

function recipientIn(line: string): string | null {
  for (const pattern of RECIPIENT) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return found.toLowerCase();
  }
  return null;
}

/**
 * What Postfix says of an attempt: who was asked, and what came of it. The times it took would make every line another. A
 * status without a detail is its own, where the server that answered gave none.
 */
function saidByPostfix(rest: string): string {
  const relay = rest.indexOf('relay=');
  if (relay < 0) return rest;
  const said = rest.slice(relay).replace(/(?:delays?|conn_use)=[^,]{1,64}, /g, '');
  return /\bsaid: [45]\d\d\b/.test(said) ? said.replace(/\bdsn=[45]\.0\.0, /, '') : said;
}

/** qmail writes its answers without blanks: `failure: 192.0.2.1_does_not_like_recipient./Remote_host_said:_550_…` */
const QMAIL = /^.{0,80}\bdelivery \d{1,12}: (?:failure|deferral): /;

/** The words that are diagnosed. */
function saidIn(rest: string): string {
  if (QMAIL.test(rest)) return rest.replace(QMAIL, '').replace(/_/g, ' ').replace(/\.?\//g, '\n');
  return rest.includes('status=') ? saidByPostfix(rest) : rest;
}

/** A line that could hold the code of a refusal. */
const REFUSAL = /[45](?:\d\d|\.\d{1,3}\.\d)/;

/** What one line of text tells; null where it is about no attempt and no answer. */
export function readLine(line: string): Attempt | null {
  const match = TIME.exec(line);
  const time = match?.[1] ?? null;
  const behind = line.slice(match?.[0].length ?? 0, LONGEST_SAID);
  const arrow = EXIM.exec(behind);
  const fate: Fate =
    arrow === null
      ? (MARKS.find(([, pattern]) => pattern.test(behind))?.[0] ?? 'unsaid')
      : (EXIM_FATE[arrow[1] ?? ''] ?? 'accepted');
  if (fate === 'accepted') return { fate, time, recipient: recipientIn(behind), said: '' };
  if (fate === 'unsaid' && (!REFUSAL.test(behind) || ASKED_ON_THE_WAY.test(behind))) return null;
  const rest = time === null ? behind : behind.replace(arrow === null ? PREFIX : EXIM, '');
  return { fate, time, recipient: recipientIn(behind), said: saidIn(rest) };
}
