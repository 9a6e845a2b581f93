import { describe, expect, it } from 'vitest';
import { diagnose } from '../../smtp/diagnose/diagnose';
import { readableText, textOfHtml } from '../../smtp/message-source';
import { knowledge } from './knowledge';

const RAW = `Return-Path: <>
Received: by mx.example.net; Mon, 23 Nov 2026 08:12:03 +0100
From: Mail Delivery System <mailer-daemon@mx.example.net>
To: bob@example.net
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

${Buffer.from('Your message could not be delivered to one recipient.\n').toString('base64')}
--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.net

Final-Recipient: rfc822; ann@example.com
Action: failed
Status: 5.2.2
Remote-MTA: dns; mx.example.com
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full

--b1
Content-Type: message/rfc822

From: bob@example.net
Subject: Error 550 in room 5.1.1

450 euros
--b1--
`;

describe('the source of a message', () => {
  it('is read as its text and its report, without the returned message', async () => {
    const text = await readableText(RAW);
    expect(text).toContain('Your message could not be delivered');
    expect(text).toContain('Diagnostic-Code: smtp; 552 5.2.2 Mailbox full');
    expect(text).not.toContain('450 euros');
    expect(diagnose(knowledge.en, text).verdicts).toMatchObject([
      { codes: { reply: '552', enhanced: '5.2.2' }, reason: 'mailbox-full', permanence: 'permanent' },
    ]);
  });

  it('is found behind CRLF and an mbox line too', async () => {
    expect(await readableText(`From MAILER-DAEMON Mon Nov 23\n${RAW}`.replace(/\n/g, '\r\n'))).not.toContain(
      '450 euros',
    );
  });

  it.each(['said: 550 5.1.1 unknown user', 'Final-Recipient: rfc822; a@b.example\nStatus: 5.1.1\n\n', '', 'a: b\n\n'])(
    'is not seen in %j',
    async (text) => {
      expect(await readableText(text)).toBe(text);
    },
  );

  it('that is broken is read as it stands', async () => {
    const broken = `Received: x\nSubject: y\nContent-Type: multipart/mixed; boundary="q"\n\n${'--q\n'.repeat(3)}550 5.1.1 unknown user`;
    expect(await readableText(broken)).toContain('y');
  });
});

it('an HTML notice is read as its words', () => {
  const html =
    '<html><head><title>no</title><style>p{}</style></head><body><p>Your message to <b>ann@example.com</b> couldn&#8217;t be delivered.</p><table><tr><td>Error</td><td>550&nbsp;5.1.10</td></tr></table><script>alert(1)</script></body></html>';
  expect(textOfHtml(html)).toBe('Your message to ann@example.com couldn’t be delivered.\n\nError\t\t550 5.1.10');
});

it('hostile HTML is read in bounded time', () => {
  expect(textOfHtml('<'.repeat(300_000)).length).toBe(300_000);
  expect(textOfHtml('<a '.repeat(100_000)).length).toBeGreaterThan(0);
});
