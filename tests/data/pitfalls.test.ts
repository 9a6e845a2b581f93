import { expect, it } from 'vitest';
import { enhancedDetails } from '../../data/codes/enhanced';
import { PAGES } from '../../data/sources';
import type { Card } from '../../smtp/card';
import { parsePair } from '../../smtp/code-pair';
import { compare } from '../../smtp/compare';
import { detect } from '../../smtp/detect/detect';
import { pairOf } from '../../smtp/detect/finding';
import { verdictCodes } from '../../smtp/diagnose/verdict-codes';
import { explain } from '../../smtp/explain';
import { parseQuery } from '../../smtp/lookup';
import { contextOf } from '../../smtp/reply-context';
import { knowledge } from '../smtp/knowledge';

/*
 * Where references on SMTP codes go wrong, one test for each way: the number is that of the list of pitfalls, which
 * has a source for every claim.
 */

const { en } = knowledge;

const GMAIL = 'mx.google.com';
const YAHOO = 'mta5.am0.yahoodns.net';
const EXCHANGE_ONLINE = 'example-com.mail.protection.outlook.com';
const OUTLOOK = 'example.olc.protection.outlook.com';
const ANYBODY = 'mx.example.org';

/** Every card that a text leads to, in its order. */
const cardsIn = (text: string): Card[] =>
  detect(text).map((finding) => explain(en, pairOf(finding), contextOf(text, finding)));

/** The codes found in a text. */
const labelsIn = (text: string): string[] => cardsIn(text).map(({ label }) => label);

/** The only card of a text. */
function cardOf(text: string): Card {
  const [card, ...others] = cardsIn(text);
  if (card === undefined || others.length > 0) throw new Error(`${others.length} cards too many, or none: ${text}`);
  return card;
}

/** The card of what a host answered, as Postfix quotes it. */
const answer = (host: string, reply: string): Card => cardOf(`host ${host}[192.0.2.1] said: ${reply}`);

/** The card of the numbers alone. */
function cardFor(label: string): Card {
  const pair = parsePair(label);
  if (pair === null) throw new Error(`not a code: ${label}`);
  return explain(en, pair);
}

const compared = (...labels: string[]) => compare(en, labels.map(cardFor));
const readings = (card: Card): string => card.readings.join('\n');
const steps = (card: Card): string => Object.values(card.steps).flat().join('\n');
const answers = (label: string) => cardFor(label).registry[0]?.answers;
const standing = (label: string) => cardFor(label).registry[0]?.standing;

// A. Reply codes

it('1: 450, 451 and 452 are three different things', () => {
  expect(cardFor('450').essence).toMatch(/mailbox/);
  expect(cardFor('451').essence).toMatch(/inside that server/);
  expect(cardFor('452').title).toMatch(/room.*too many recipients/i);
  expect(compared('450', '451', '452').notes[0]).toMatch(/450.*mailbox.*451.*server.*452.*space/);
});

it('2: too many recipients is 452, and 552 in its place is temporary', () => {
  expect(en.reply['452']?.enhanced).toContain('4.5.3');
  expect(readings(answer(ANYBODY, '552 Too many recipients'))).toMatch(/Too many recipients: .*452/);
  expect(readings(answer(ANYBODY, '552 5.5.3 Too many recipients'))).toMatch(/452.*temporary/);
  expect(compared('452', '552').notes[0]).toMatch(/temporary/);
});

it('3: 552 is a full mailbox, a big message or blocked content', () => {
  const all = readings(cardFor('552'));
  for (const reading of [/full/i, /too big/i, /content/i]) expect(all).toMatch(reading);
  expect(cardFor('552 5.2.2').title).toMatch(/full/);
  expect(cardFor('552 5.3.4').title).toMatch(/too big/);
  const blocked = answer(GMAIL, '552 5.7.0 Its content presents a potential security issue - gsmtp');
  expect(blocked).toMatchObject({ provider: 'Gmail', actor: 'sender' });
  expect(blocked.title).not.toMatch(/full|big/);
});

it('4: 550 is an address or a policy, and 550 5.7.x is no invalid address', () => {
  expect(cardFor('550').actor).toBe('depends');
  expect(cardFor('550').title).toMatch(/address.*rule/);
  expect(cardFor('550 5.1.1').title).toMatch(/no mailbox/);
  for (const code of ['550 5.7.1', '550 5.7.26', '550 5.7.999'])
    expect(cardFor(code).title).not.toMatch(/address|mailbox/);
});

it('5: 251 and 551 are opposites', () => {
  expect(compared('251', '551').opening).toEqual({ kind: 'acceptedOrFailed', accepted: '251', failed: '551' });
  expect(cardFor('251').seen).toMatch(/private|rare/);
  expect(cardFor('551').meaning).toMatch(/privacy/);
});

it('6: 252 verifies nothing', () => {
  expect(cardFor('252')).toMatchObject({ outcome: 'notAboutMessage' });
  expect(cardFor('252').title).toMatch(/not confirm/);
  expect(compared('250', '252').notes[0]).toMatch(/not checked/);
});

it('7: 554 depends on the moment', () => {
  expect(answers('554')).toEqual(expect.arrayContaining(['connection', 'DATA', 'endOfData']));
  expect(readings(cardFor('554'))).toMatch(/greeting.*[\s\S]*At DATA.*[\s\S]*After the message/);
  expect(compared('550', '554').notes[0]).toMatch(/moment/);
});

it('8: 521, 554 as a greeting, and 556 differ', () => {
  expect(new Set(['521', '554', '556'].map((code) => cardFor(code).title)).size).toBe(3);
  expect(compared('521', '554', '556').notes[0]).toMatch(/521.*anyone.*554.*this client.*556.*domain/);
  // Both are used against one client in spite of RFC 7504.
  expect(answer('smtp.laposte.net', '521 5.7.1 LPN007_102')).toMatchObject({ actor: 'sendingAdmin' });
  expect(readings(cardFor('521'))).toMatch(/5\.5\.1.*postscreen/);
});

it('9: a null MX is 556 5.1.10 of the recipient and 550 5.7.27 of the sender', () => {
  expect(cardFor('556 5.1.10').notes).toEqual([]);
  expect(en.reply['556']?.text.serverUse).toMatch(/recipient.*sender.*550 5\.7\.27/);
  const own = answer(ANYBODY, '550 5.7.27 Sender address rejected: Domain example.com does not accept mail (nullMX)');
  expect(own.actor).toBe('sendingAdmin');
  expect(steps(own)).toMatch(/nullMX.*sender’s domain/);
  expect(cardFor('556 5.1.10').actor).toBe('sender');
});

it('10: 421 also slows senders down', () => {
  expect(answers('421')).toEqual(['connection', 'anyCommand']);
  expect(cardFor('421').meaning).toMatch(/distrusts/);
  const throttled = [
    answer(GMAIL, '421 4.7.28 Unusual rate of unsolicited mail from your network - gsmtp'),
    answer(YAHOO, '421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred'),
    answer(OUTLOOK, '421 RP-001 The mail server IP connecting has exceeded the rate limit'),
  ];
  for (const card of throttled) {
    expect(card).toMatchObject({ outcome: 'waiting', actor: 'sendingAdmin' });
    expect(card.provider).not.toBeNull();
  }
});

it('11: a dropped connection has no code, but counts as 451', () => {
  expect(detect('lost connection with mx.example.org[192.0.2.1] while sending end of data')).toEqual([]);
  expect(cardFor('451').seen).toMatch(/without any reply/);
});

it('12: 503 is an after-effect of the earlier refusal', () => {
  const text = '>>> RCPT To:<ann@example.org>\n<<< 550 5.1.1 User unknown\n>>> DATA\n<<< 503 5.5.1 Need RCPT first';
  expect(labelsIn(text)).toEqual(['550 5.1.1', '503 5.5.1']);
  expect(verdictCodes(detect(text))?.codes).toEqual({ reply: '550', enhanced: '5.1.1' });
  expect(cardFor('503').essence).toMatch(/first refusal/);
});

it('13: 500, 501, 502, 504, 555 and 455 each have a meaning of their own', () => {
  const codes = ['500', '501', '502', '504', '555', '455'];
  expect(new Set(codes.map((code) => cardFor(code).title)).size).toBe(codes.length);
  expect(cardFor('500').title).toMatch(/not recognise/);
  expect(cardFor('502').title).toMatch(/knows.*not offer/);
  expect(compared('455', '555').opening).toEqual({ kind: 'waitingOrFailed', waiting: '455', failed: '555' });
  expect(answer(GMAIL, '502 5.5.1 Unrecognized command - gsmtp').title).toMatch(/not know/);
  expect(answer(GMAIL, '555 5.5.2 Syntax error - gsmtp').title).toMatch(/not read/);
});

it('14: 553 is rarely just a bad address', () => {
  const [yahoo, att, qmail, mimecast, postfix] = [
    answer(YAHOO, '553 5.7.1 [BL21] Connections will not be accepted'),
    answer('mx1.att.net', '553 5.3.0 DNSBL:ATTRBL 192.0.2.1 _is_blocked'),
    answer(ANYBODY, "553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1)"),
    answer('eu.mimecast.com', '553 This route requires encryption (TLS)'),
    answer(ANYBODY, '553 5.7.1 <ann@example.com>: Sender address rejected: not owned by user bob'),
  ].map(({ title }) => title);
  expect(yahoo).toMatch(/block|list/);
  expect(att).toMatch(/block|list/);
  expect(qmail).toMatch(/domain|relay/);
  expect(mimecast).toMatch(/encrypt/);
  expect(postfix).toMatch(/login/);
  expect(cardFor('553').actor).toBe('depends');
});

it('15: 530 asks for a login or for encryption', () => {
  expect(cardFor('530').title).toMatch(/login.*encrypt/);
  expect(readings(cardFor('530'))).toMatch(/Log in first[\s\S]*Encrypt first/);
});

it('16: not every failed AUTH is a wrong password', () => {
  const codes = ['535', '534', '454', '432', '538'];
  expect(new Set(codes.map((code) => cardFor(code).title)).size).toBe(codes.length);
  expect(cardFor('454')).toMatchObject({ outcome: 'waiting', resend: 'later' });
  expect(steps(cardFor('454'))).toMatch(/Keep your password/);
  expect(readings(cardFor('432'))).toMatch(/Password transition/);
  expect(answer(GMAIL, '534 5.7.9 Application-specific password required - gsmtp').title).toMatch(/app password/);
  expect(en.reply['538']).toMatchObject({ standing: 'historic', obsolete: true });
});

it('17: each positive code belongs to its command, and none is an error', () => {
  expect(answers('211')).toEqual(['HELP']);
  expect(answers('214')).toEqual(['HELP']);
  expect(answers('235')).toEqual(['AUTH']);
  expect(answers('334')).toEqual(['AUTH']);
  for (const code of ['253', '458', '459']) expect(answers(code)).toEqual(['ETRN']);
  expect(answers('453')).toEqual(['ATRN']);
  for (const code of '211 214 220 221 235 250 251 252 253 334 354'.split(' '))
    expect(cardFor(code).outcome).toMatch(/^(?:accepted|notAboutMessage)$/);
  expect(cardFor('200').meaning).toMatch(/“system status”, which is 211/);
});

it('18: 1yz, 6yz and a second digit from 6 to 9 are no codes of SMTP', () => {
  for (const digits of ['101', '150', '560', '675'])
    expect(detect(`host mx.example.org said: ${digits} user unknown`)).toEqual([]);
  for (const digits of ['150', '560', '675']) expect(parseQuery(digits).kind).toBe('notACode');
  expect(['101', '111'].map(standing)).toEqual(['folklore', 'folklore']);
  expect(['571', '591'].map(standing)).toEqual(['vendor', 'vendor']);
});

it('19: folklore codes are shown with their dots, and as no standard', () => {
  const dotted = '422 431 441 442 446 447 471 510 511 512 513 522 541 571'.split(' ');
  for (const digits of dotted) {
    const enhanced = [...digits].join('.');
    expect(cardFor(digits).notes).toContainEqual({ kind: 'dotless', reply: digits, enhanced });
    expect(standing(digits)).toMatch(/^(?:vendor|folklore|associated)$/);
  }
  expect(`${cardFor('432').meaning} ${cardFor('523').meaning}`).toMatch(/4\.3\.2.*5\.2\.3/);
});

it('20: 432, 422 and 523 are explained with both of their meanings', () => {
  expect(readings(cardFor('432'))).toMatch(/RFC 4954[\s\S]*4\.3\.2/);
  expect(readings(cardFor('422'))).toMatch(/full[\s\S]*4\.7\.12/);
  expect(readings(cardFor('523'))).toMatch(/Encryption[\s\S]*too big/);
});

it('21: basic codes rest on RFC 5321, and unknown ones on their first digit', () => {
  const sources = Object.values(en.reply).flatMap((entry) => entry.sources.map(({ url }) => url));
  expect(sources.filter((url) => /5321bis/.test(url))).toEqual([]);
  const core = Object.values(en.reply).filter((entry) => entry.standing === 'core');
  expect(core.filter((entry) => !entry.sources.some(({ url }) => /rfc5321/.test(url)))).toEqual([]);
  expect(cardFor('449 4.0.0').outcome).toBe('waiting');
  expect(cardFor('547')).toMatchObject({ outcome: 'failed', notes: [{ kind: 'unknownReply', reply: '547' }] });
  expect(cardFor('247')).toMatchObject({ outcome: 'accepted', notes: [{ kind: 'unknownReply', reply: '247' }] });
});

// B. Enhanced codes

it('22: where the classes disagree, the reply code governs, and a note says so', () => {
  const mismatch = (reply: string, enhanced: string) => ({ kind: 'classMismatch', reply, enhanced });
  const expired = answer(ANYBODY, '550 4.4.7 message expired');
  expect(expired.outcome).toBe('failed');
  expect(expired.notes).toContainEqual(mismatch('550', '4.4.7'));
  const unaligned = answer(GMAIL, '421 5.7.32 Your email was blocked because the From: header - gsmtp');
  expect(unaligned.outcome).toBe('waiting');
  expect(unaligned.notes).toContainEqual(mismatch('421', '5.7.32'));
  expect(cardFor('254 4.7.1').title).toBe(en.reply['254']?.text.title);
  expect(cardFor('254 4.7.1').notes).toContainEqual(mismatch('254', '4.7.1'));
});

it('23: 4.x.x in a final bounce is no contradiction', () => {
  const card = cardOf('Action: failed\nStatus: 4.4.7\nDiagnostic-Code: X-Postfix; delivery temporarily suspended');
  expect(card).toMatchObject({ label: '4.4.7', outcome: 'failed', resend: 'later', notes: [] });
  expect(cardFor('4.0.0').notes).toEqual([]);
  expect(cardFor('450').seen).toMatch(/final failure/);
});

it('24: 4.4.7 and 5.4.7 send the reader to the last remote reply', () => {
  expect(cardFor('4.4.7').essence).toMatch(/last error/);
  expect(steps(cardFor('5.4.7'))).toMatch(/last temporary reply/);
  const text =
    'Status: 5.4.7 message expired\n\nlast error: host mx.example.org[192.0.2.1] said: 450 4.2.2 mailbox is full';
  expect(labelsIn(text)).toEqual(['5.4.7', '450 4.2.2']);
});

it('25: 5.7.1 is never explained from the number alone', () => {
  const bare = cardFor('550 5.7.1');
  expect(bare.actor).toBe('depends');
  expect(bare.readings.length).toBeGreaterThanOrEqual(6);
  const told = [
    answer(GMAIL, '550 5.7.1 This message is likely unsolicited mail - gsmtp'),
    answer(OUTLOOK, '550 5.7.1 Mail from 192.0.2.1 was refused (S3140)'),
    answer(EXCHANGE_ONLINE, '550 5.7.1 Client was not authenticated'),
    answer('mx.yandex.ru', '550 5.7.1 No such user!'),
  ];
  expect(new Set([bare, ...told].map(({ title }) => title)).size).toBe(5);
});

it('26: 5.1.10 is another thing at Exchange Online than in the registry', () => {
  const exchange = answer(EXCHANGE_ONLINE, '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found');
  expect(exchange.title).toMatch(/address/);
  expect(exchange.elsewhere).toBe(cardFor('5.1.10').title);
  expect(readings(cardFor('5.1.10'))).toMatch(/Exchange Online[\s\S]*nullMX/);
  expect(en.details['1.10']?.name).toMatch(/null MX/);
});

it('27: Gmail’s 5.7.27, 5.7.29, 5.7.30 and 4.7.23 are its own', () => {
  const own = [
    ['550 5.7.27', "SPF authentication didn't pass", /SPF/],
    ['550 5.7.29', "The message wasn't sent over a TLS connection", /unencrypted/],
    ['550 5.7.30', "The message didn't pass DKIM authentication", /DKIM/],
    ['451 4.7.23', "The sending IP address doesn't have a PTR record", /IP address.*name/],
  ] as const;
  for (const [code, words, title] of own) {
    const card = answer(GMAIL, `${code} ${words} - gsmtp`);
    expect(card.title).toMatch(title);
    expect(card.elsewhere).toBe(cardFor(code).title);
  }
  const registered = ['7.27', '7.29', '7.30', '7.23'].map((detail) => en.details[detail]?.name).join('; ');
  expect(registered).toMatch(/null MX.*; ARC.*; REQUIRETLS.*; SPF/i);
});

it('28: registered numbers that providers use otherwise are explained as they use them', () => {
  const own = [
    [GMAIL, '550 5.4.5 Daily user sending limit exceeded - gsmtp', /limit/],
    [GMAIL, '534 5.7.14 Please log in through your web browser - gsmtp', /browser/],
    [EXCHANGE_ONLINE, '550 5.4.1 Recipient address rejected: Access denied', /no such address|address does not exist/],
    [EXCHANGE_ONLINE, '550 5.2.2 Submission quota exceeded', /your.*limit/i],
    [EXCHANGE_ONLINE, '550 5.7.12 Sender was not authenticated by organization', /outside/],
    [EXCHANGE_ONLINE, '550 5.7.13 Sender was not authenticated for public folder', /outside/],
    [OUTLOOK, '550 5.5.0 Requested action not taken: mailbox unavailable', /mailbox|address/],
    [YAHOO, '553 5.7.2 [TSS09] All messages permanently deferred', /refuse|block/],
    [YAHOO, '554 5.7.9 Message not accepted for policy reasons', /rule|policy/],
    ['mx.titan.email', '550 5.4.6 Quota Exceeded', /limit/],
    ['mx.titan.email', '550 5.4.7 Quota Exceeded', /limit/],
  ] as const;
  for (const [host, reply, title] of own) {
    const card = answer(host, reply);
    expect(card.title, reply).toMatch(title);
    expect(card.elsewhere, reply).toBe(cardFor(card.label).title);
  }
});

it('29: numbers that were never registered are not passed off as such', () => {
  for (const enhanced of ['4.4.8', '5.7.31', '5.7.32', '5.7.40', '5.7.515', '5.4.318']) {
    expect(cardFor(enhanced).notes).toContainEqual({ kind: 'unregisteredEnhanced', enhanced });
    expect(cardFor(enhanced).registry).toEqual([]);
  }
  expect(answer(EXCHANGE_ONLINE, '450 4.4.8 MX hosts failed MTA-STS validation').title).toMatch(/domain/);
  expect(enhancedDetails['6.10']).toMatchObject({ deprecated: true });
  expect(en.details['6.10']?.text.title).toMatch(/6\.8/);
});

it('30: every number in Google’s two documents is understood', () => {
  const same = (...replies: string[]) => {
    const titles = replies.map((reply) => answer(GMAIL, `${reply} - gsmtp`)).map((card) => [card.provider, card.title]);
    expect(new Set(titles.map(String)).size).toBe(1);
    expect(titles[0]?.[0]).toBe('Gmail');
  };
  const noDmarc = "The sending domain doesn't have a DMARC record";
  same(`421 4.7.40 ${noDmarc}`, `421 4.7.31 ${noDmarc}`);
  same('535 5.7.80 Username and Password not accepted', '535 5.7.8 Username and Password not accepted');
  same('534 5.7.90 Application-specific password required', '534 5.7.9 Application-specific password required');
  same('504 5.7.40 Unrecognized authentication type', '504 5.7.4 Unrecognized authentication type');
  expect(answer(GMAIL, `550 5.7.40 ${noDmarc} - gsmtp`).title).toMatch(/DMARC/);
});

it('31: 5.7.515 is not 5.7.15, in either wording', () => {
  const does = answer(OUTLOOK, '550 5.7.515 The domain does not meet the required authentication level');
  const doesnt = answer(OUTLOOK, "550; 5.7.515 The domain doesn't meet the required authentication level");
  expect(does).toMatchObject({ label: '550 5.7.515', provider: 'Outlook.com', outcome: 'failed' });
  expect(doesnt.title).toBe(does.title);
  expect(does.title).not.toBe(cardFor('550 5.7.15').title);
  expect(does.sources.length).toBeGreaterThan(1);
  expect(does.sources[0]).toEqual(PAGES.outlookPostmaster);
});

it('32: a full mailbox comes in both classes', () => {
  expect(compared('4.2.2', '5.2.2').opening).toEqual({ kind: 'waitingOrFailed', waiting: '4.2.2', failed: '5.2.2' });
  const full = 'The recipient inbox is out of storage space';
  expect(answer(GMAIL, `452 4.2.2 ${full} - gsmtp`)).toMatchObject({ outcome: 'waiting', actor: 'recipient' });
  expect(answer(GMAIL, `552 5.2.2 ${full} and inactive - gsmtp`)).toMatchObject({ outcome: 'failed' });
});

it('33: X.5.3 goes with 452, whatever the registry associates', () => {
  expect(enhancedDetails['5.3'].reply).toEqual(['451']);
  expect(cardFor('452').partners).toContain('452 4.5.3');
  expect(cardFor('451').partners).not.toContain('451 4.5.3');
  expect(cardFor('4.5.3').seen).toMatch(/452 4\.5\.3/);
});

it('34: X.4.6, X.1.1 and X.7.1 are explained in both classes', () => {
  for (const detail of ['4.6', '1.1', '7.1']) {
    const { opening, cards } = compared(`4.${detail}`, `5.${detail}`);
    expect(opening).toEqual({ kind: 'waitingOrFailed', waiting: `4.${detail}`, failed: `5.${detail}` });
    expect(cards.flatMap(({ notes }) => notes)).toEqual([]);
    expect(cards[0]?.title).not.toBe(cards[1]?.title);
  }
  expect(cardFor('554 5.4.6').title).toMatch(/circles/);
});

it('35: a greeting, an EHLO reply and 3yz lack an enhanced code, and that is normal', () => {
  const greeting = cardOf('host mx.example.org[192.0.2.1] refused to talk to me: 554 No SMTP service here');
  expect(greeting).toMatchObject({ label: '554', outcome: 'failed', notes: [] });
  expect(cardOf('<<< 354 End data with <CR><LF>.<CR><LF>')).toMatchObject({ label: '354', notes: [] });
  expect(Object.values(en.reply).filter(({ code, enhanced }) => code[0] === '3' && enhanced.length > 0)).toEqual([]);
});

// C. Temporary versus permanent in practice

it('36: a 4xx that cannot succeed says what must be put right first', () => {
  const yahoo = answer(YAHOO, '421 4.7.1 [TS03] All messages permanently deferred; Retrying will NOT succeed');
  expect(yahoo).toMatchObject({ outcome: 'waiting', resend: 'afterFix' });
  const unresolved = [
    answer(ANYBODY, '450 4.1.8 <ann@example.com>: Sender address rejected: Domain not found'),
    answer(ANYBODY, '450 4.7.25 Client host rejected: cannot find your hostname, [192.0.2.1]'),
    answer(ANYBODY, '450 4.7.1 Client host rejected: cannot find your reverse hostname, [192.0.2.1]'),
  ];
  for (const card of unresolved) {
    expect(card).toMatchObject({ outcome: 'waiting', actor: 'sendingAdmin' });
    expect(card.resend === 'afterFix' || /every attempt fails until/.test(card.meaning), card.label).toBe(true);
  }
  expect(readings(cardFor('450 4.7.1'))).toMatch(/failed check: .*Helo command rejected/);
  expect(readings(cardFor('4.1.1'))).toMatch(/expect it to fail/);
  expect(answer(GMAIL, '421 4.7.0 The very low reputation of the sending domain; blocked - gsmtp').meaning).toMatch(
    /“blocked”/,
  );
});

it('37: a 5xx that clears by itself can be tried again later', () => {
  const passing = [
    answer('mx.secureserver.net', '554 IB110 refused 192.0.2.1'),
    answer('mx.secureserver.net', '554 IB113 refused 192.0.2.1'),
    answer('mx.web.de', '550 Reject due to policy restrictions (IP based)'),
    answer('mx.163.com', '554 HL:IFQ 192.0.2.1'),
    answer(GMAIL, '550 5.4.5 Daily user sending limit exceeded - gsmtp'),
    answer(EXCHANGE_ONLINE, '550 5.2.121 receive limit from specific sender exceeded'),
    answer(EXCHANGE_ONLINE, '550 5.2.122 per hour message receive limit exceeded'),
  ];
  for (const card of passing) expect(card, card.label).toMatchObject({ outcome: 'failed', resend: 'later' });
});

it('38: 5.7.x does not condemn the address, and the words can beat the code', () => {
  expect(steps(cardFor('5.7.1'))).toMatch(/keep the address/);
  expect(steps(cardFor('550'))).toMatch(/5\.7\.x does not condemn it/);
  expect(answer('mx.yandex.ru', '550 5.7.1 No such user!').title).toMatch(/mailbox|address/);
  expect(answer('mx.orange.fr', '552 5.1.1 Recipient overquota OFR_417')).toMatchObject({ actor: 'recipient' });
  expect(answer(YAHOO, '552 1 Requested mail action aborted, mailbox not found').title).toMatch(/no.* address/i);
});

it('39: 250 after the data is acceptance, not delivery to the inbox', () => {
  const card = cardOf('<<< 250 2.0.0 Ok: queued as 4ABC');
  expect(card.outcome).toBe('accepted');
  expect(card.meaning).toMatch(/no proof of delivery.*bounce later/);
  expect(cardFor('2.0.0').meaning).toMatch(/failure notice can still follow/);
});

// D. Parsing

it('40: details have up to three digits, no leading zero, and come in ranges', () => {
  expect(labelsIn('said: 550 5.4.318 connection reset')).toEqual(['550 5.4.318']);
  for (const reply of ['550 5.7.01 refused', '550 5.07.1 refused', '550 5.7.1234 refused'])
    expect(labelsIn(`said: ${reply}`)).toEqual(['550']);
  const titleOf = (code: string, words: string) => answer(EXCHANGE_ONLINE, `${code} ${words}`);
  const [first, last, beyond] = ['606', '649', '650'].map((n) => titleOf(`550 5.7.${n}`, 'Access denied'));
  expect(first?.provider).toMatch(/Exchange Online/);
  expect(last?.title).toBe(first?.title);
  expect(beyond?.provider).toBeNull();
  const busy = ['500', '699', '850'].map((n) => titleOf(`451 4.7.${n}`, 'Access denied, please try again later'));
  expect(busy.map(({ outcome }) => outcome)).toEqual(['waiting', 'waiting', 'waiting']);
  expect(busy[1]?.title).toBe(busy[0]?.title);
  expect(busy[2]?.title).not.toBe(busy[0]?.title);
});

it('41: look-alikes are not codes', () => {
  const before = 'Mail delivery failed, message rejected: ';
  for (const lookalike of [
    'see 4.16.55.1',
    'user refused [#4.16.1]',
    'on mta1 (554.30)',
    'connect to port 587 or 465',
    'connect to 198.51.100.25 or 203.0.113.250',
    'queue id 542-1206365-7788',
    'queue id 426-6123-99',
  ])
    expect(labelsIn(before + lookalike), lookalike).toEqual([]);
  expect(labelsIn(`${before}said: 421 4.7.0 [TSS04] deferred, 4.16.55.1`)).toEqual(['421 4.7.0']);
});

it('42: the same codes are found in every form', () => {
  expect(labelsIn('said: 550-5.7.26 not verified\n550-5.7.26 no SPF\n550 5.7.26 no DKIM')).toEqual(['550 5.7.26']);
  expect(labelsIn('said: 550 sorry, no mailbox here by that name (#5.1.1)')).toEqual(['550 5.1.1']);
  expect(labelsIn('#5.1.1 user unknown')).toEqual(['5.1.1']);
  expect(labelsIn('said: 550 #5.7.1 access rejected')).toEqual(['550 5.7.1']);
  expect(labelsIn('said: 550 cuda_nsu 5.1.1 user unknown')).toEqual(['550 5.1.1']);
  expect(labelsIn('said: 550; 5.7.515 access denied')).toEqual(['550 5.7.515']);
  expect(labelsIn("Remote Server returned '550.5.2.241 user refused'")).toEqual(['550 5.2.241']);
});

it('43: of nested replies the inner one is found too, and the outer one tells who reported', () => {
  const relayed = cardsIn(
    'host mx1.pphosted.com[192.0.2.1] said: 421 4.1.1 unverified address: host mx.example.org said: 452 4.2.2 mailbox full',
  );
  expect(relayed.map(({ label }) => label)).toEqual(['421 4.1.1', '452 4.2.2']);
  expect(relayed.map(({ provider }) => provider)).toEqual(['Proofpoint', null]);
  const arrow = cardsIn(
    `host ${EXCHANGE_ONLINE} said: 550 5.1.351 Remote server refused -> 550 5.2.1 mailbox disabled`,
  );
  expect(arrow.map(({ label }) => label)).toEqual(['550 5.1.351', '550 5.2.1']);
});

it('44: the remote reply counts, and a local report has no reply code', () => {
  const remote = 'Action: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.1 user unknown';
  expect(verdictCodes(detect(remote))?.codes).toEqual({ reply: '550', enhanced: '5.1.1' });
  for (const [status, words] of [
    ['4.4.1', 'connect to mx.example.org[192.0.2.1]:25: Connection timed out'],
    ['5.4.4', 'Host or domain name not found'],
  ]) {
    const text = `Action: failed\nStatus: ${status}\nDiagnostic-Code: X-Postfix; ${words}`;
    expect(verdictCodes(detect(text))?.codes).toEqual({ reply: null, enhanced: status });
  }
  expect(cardFor('5.4.4').seen).toMatch(/own side reports it/);
});
