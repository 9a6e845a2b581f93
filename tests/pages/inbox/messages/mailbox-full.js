export const mailboxFull = {
  id: 'mailbox-full',
  folder: 'inbox',
  sender: 'Mail Delivery System',
  address: 'Mailer-Daemon@smtp.example.com',
  date: '2026-11-17T19:02',
  subject: 'Mail delivery failed: returning message to sender',
  snippet: 'This message was created automatically by mail delivery software. Two mailboxes had no room',
  text: `This message was created automatically by mail delivery software.

Two mailboxes had no room for a message that you sent. The following addresses
failed:

  ines@example.org
    host mx4.example.org [203.0.113.52]
    SMTP error from remote mail server after RCPT TO:<ines@example.org>:
    452 4.2.2 <ines@example.org> Mailbox has used 10450 of 10240 MB:
    retry timeout exceeded

  paul@example.net
    host mx.example.net [203.0.113.40]
    SMTP error from remote mail server after end of data:
    552 5.2.2 This user is over quota: 552 MB used, 500 MB allowed`,
};
