export const qmail = {
  id: 'qmail',
  folder: 'inbox',
  sender: 'MAILER-DAEMON',
  address: 'MAILER-DAEMON@relay.example.net',
  date: '2026-11-20T21:07',
  subject: 'failure notice',
  snippet: 'Hi. This is the qmail-send program at relay.example.net. One address did not work',
  text: `Hi. This is the qmail-send program at relay.example.net.
One address did not work. There is no point in trying again, so this is where
it ends. Sorry.

<otto@example.org>:
198.51.100.77 does not like recipient.
Remote host said: 550 sorry, no mailbox here by that name (#5.1.1 - chkusr)
Giving up on 198.51.100.77.

--- Below this line is a copy of the message.

Return-Path: <robin.vale@example.com>
Received: (qmail 5501 invoked by uid 452); 20 Nov 2026 20:07:31 -0000
Date: 20 Nov 2026 20:07:31 -0000
From: robin.vale@example.com
To: otto@example.org
Subject: Sunday`,
};
