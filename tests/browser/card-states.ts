import { DEFAULT_SETTINGS } from '../../data/settings';
import { AUDIENCES, LOCALES, type Locale } from '../../data/vocabulary';
import type { AgentTextsReply, Sheet } from '../../entrypoints/background/messages';
import { plainCardWords } from '../../locales/card-words';
import { agentTexts } from '../../smtp/agent-texts';
import { parseAsked } from '../../smtp/asked';
import { bounceFacts } from '../../smtp/bounce-facts';
import type { Card } from '../../smtp/card';
import { explainAsked } from '../../smtp/explain';
import { explainMessage } from '../../smtp/explain-message';
import { knowledge } from '../smtp/knowledge';
import type { ShownCard } from './in-page/open-card';

/** One state that a reader can bring the popover into. */
export interface CardState {
  what: string;
  /** as it is opened */
  card(locale: Locale): ShownCard;
  /** what is pressed then, one selector after the other */
  press: readonly string[];
}

/** What the background knows of a message whose code, or words where it has none, somebody points at. */
function explained(locale: Locale, text: string, label: string) {
  const start = Math.max(0, text.indexOf(label));
  const around = { label, text, start, end: start + label.length };
  const answer = explainMessage(knowledge[locale], text, label === '' ? [] : [around]);
  const card = answer.cards[answer.cardOf[0] ?? answer.phrase?.card ?? -1];
  if (card === undefined) throw new Error(`Nothing explains ${label || text}.`);
  return { answer, card, around };
}

function sheetOf(locale: Locale, text: string, label: string): Sheet {
  const { answer, card, around } = explained(locale, text, label);
  const recipient = answer.recipientOf[0] ?? 0;
  return {
    locale,
    settings: DEFAULT_SETTINGS,
    words: plainCardWords(locale),
    hint: label === '' ? knowledge[locale].originals.elsewhere : null,
    card,
    recipients: answer.recipients,
    recipient,
    hops: answer.hops[recipient] ?? [],
    around,
  };
}

function textsFor(text: string, label: string): AgentTextsReply {
  const texts = LOCALES.map((locale) => {
    const { card, around } = explained(locale, text, label);
    return [locale, agentTexts(knowledge[locale], card, bounceFacts(text, around, label))];
  });
  return Object.fromEntries(texts);
}

type Change = Partial<Omit<ShownCard, 'sheet'>> & { alter?(sheet: Sheet): Partial<Sheet>; press?: readonly string[] };

function state(what: string, text: string, label: string, change: Change = {}): CardState {
  const { alter, press = [], ...rest } = change;
  return {
    what,
    press,
    card: (locale) => {
      const sheet = sheetOf(locale, text, label);
      const altered = { ...sheet, ...alter?.(sheet) };
      return { sheet: altered, pinned: true, texts: textsFor(text, label), copies: true, ...rest };
    },
  };
}

const said = (host: string, answer: string) =>
  `This is the mail system at host out.example.com.\n\n<ann@example.net>: host ${host}[192.0.2.7] said: ${answer} (in reply to RCPT TO command)\n`;

const UNKNOWN_USER = '550 5.1.1 User unknown';
const GMAIL = said('gmail-smtp-in.l.google.com', '550 5.7.26 Unauthenticated mail is blocked. - gsmtp');
const SEVERAL = `This is the mail system at host out.example.com.

<ann@example.net>: host mx.example.net[192.0.2.25] said: 550 5.1.1 User unknown (in reply to RCPT TO command)

<bea@example.org>: host mx.example.org[203.0.113.21] said: 554 5.7.1 Client host [198.51.100.24] blocked using
    dnsbl.example.org (in reply to RCPT TO command)

<cem@example.com>: host mx.example.com[203.0.113.75] said: 452 4.2.2 Mailbox full (in reply to RCPT TO command)
`;
const NO_CODE =
  'Delivery to the following recipient failed permanently:\n\n     ann@example.com\n\nTechnical details of permanent failure:\nStorage quota exceeded\n';

/** The card of codes as somebody asks for them at a provider: `5.7.1@gmail`. */
function askedFor({ locale }: Sheet, address: string): { card: Card } {
  const asked = parseAsked(address);
  if (asked === null) throw new Error(`${address} asks for nothing.`);
  return { card: explainAsked(knowledge[locale], asked) };
}

const UNBROKEN = 'correspondenceregistrationdepartment'.repeat(4);

/** Everything that comes from a page or is translated may be one word without a place to break. */
const longWords = ({ card, recipients, hops }: Sheet): Partial<Sheet> => ({
  card: {
    ...card,
    provider: UNBROKEN,
    title: `${card.title} ${UNBROKEN}`,
    meaning: `${card.meaning} ${UNBROKEN}`,
    steps: { ...card.steps, sender: [UNBROKEN] },
    registry: card.registry.map((line) => ({ ...line, name: UNBROKEN })),
    sources: card.sources.map((source) => ({ ...source, title: UNBROKEN })),
  },
  recipients: recipients.map((line) => ({ ...line, recipient: `${UNBROKEN}@${UNBROKEN}.example` })),
  hops: hops.map((hop) => ({ ...hop, host: `${UNBROKEN}.example`, provider: UNBROKEN })),
});

const manyRecipients = ({ recipients }: Sheet): Partial<Sheet> => ({
  recipients: Array.from({ length: 30 }, (_, at) => ({
    recipient: `reader${at}@example.net`,
    outcome: (['failed', 'waiting', 'accepted', 'notAboutMessage'] as const)[at % 4] ?? 'failed',
    title: recipients[0]?.title ?? '',
    codes: '550 5.1.1',
  })),
  recipient: 7,
});

const AGENT = '.agent > summary';
const DETAILS = '.details:has(> dl) > summary';
const COPY_TEXT = '.paste button';
const COPY_CARD = '.actions > button';

/** With everything in it, and all of it open. */
export const EVERYTHING = state('everything open', SEVERAL, '550 5.1.1', {
  alter: ({ locale }) => ({ hops: sheetOf(locale, GMAIL, '550 5.7.26').hops }),
  press: [AGENT, COPY_TEXT, DETAILS],
});

/** Each state that there is, with real knowledge. */
export const CARD_STATES: readonly CardState[] = [
  state('a card that is not pinned', UNKNOWN_USER, '550 5.1.1', { pinned: false }),
  state('a pinned card', UNKNOWN_USER, '550 5.1.1'),
  state('a card that is pinned and let go', UNKNOWN_USER, '550 5.1.1', { press: ['.icon-button'] }),
  state('a provider’s meaning', GMAIL, '550 5.7.26', { press: [DETAILS] }),
  state('classes that do not match', said('mx.example.net', '554 4.4.7 Message expired'), '554 4.4.7'),
  state('a message that waits', '450 4.2.0 Greylisted, try again later', '450 4.2.0'),
  state('a message that was taken', '250 2.0.0 Ok: queued as 4FhZ2B1xQz', '250 2.0.0'),
  state('nothing about a message', '214 HELO EHLO MAIL', '214', { press: [DETAILS] }),
  state('several readings', '554 Transaction failed', '554', { press: [DETAILS] }),
  state('several readings at a provider', '550 5.7.1 - gsmtp', '550 5.7.1', {
    alter: (sheet) => askedFor(sheet, '5.7.1@gmail'),
  }),
  state('a code that a provider does not know', '550 5.1.1 - gsmtp', '550 5.1.1', {
    alter: (sheet) => askedFor(sheet, '5.6.1@gmail'),
  }),
  state('a number that no list has', '549 No', '549'),
  state('a code that no registry has', '550 5.7.777 No', '550 5.7.777'),
  state('several recipients', SEVERAL, '550 5.1.1'),
  state('a list of recipients that is closed', UNKNOWN_USER, '550 5.1.1', { alter: manyRecipients }),
  state('a long list of recipients', UNKNOWN_USER, '550 5.1.1', {
    alter: manyRecipients,
    press: ['.details:has(> .recipients) > summary'],
  }),
  state('a way over servers', GMAIL, '550 5.7.26'),
  state('a notice without a code', NO_CODE, ''),
  ...AUDIENCES.map((audience) =>
    state(`the steps of ${audience}`, UNKNOWN_USER, '550 5.1.1', {
      alter: ({ settings }) => ({ settings: { ...settings, audience } }),
    }),
  ),
  state('another tab', UNKNOWN_USER, '550 5.1.1', { press: ['[role="tab"]:nth-of-type(2)'] }),
  state('texts for customers', UNKNOWN_USER, '550 5.1.1', { press: [AGENT] }),
  state('texts for customers, from the other side, in French', UNKNOWN_USER, '550 5.1.1', {
    press: [AGENT, '.choice:nth-of-type(1) label:nth-of-type(2)', '.choice:nth-of-type(2) label:nth-of-type(2)'],
  }),
  state('texts for customers about words', NO_CODE, '', { press: [AGENT] }),
  state('texts that are on their way', UNKNOWN_USER, '550 5.1.1', { texts: 'pending', press: [AGENT] }),
  state('texts that cannot be had', UNKNOWN_USER, '550 5.1.1', { texts: null, press: [AGENT] }),
  state('a text that was copied', UNKNOWN_USER, '550 5.1.1', { press: [AGENT, COPY_TEXT] }),
  state('a text that could not be copied', UNKNOWN_USER, '550 5.1.1', { copies: false, press: [AGENT, COPY_TEXT] }),
  state('a card that was copied', UNKNOWN_USER, '550 5.1.1', { press: [COPY_CARD] }),
  state('a card that could not be copied', UNKNOWN_USER, '550 5.1.1', { copies: false, press: [COPY_CARD] }),
  state('details with more sources', UNKNOWN_USER, '550 5.1.1', { press: [DETAILS] }),
  state('words without a place to break', SEVERAL, '550 5.1.1', {
    alter: (sheet) => longWords({ ...sheet, hops: sheetOf(sheet.locale, GMAIL, '550 5.7.26').hops }),
    press: [AGENT, COPY_TEXT, DETAILS],
  }),
  EVERYTHING,
];
