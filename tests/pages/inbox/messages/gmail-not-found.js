export const gmailNotFound = {
  id: 'gmail-not-found',
  folder: 'inbox',
  sender: 'Mail Delivery Subsystem',
  address: 'mailer-daemon@googlemail.com',
  date: '2026-11-23T09:41',
  subject: 'Delivery Status Notification (Failure)',
  snippet: 'Address not found. Your message to ann.exmaple@example.org was not delivered',
  unread: true,
  html: `
<div class="card">
  <div class="card-head">
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" />
      <path d="M16 9v9M16 22.5v.5" />
    </svg>
    <div>
      <h3>Address not found</h3>
      <p>
        Your message to <b>ann.exmaple@example.org</b> was not delivered: the address could not be found, or it takes
        no mail.
      </p>
    </div>
  </div>
  <p>The response from the remote server was:</p>
  <pre class="response"><code>550-5.1.1 The email account that you tried to reach does not exist. Please try
550-5.1.1 double-checking the recipient's email address for typos or
550-5.1.1 unnecessary spaces. For more information, go to
550 5.1.1 https://support.google.com/mail/?p=NoSuchUser ffacd0b85a97d-42cb7f4e3a1si2214450f8f.552 - gsmtp</code></pre>
</div>`,
};
