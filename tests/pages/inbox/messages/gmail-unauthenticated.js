export const gmailUnauthenticated = {
  id: 'gmail-unauthenticated',
  folder: 'inbox',
  sender: 'Mail Delivery System',
  address: 'MAILER-DAEMON@news.example.net',
  date: '2026-11-23T08:55',
  subject: 'Undelivered Mail Returned to Sender',
  snippet: 'This is the mail system at host news.example.net. Your message "Autumn programme" came back',
  unread: true,
  text: `This is the mail system at host news.example.net.

Your message "Autumn programme" came back. What the other side said about it
is below, your message is attached.

                   The mail system

<jonas@example.org>: host gmail-smtp-in.l.google.com[2001:db8:40::1b] said:
    550-5.7.26 Your email has been blocked because the sender is
    unauthenticated. 550-5.7.26 Gmail requires all senders to authenticate with
    either SPF or DKIM. 550-5.7.26  550-5.7.26  Authentication results:
    550-5.7.26  DKIM = did not pass 550-5.7.26  SPF [news.example.net] with ip:
    [198.51.100.24] = did not pass 550-5.7.26  550-5.7.26  For instructions on
    setting up authentication, go to 550 5.7.26
    https://support.google.com/mail/answer/81126#authentication
    5b1f17b1804b1-477b82e4d10si5501213435e9.214 - gsmtp (in reply to end of DATA
    command)`,
};
