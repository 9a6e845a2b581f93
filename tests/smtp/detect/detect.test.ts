import { describe, expect, it } from 'vitest';
import { formatPair } from '../../../smtp/code-pair';
import { detect } from '../../../smtp/detect/detect';
import { pairOf } from '../../../smtp/detect/finding';

const found = (text: string) => detect(text).map((finding) => formatPair(pairOf(finding)));

describe('codes are found in the forms that mail systems write', () => {
  const CASES: [what: string, text: string, codes: string[]][] = [
    ['reply and enhanced code', 'The server answered 550 5.1.1 no such user', ['550 5.1.1']],
    ['RFC 3464 diagnostic code', 'Diagnostic-Code: smtp; 550 5.7.1 relaying refused', ['550 5.7.1']],
    ['without a blank after the semicolon', 'Diagnostic-Code: smtp;550 5.1.10 not found', ['550 5.1.10']],
    ['Status field', 'Action: failed\nStatus: 5.2.2\n', ['5.2.2']],
    [
      'Postfix',
      'host mx.example.org[192.0.2.1] said: 450 4.2.0 greylisted (in reply to RCPT TO command)',
      ['450 4.2.0'],
    ],
    ['Postfix, wrapped', 'host mx.example.org[192.0.2.1] said: 550\n    5.1.1 <a@example.org>: unknown', ['550 5.1.1']],
    ['no enhanced code', 'host mx.example.org [192.0.2.1]: 550 User unknown', ['550']],
    ['address after the code', '550 <a@example.org>: Recipient address rejected', ['550']],
    ['qmail', 'Remote host said: 550 sorry, no mailbox here by that name. (#5.1.1)', ['550 5.1.1']],
    ['qmail, hash alone', 'Sorry, I couldn’t find any host by that name. (#4.1.2)', ['4.1.2']],
    ['sendmail reason', '(reason: 550 5.1.1 <a@example.org>... User unknown)', ['550 5.1.1']],
    [
      'sendmail transcript',
      '>>> RCPT To:<a@example.org>\n<<< 550 5.1.1 unknown\n<<< 503 5.0.0 Need RCPT',
      ['550 5.1.1', '503 5.0.0'],
    ],
    ['Yahoo’s own subject', 'Remote host said: 451 Resources unavailable, try again later [#4.16.5].', ['451 4.16.5']],
    ['Exchange', "Remote Server returned '550 5.7.1 Unable to relay'", ['550 5.7.1']],
    ['Exchange hash form', '#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##', ['550 5.1.1']],
    ['Exchange Online', 'Status code: 550 5.1.10', ['550 5.1.10']],
    ['Cisco', '550 #5.1.0 Address rejected.', ['550 5.1.0']],
    ['three-digit detail', '550 5.7.515 Access denied', ['550 5.7.515']],
    ['host tag between the codes', 'smtp;450 cuda_nsu 4.7.1 Recipient address rejected', ['450 4.7.1']],
    ['Zoho', 'Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <a@example.org>', ['550 5.1.1']],
    ['IIS log', 'RCPT TO 550+5.7.60+SMTP;+Client+does+not+have+permissions', ['550 5.7.60']],
    ['HTML escape', 'said: 550&nbsp;5.1.1 unknown', ['550 5.1.1']],
    ['JSON', '"diagnosticCode":"smtp; 550 5.1.1 user unknown","status":"5.1.1"', ['550 5.1.1', '5.1.1']],
    ['JSON, escaped line break', '"text":"the response was:\\n550 5.1.1 unknown"', ['550 5.1.1']],
    ['smtplib', "SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted')", ['535 5.7.8']],
    ['nodemailer', 'Invalid login: 535-5.7.8 not accepted, responseCode: 535', ['535 5.7.8']],
    [
      'Symfony',
      'Expected response code "250" but got code "550", with message "550 5.1.1 unknown"',
      ['550', '550 5.1.1'],
    ],
    [
      'Postfix log',
      'dsn=5.7.57, status=bounced (host mx.example.org said: 530 5.7.57 not authenticated)',
      ['5.7.57', '530 5.7.57'],
    ],
    [
      'Exim',
      'SMTP error from remote mail server after RCPT TO:<a@example.org>:\nhost mx.example.org [192.0.2.1]: 550 5.7.0 refused',
      ['550 5.7.0'],
    ],
    [
      'nested reply',
      '550 5.1.351 Remote server returned unknown recipient -> 550 : User unknown',
      ['550 5.1.351', '550'],
    ],
    ['class mismatch', 'Diagnostic-Code: smtp; 554 4.4.7 Message expired', ['554 4.4.7']],
    ['table cells', '450\t4.2.1\tThe user you are trying to contact is receiving mail too quickly', ['450 4.2.1']],
    ['enhanced code with words', 'Recipient address rejected: Access denied. DSN 5.4.1', ['5.4.1']],
    [
      'French shell',
      'Le message n’a pas pu être remis. Code d’erreur : 550 utilisateur inconnu, adresse refusée',
      ['550'],
    ],
    ['German shell', 'Unzustellbar: Fehlercode 554 Message rejected', ['554']],
    [
      'Postfix at the greeting',
      'host mx.example.org[192.0.2.1] refused to talk to me: 421 Too many connections',
      ['421'],
    ],
    ['a hash belongs to the reply before it', 'was: 550 550 #5.1.0 Address rejected.', ['550 5.1.0']],
    ['a word for the code', 'Fix this: error code 5.7.57 in Office 365', ['5.7.57']],
    ['a word after the code', 'Why do I get a 550 error when I e-mail my boss?', ['550']],
    ['Zoho delay', 'a@example.org: ResponseCode 421, , Host not reachable', ['421']],
    ['Portuguese shell', 'O e-mail não pôde ser entregue: erro 550 usuário inexistente', ['550']],
    ['a pasted reply whose first word begins like a unit', '550 Email blocked by EXAMPLE', ['550']],
    ['a pasted reply about the postmaster', '554 IP=192.0.2.7 - A problem occurred. Ask your postmaster.', ['554']],
    [
      'PowerMTA accounting file',
      'b,failed,5.1.1 (bad destination mailbox address),smtp;553 Relaying',
      ['5.1.1', '553'],
    ],
    ['against the grammar', 'host mx.example.org said: 571 Message refused', ['571']],
    ['success', '250 2.0.0 OK 1730000000 queued', ['250 2.0.0']],
    ['transcript greeting', '<<< 220 mx.example.org ESMTP ready\n', ['220']],
  ];
  it.each(CASES)('%s', (_what, text, codes) => {
    expect(found(text)).toEqual(codes);
  });
});

describe('a multi-line reply is one finding (RFC 5321 §4.2.1)', () => {
  it('on lines of its own', () => {
    const text =
      '550-5.7.26 Unauthenticated email from example.org is\n550-5.7.26 not accepted.\n550 5.7.26 See the page';
    expect(found(text)).toEqual(['550 5.7.26']);
    expect(detect(text)[0]?.places.map(({ start, end }) => text.slice(start, end))).toEqual([
      '550-5.7.26',
      '550-5.7.26',
      '550 5.7.26',
    ]);
  });
  it('folded into running text', () => {
    expect(found('said: 550-5.1.1 The account does not exist. 550-5.1.1 Please try again. 550 5.1.1 gsmtp')).toEqual([
      '550 5.1.1',
    ]);
  });
  it('without an enhanced code', () => {
    expect(found('said: 550-Please turn on SMTP Authentication\n550-in your mail client.\n550 Sender refused')).toEqual(
      ['550'],
    );
  });
  it('two replies of two recipients stay two', () => {
    expect(found('<<< 550 5.1.1 first unknown\n<<< 550 5.1.1 second unknown')).toEqual(['550 5.1.1', '550 5.1.1']);
  });
});

describe('numbers that are no codes stay unmarked', () => {
  it.each([
    'Your bounce came from Office 365',
    'Room 550, second floor; the rent is 450 a month',
    'Order 550, shelf 5.1.1, was picked twice',
    'Total: $550.00 (450 € before tax), 550 items',
    'Call +1 555 550 4521 or 0450 550 551',
    'Listening on 203.0.113.225:587 and 192.0.2.55:465',
    'Client host [2001:db8:450::25] blocked, mailbox refused',
    'Exchange 15.1.1362.18, sendmail 8.14.4, id 14.2.222.2',
    'GET /index.html HTTP/1.1" 404 512',
    'HTTP 500 Internal Server Error',
    'char reply[512]; /* as the RFC says */',
    'response.status === 503',
    'the API answers with error code 503 or 429',
    'responseCode: 500',
    'as RFC 5321 and RFC 3463 say',
    'version 5.1.1 was released on 4.2.2019',
    'Undelivered mail\nVersion 5.1.1 replaces 5.1.0 and 4.2.1, and works with message rules again\nMail delivery failed',
    'Section 5.1.1 describes the message format',
    '5.1 Acceptable use\n5.1.1 Users send no unsolicited messages to recipients.\n5.2 Mailboxes\n5.2.2 Where a mailbox exceeds its quota, mail is refused.',
    'Upgraded foo from 4.2.1 to 5.1.1',
    'Socket error code 10061; DNS Error: 80480947',
    'closes #550, see #431',
    'yahoo says [#4.16.1] and 4.16.55.1',
    'at 5:50, on 2026-11-23, 22.5.2024',
    'the Fortune 500 list of 450 companies',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('gives offsets in UTF-16 units of the text', () => {
  const text = '😀 said: 550 5.1.1 unknown';
  const [finding] = detect(text);
  expect(text.slice(finding?.start, finding?.end)).toBe('550 5.1.1');
});

it('names the evidence of each finding', () => {
  expect(detect('host mx.example.org said: 550 User unknown')[0]?.evidence).toContain('quotedReply');
  expect(detect('550 5.1.1 unknown')[0]?.evidence).toEqual(['pair']);
});
