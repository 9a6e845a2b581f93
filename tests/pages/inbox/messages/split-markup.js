export const splitMarkup = {
  id: 'split-markup',
  folder: 'inbox',
  sender: 'Bounce digest',
  address: 'bounces@lists.example.com',
  date: '2026-11-12T07:00',
  subject: 'Your list “Allotment news”: 4 bounces in 501 messages',
  snippet: 'Yesterday 501 messages went out to Allotment news and 4 came back',
  html: `
<p>Yesterday 501 messages went out to <b>Allotment news</b> and 4 came back.</p>
<h3>Taken off the list</h3>
<ul>
  <li>rita@example.net, whose server answered <b>550</b> 5.1.<wbr>1 User unknown</li>
  <li>
    hugo@example.org, whose server answered <span><i>55</i>4</span>&nbsp;<span>5.7.</span><span>1</span>
    Message rejected due to content restrictions
  </li>
</ul>
<table class="table">
  <caption>Kept for now</caption>
  <thead>
    <tr>
      <th scope="col">Recipient</th>
      <th scope="col">Reply</th>
      <th scope="col">Status</th>
      <th scope="col">Text</th>
    </tr>
  </thead>
  <tbody>
    <tr><td>tess@example.net</td><td>450</td><td>4.2.1</td><td>Mailbox temporarily disabled</td></tr>
    <tr><td>ulf@example.org</td><td>452</td><td>4.5.3</td><td>Too many recipients</td></tr>
  </tbody>
</table>
<p>An address is taken off after 5 bounces in 30 days. This list has had 211 members since 2.11.2024.</p>`,
};
