export const postfix = {
  id: 'postfix',
  folder: 'inbox',
  sender: 'Mail Delivery System',
  address: 'MAILER-DAEMON@mail.example.com',
  date: '2026-11-22T17:20',
  subject: 'Undelivered Mail Returned to Sender',
  snippet: 'This is the mail system at host mail.example.com. One recipient could not be reached',
  unread: true,
  text: `This is the mail system at host mail.example.com.

One recipient could not be reached. The reason given by the other server
follows. If it means nothing to you, send this notice to postmaster and leave
out your own message, which is attached.

                   The mail system

<finn@example.net>: host mx2.example.net[192.0.2.25] said: 550
    5.1.1 <finn@example.net>: Recipient address rejected: User unknown in
    virtual mailbox table (in reply to RCPT TO command)`,
};
