/**
 * A Postfix log of invented messages: of every eight lines five tell of a delivery, two of a failure or a delay, one of
 * neither. The same number gives the same log. Runs inside pages too: it uses nothing from outside itself.
 */
export function syntheticLog(lines: number): string {
  const answers: readonly (readonly [host: string, dsn: string, status: string, said: string])[] = [
    [
      'mx.example.com',
      '5.1.1',
      'bounced',
      '550 5.1.1 <$to>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
    ],
    [
      'gmail-smtp-in.l.google.com',
      '5.7.26',
      'bounced',
      '550-5.7.26 This mail has been blocked because the sender is unauthenticated. 550 5.7.26  https://support.google.com/mail/answer/81126#authentication $id - gsmtp (in reply to end of DATA command)',
    ],
    [
      'mta5.am0.yahoodns.net',
      '4.7.0',
      'deferred',
      '421 4.7.0 [TSS04] Messages from 192.0.2.$n temporarily deferred due to unexpected volume or user complaints (in reply to MAIL FROM command)',
    ],
    [
      'mx$n.example.net',
      '4.2.0',
      'deferred',
      '450 4.2.0 <$to>: Recipient address rejected: Greylisted for $n seconds (in reply to RCPT TO command)',
    ],
    [
      'mail.example.org',
      '5.2.2',
      'bounced',
      '552 5.2.2 <$to>: mailbox full, quota $n MB exceeded (in reply to RCPT TO command)',
    ],
    [
      'example-com.mail.protection.outlook.com',
      '5.7.606',
      'bounced',
      '550 5.7.606 Access denied, banned sending IP [192.0.2.$n]. To request removal from this list please visit https://sender.office.com/ $id (in reply to RCPT TO command)',
    ],
  ];
  const parts: string[] = [];
  for (let at = 0; at < lines; at++) {
    const two = (value: number) => String(value % 60).padStart(2, '0');
    const time = `Mar ${String(1 + (Math.floor(at / 8640) % 28)).padStart(2, ' ')} ${two(Math.floor(at / 360) % 24)}:${two(Math.floor(at / 6))}:${two(at * 10)}`;
    const id = `4Z${(at * 7919).toString(16).toUpperCase().padStart(9, '0')}`;
    const to = `reader${at % 5000}@example.com`;
    const begin = `${time} mail postfix/smtp[${1000 + (at % 9000)}]: ${id}:`;
    const times = `delay=${at % 90}.${at % 10}, delays=0.${at % 10}/0/0.5/${at % 7}`;
    if (at % 8 === 7) {
      parts.push(`${time} mail postfix/cleanup[450]: ${id}: message-id=<${at}.550@example.org>`);
      continue;
    }
    if (at % 8 < 5) {
      parts.push(
        `${begin} to=<${to}>, relay=mx.example.com[192.0.2.1]:25, ${times}, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as ${id})`,
      );
      continue;
    }
    const [host = '', dsn, status, said = ''] = answers[Math.floor(at / 8) % answers.length] ?? [];
    const fill = (text: string) =>
      text
        .replace(/\$to/g, to)
        .replace(/\$id/g, `a${id.toLowerCase()}b-${at}`)
        .replace(/\$n/g, String(at % 250));
    parts.push(
      `${begin} to=<${to}>, relay=${fill(host)}[192.0.2.${at % 250}]:25, ${times}, dsn=${dsn}, status=${status} (host ${fill(host)}[192.0.2.${at % 250}] said: ${fill(said)})`,
    );
  }
  return `${parts.join('\n')}\n`;
}
