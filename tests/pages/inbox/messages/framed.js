export const framed = {
  id: 'framed',
  folder: 'inbox',
  framed: true,
  sender: 'Outlook.com Postmaster',
  address: 'postmaster@outlook.com',
  date: '2026-11-11T08:55',
  subject: 'Undeliverable: Autumn programme',
  snippet: 'Delivery has failed to this recipient: vera@example.net',
  html: `
<h3>Delivery has failed to this recipient</h3>
<p><b>vera@example.net</b></p>
<p>The recipient’s server did not accept the domain you send from. Talk to whoever manages the mail of example.com.</p>
<p><b>Diagnostic information for administrators:</b></p>
<p>Generating server: DB7EUR05HT550.eop-eur05.prod.protection.outlook.com</p>
<pre class="response">Remote Server returned '550 5.7.515 Access denied, sending domain EXAMPLE.COM
does not meet the required authentication level. Spf= Fail , Dkim= Pass , DMARC= Fail'</pre>
<p>Message 0b1f450a-2d52-4c21-9a07-5501f3c21452, 41 KB, received Nov 11, 2026, 07:55:02 UTC</p>`,
};
