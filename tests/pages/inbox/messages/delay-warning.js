export const delayWarning = {
  id: 'delay-warning',
  folder: 'inbox',
  sender: 'Mail Delivery System',
  address: 'MAILER-DAEMON@mail.example.com',
  date: '2026-11-18T14:50',
  subject: 'Delayed Mail (still being retried)',
  snippet: 'This is a warning only. You do not need to send your message again',
  unread: true,
  text: `THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.

For four hours the server of theo@example.net has not answered. Your message
is kept in the queue and will be retried until it is 5 days old.

                   The mail system at host mail.example.com

<theo@example.net>: connect to mx.example.net[192.0.2.33]:25: Connection timed
    out

Reporting-MTA: dns; mail.example.com
X-Postfix-Queue-ID: 4dH5xS5500z452B
Arrival-Date: Wed, 18 Nov 2026 10:49:21 +0100 (CET)

Final-Recipient: rfc822; theo@example.net
Action: delayed
Status: 4.4.1
Diagnostic-Code: X-Postfix; connect to mx.example.net[192.0.2.33]:25:
    Connection timed out
Will-Retry-Until: Mon, 23 Nov 2026 10:49:21 +0100 (CET)`,
};
