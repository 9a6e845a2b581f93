import { describe, expect, it } from 'vitest';
import { type BounceFacts, bounceFacts } from '../../smtp/bounce-facts';
import { detect } from '../../smtp/detect/detect';
import { contextOf } from '../../smtp/reply-context';

function factsOf(text: string, nth = 0): BounceFacts {
  const finding = detect(text)[nth];
  if (finding === undefined) throw new Error(`no code found in ${text}`);
  return bounceFacts(text, finding, contextOf(text, finding).reply);
}

const POSTFIX = `This is the mail system at host mail.example.net.

<ann@example.com>: host mx.example.com[192.0.2.7] said: 550 5.1.1 no
    such user here (in reply to RCPT TO command)

Reporting-MTA: dns; mail.example.net
X-Postfix-Queue-ID: 4FhZ2B1xQz
X-Postfix-Sender: rfc822; bob@example.net
Arrival-Date: Mon, 23 Nov 2026 08:12:03 +0100 (CET)

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.com
`;

describe('what a bounce tells besides its codes', () => {
  it('from a Postfix notice with its report', () => {
    expect(factsOf(POSTFIX)).toEqual({
      recipient: 'ann@example.com',
      host: 'mx.example.com',
      time: 'Mon, 23 Nov 2026 08:12:03 +0100 (CET)',
      queueId: '4FhZ2B1xQz',
      reply: '550 5.1.1 no such user here (in reply to RCPT TO command)',
    });
  });

  it('from a log line', () => {
    const line =
      '2026-11-23T08:12:03.123+01:00 mail postfix/smtp[4711]: 4FhZ2B1xQz: to=<ann@example.com>, relay=mx.example.com[192.0.2.7]:25, dsn=4.2.0, status=deferred (host mx.example.com[192.0.2.7] said: 450 4.2.0 try later)';
    expect(factsOf(line)).toMatchObject({
      recipient: 'ann@example.com',
      host: 'mx.example.com',
      time: '2026-11-23T08:12:03.123+01:00',
      queueId: '4FhZ2B1xQz',
    });
  });

  it('keeps two recipients apart', () => {
    const text = `<ann@example.com>: host mx.example.com[192.0.2.7] said: 550 5.1.1 unknown

<joe@example.org>: host mx.example.org[192.0.2.9] said: 452 4.2.2 over quota
`;
    expect([factsOf(text, 0).recipient, factsOf(text, 1).recipient]).toEqual(['ann@example.com', 'joe@example.org']);
    expect(factsOf(text, 1).host).toBe('mx.example.org');
  });

  it.each([
    ['Your message to ann@example.com couldn’t be delivered.\n\nRemote Server returned ‘550 5.1.10 not found’'],
    ['Votre message à ann@example.com n’a pas pu être remis.\n\n550 5.1.1 utilisateur inconnu'],
    ['Le message envoyé à 15 h 30 à\n  ann@example.com n’a pas pu être remis.\n\n550 5.1.1 utilisateur inconnu'],
    ['Ihre Nachricht an ann@example.com konnte nicht zugestellt werden.\n\n550 5.1.1 unknown user'],
    ['RCPT TO:<ann@example.com>\n550 5.1.1 unknown user'],
    ['X-Failed-Recipients: ann@example.com\n\n550 5.1.1 unknown user'],
    ['550 5.1.1 <ann@example.com>: Recipient address rejected: User unknown'],
  ])('the recipient in %j', (text) => {
    expect(factsOf(text).recipient).toBe('ann@example.com');
  });

  it('does not take the sender or a robot for the recipient', () => {
    const text =
      'From: MAILER-DAEMON@example.net\n\nhost mx.example.com[192.0.2.7] said: 553 5.7.1 <bob@example.net>: Sender address rejected: not owned by user';
    expect(factsOf(text).recipient).toBeNull();
  });

  it('joins the lines of a reply, and ends it where the report goes on', () => {
    expect(factsOf('said: 550-5.7.26 Not\n550-5.7.26 signed.\n550 5.7.26 See the page\n\nmore').reply).toBe(
      '550-5.7.26 Not signed. See the page',
    );
    expect(factsOf('Diagnostic-Code: smtp; 550 5.1.1 unknown user\nWill-Retry-Until: Mon, 23 Nov 2026').reply).toBe(
      '550 5.1.1 unknown user',
    );
    const json =
      '{"bouncedRecipients": [{"emailAddress": "ann@example.com", "diagnosticCode": "smtp; 550 5.1.1 unknown"}]}';
    expect(factsOf(json)).toMatchObject({ recipient: 'ann@example.com', reply: '550 5.1.1 unknown' });
  });

  it('makes nothing up where only a code stands', () => {
    expect(bounceFacts('550', { start: 0, end: 3 }, '550')).toEqual({
      recipient: null,
      host: null,
      time: null,
      queueId: null,
      reply: null,
    });
  });

  it('reads hostile text in bounded time', () => {
    const text = `said: 550 5.1.1 unknown\n${'<a@'.repeat(200_000)}${'x.'.repeat(200_000)}`;
    expect(factsOf(text).reply).toMatch(/^550 5\.1\.1 unknown/);
  });
});
