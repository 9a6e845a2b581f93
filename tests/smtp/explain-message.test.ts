import { describe, expect, it } from 'vitest';
import { formatPair } from '../../smtp/code-pair';
import { detect } from '../../smtp/detect/detect';
import { pairOf } from '../../smtp/detect/finding';
import { explain } from '../../smtp/explain';
import { explainMessage, type Place } from '../../smtp/explain-message';
import { contextOf } from '../../smtp/reply-context';
import { knowledge } from './knowledge';

const { en, fr } = knowledge;

const placesIn = (text: string): Place[] =>
  detect(text).map((finding) => ({ label: formatPair(pairOf(finding)), start: finding.start, end: finding.end }));

const read = (text: string, places = placesIn(text)) => {
  const told = explainMessage(en, text, places);
  const titles = told.cardOf.map((card) => told.cards[card]?.title);
  return { ...told, places, titles };
};

const TWO_RECIPIENTS = `This is the mail system at host out.example.com.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<ann@example.net>: host mx1.example.net[192.0.2.7] said: 550 5.1.1 No such person
    here (in reply to RCPT TO command)

<ben@example.org>: host mx2.example.org[192.0.2.8] said: 452 4.2.2 Mailbox full
    (in reply to RCPT TO command)
`;

describe('a message', () => {
  it('is told by the answer of its verdict wherever that is repeated', () => {
    const text = `<ann@example.net>: host mx1.example.net[192.0.2.7] said: 550 5.1.1 Mailbox is full

Reporting-MTA: dns; out.example.com

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 Mailbox is full
`;
    const { titles, cards, recipientOf, hops } = read(text);
    expect(titles).toEqual([en.reasons['mailbox-full'].title, ...titles.slice(1)]);
    expect(new Set(titles).size).toBe(1);
    expect(cards.length).toBe(1);
    expect(recipientOf).toEqual(titles.map(() => 0));
    expect(hops[0]?.map(({ host }) => host)).toEqual(['out.example.com', 'mx1.example.net']);
  });

  it('explains a code that the verdict does not rest on by itself', () => {
    const text = "Remote Server returned '550 5.1.351 Remote server returned unknown recipient -> 550 5.2.1 Closed'";
    const { titles, places } = read(text);
    const [outer] = detect(text);
    expect(places.map(({ label }) => label)).toEqual(['550 5.1.351', '550 5.2.1']);
    expect(titles[0]).toBe(outer && explain(en, pairOf(outer), contextOf(text, outer)).title);
    expect(titles[1]).not.toBe(titles[0]);
  });

  it('tells each recipient on a line, and which one a code is about', () => {
    const { recipients, recipientOf, titles } = read(TWO_RECIPIENTS);
    expect(recipients).toEqual([
      { recipient: 'ann@example.net', outcome: 'failed', title: titles[0], codes: '550 5.1.1' },
      { recipient: 'ben@example.org', outcome: 'failed', title: titles[1], codes: '452 4.2.2' },
    ]);
    expect(recipientOf).toEqual([0, 1]);
  });

  it('speaks the language of the knowledge', () => {
    const told = explainMessage(fr, TWO_RECIPIENTS, placesIn(TWO_RECIPIENTS));
    expect(told.recipients[0]?.title).toBe(told.cards[0]?.title);
    expect(told.cards[0]?.title).not.toBe(read(TWO_RECIPIENTS).titles[0]);
  });

  it('survives being posted between scripts', () => {
    const told = explainMessage(en, TWO_RECIPIENTS, placesIn(TWO_RECIPIENTS));
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it('gives no card for a label that is no code', () => {
    expect(read('hello', [{ label: 'x', start: 0, end: 1 }]).cardOf).toEqual([-1]);
  });
});

describe('a notice without a code', () => {
  it('has a phrase that decides, and its card', () => {
    const text = 'Undelivered mail\n\nYour message to ann@example.net could not be delivered: the mailbox is full.\n';
    const { phrase, cards } = read(text);
    expect(phrase && text.slice(phrase.start, phrase.end)).toMatch(/mailbox is full/);
    expect(cards[phrase?.card ?? -1]).toMatchObject({ label: '', title: en.reasons['mailbox-full'].title });
  });

  it.each([
    ['ordinary mail', 'Dear Ann,\n\nthe mailbox at the gate is full again, and the gate itself is rusty.\n'],
    ['a letter about failed mail', 'Hi Bob, my mailbox is full of your notes, and none of them was undeliverable.\n'],
    ['an absence notice', 'Automatic reply: out of office\n\nI am away; my mailbox is full of letters.\n'],
    ['a notice that says no reason', 'Undelivered mail\n\nYour message to ann@example.net could not be delivered.\n'],
    ['nothing', ''],
  ])('%s has none', (_what, text) => {
    expect(read(text)).toMatchObject({ phrase: null, cards: [] });
  });

  it('has none where a code tells', () => {
    expect(read('Undelivered mail\n\nThe mailbox is full: 552 5.2.2 Mailbox full\n').phrase).toBeNull();
  });
});

describe('a log', () => {
  const line = (at: number) =>
    `Mar  2 09:00:${String(at % 60).padStart(2, '0')} out postfix/smtp[77]: 4F1A2B3C4D: to=<user${at}@example.net>, relay=mx.example.net[192.0.2.7]:25, dsn=5.${at % 7}.${at % 11}, status=bounced (host mx.example.net[192.0.2.7] said: 550 5.${at % 7}.${at % 11} no (in reply to RCPT TO command))\n`;

  it('is explained line by line: one answer says nothing of the next', () => {
    const text =
      'Mar  2 09:00:00 out postfix/smtp[7]: A: to=<a@example.net>, status=bounced (said: 550 5.1.1 Mailbox is full)\n'.concat(
        'Mar  2 09:00:01 out postfix/smtp[7]: B: to=<b@example.net>, status=bounced (said: 550 5.1.1 No such user)\n',
      );
    const { titles, recipientOf } = read(text);
    expect(new Set(titles).size).toBe(2);
    expect(recipientOf[1]).toBe(-1);
  });

  it('keeps answers apart that differ in a provider’s own number', () => {
    const listed = (number: string) =>
      `Mar  2 09:00:00 out postfix/smtp[7]: A: to=<a@outlook.com>, status=bounced (host outlook-com.olc.protection.outlook.com[192.0.2.7] said: 550 5.7.1 Unfortunately, messages from [198.51.100.1] weren't sent (${number}))\n`;
    const text = [...Array(40).keys()].map(line).join('') + listed('S3140') + listed('S3150');
    const { titles } = read(text);
    expect(titles.length).toBe(82);
    expect(titles.slice(-2)).toEqual(
      detect(text)
        .slice(-2)
        .map((finding) => explain(en, pairOf(finding), contextOf(text, finding)).title),
    );
  });

  it('of many replies is not diagnosed', () => {
    const text = Array.from({ length: 60 }, (_, at) => line(at)).join('');
    expect(read(text)).toMatchObject({ recipients: [], hops: [], phrase: null });
  });

  it('of thousands of replies shares its cards', () => {
    const text = Array.from({ length: 2000 }, (_, at) => line(at)).join('');
    const { cards, cardOf, places } = read(text);
    expect(cardOf.length).toBe(places.length);
    expect(cards.length).toBeLessThan(200);
  });
});
