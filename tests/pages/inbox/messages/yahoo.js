export const yahoo = {
  id: 'yahoo',
  folder: 'inbox',
  sender: 'Mail Delivery System',
  address: 'MAILER-DAEMON@news.example.net',
  date: '2026-11-18T22:48',
  subject: 'Undelivered Mail Returned to Sender',
  snippet: 'This is the mail system at host news.example.net. Two addresses at one provider were refused',
  text: `This is the mail system at host news.example.net.

Two addresses at one provider were refused. For the first, five days of
attempts have now passed; the second was turned down at once.

                   The mail system

<mara@example.org>: host mta5.am0.yahoodns.net[203.0.113.90] refused to talk to
    me: 421 4.7.0 [TSS04] Messages from 198.51.100.24 temporarily deferred due
    to unexpected volume or user complaints - 4.16.55.1; see
    https://postmaster.yahooinc.com/error-codes

<nils@example.org>: host mta7.am0.yahoodns.net[203.0.113.92] said: 554 Message
    not allowed - [PH01] Email not accepted for policy reasons. Please visit
    https://postmaster.yahooinc.com/error-codes [120] (in reply to end of DATA
    command)`,
};
