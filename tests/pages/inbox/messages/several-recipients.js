export const severalRecipients = {
  id: 'several-recipients',
  folder: 'inbox',
  sender: 'Mail Delivery System',
  address: 'MAILER-DAEMON@mail.example.com',
  date: '2026-11-14T09:22',
  subject: 'Undelivered Mail Returned to Sender',
  snippet: 'This is the mail system at host mail.example.com. Three of your 24 recipients',
  text: `This is the mail system at host mail.example.com.

Three of your 24 recipients did not get your message, each for a reason of its
own. The other 21 did.

                   The mail system

<accounts@example.net>: host mx2.example.net[192.0.2.25] said: 550 5.1.1
    <accounts@example.net>: Recipient address rejected: User unknown in local
    recipient table (in reply to RCPT TO command)

<press@example.org>: host mx1.example.org[203.0.113.21] said: 554 5.7.1 Service
    unavailable; Client host [198.51.100.24] blocked using dnsbl.example.org
    (in reply to RCPT TO command)

<sales@example.com>: host example-com.mail.protection.outlook.com[203.0.113.75]
    said: 550 5.4.1 Recipient address rejected: Access denied.
    [AM3PEPF0000A550.eurprd04.prod.outlook.com 2026-11-14T08:21:07.550Z
    08DE2A4501B2C421] (in reply to RCPT TO command)`,
};
