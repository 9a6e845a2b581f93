export const greylisting = {
  id: 'greylisting',
  folder: 'inbox',
  sender: 'Mail Delivery System',
  address: 'MAILER-DAEMON@mail.example.com',
  date: '2026-11-17T10:15',
  subject: 'Delayed Mail (still being retried)',
  snippet: 'This is the mail system at host mail.example.com. Your message has not arrived yet',
  text: `This is the mail system at host mail.example.com.

Your message has not arrived yet. It stays in the queue, the next attempt is
made by itself. There is nothing for you to do.

                   The mail system

<kim@example.net>: host mx1.example.net[2001:db8:450::25] said: 450 4.7.1
    <kim@example.net>: Recipient address rejected: Greylisted for 300 seconds,
    see https://postmaster.example.net/greylisting (in reply to RCPT TO command)`,
};
