export const loginFailed = {
  id: 'login-failed',
  folder: 'inbox',
  sender: 'Help desk',
  address: 'helpdesk@example.com',
  to: 'Robin Vale, Web team',
  date: '2026-11-13T13:47',
  subject: '[Ticket 4521] The shop sends no confirmations',
  snippet: 'Since the password change on Thursday neither the shop nor the nightly report sends mail',
  text: `Hello Robin,

since the password change on Thursday neither the shop nor the nightly report
sends mail. Both log in as shop@example.com at port 587. From the shop's log:

Error: Invalid login: 535-5.7.8 Username and Password not accepted. For more information, go to
535 5.7.8 https://support.google.com/mail/?p=BadCredentials 5b1f17b1804b1-4778b5501sm201450e9.5 - gsmtp
    at SMTPConnection._formatError (/srv/shop/node_modules/nodemailer/lib/smtp-connection/index.js:450:19)
    at process.processTicksAndRejections (node:internal/process/task_queues:105:5) {
  code: 'EAUTH',
  responseCode: 535,
  command: 'AUTH PLAIN'
}

And from the report, which is a Python script:

  File "/srv/report/send.py", line 214, in main
    server.login(user, password)
smtplib.SMTPAuthenticationError: (535, b'5.7.8 Username and Password not accepted.')

452 confirmations wait in the queue. Can you have a look?

Maya
Help desk, ext. 421`,
};
