export const sendmail = {
  id: 'sendmail',
  folder: 'inbox',
  sender: 'Mail Delivery Subsystem',
  address: 'MAILER-DAEMON@office.example.com',
  date: '2026-11-20T16:04',
  subject: 'Returned mail: see transcript for details',
  snippet: 'The original message was received at Fri, 20 Nov 2026 16:04:11 +0100 from desk.example.com',
  text: `The original message was received at Fri, 20 Nov 2026 16:04:11 +0100
from desk.example.com [192.0.2.61]

   ----- The following addresses had permanent fatal errors -----
<pia@example.org>
    (reason: 550 5.1.1 <pia@example.org>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx1.example.org.:
>>> RCPT To:<pia@example.org>
<<< 550 5.1.1 <pia@example.org>... User unknown
550 5.1.1 <pia@example.org>... User unknown
>>> DATA
<<< 503 5.0.0 Need RCPT (recipient)`,
};
