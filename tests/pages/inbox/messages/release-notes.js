export const releaseNotes = {
  id: 'release-notes',
  folder: 'inbox',
  sender: 'Harbour Desk',
  address: 'updates@example.org',
  date: '2026-11-12T16:18',
  subject: 'Harbour Desk 5.1.1 is out',
  snippet: 'Version 5.1.1 replaces 5.1.0 and 4.2.1, and works with Office 365 calendars again',
  html: `
<p>Version 5.1.1 replaces 5.1.0 and, for long-term users, 4.2.1. It installs over any release from v4.7.1 on.</p>
<h3>New</h3>
<ul>
  <li>Calendars from Office 365 are shared with up to 250 people, as a Fortune 500 company asked of us.</li>
  <li>The queue page answers in 45 ms instead of 450 ms, measured with 5,000 tickets of 50 KB each.</li>
  <li>Servers reach us at 192.0.2.250, 198.51.100.55 and 2001:db8:550::450, ports 443 and 587.</li>
</ul>
<h3>Repaired</h3>
<ul>
  <li>A missing attachment gives HTTP 404 again, where 5.1.0 gave HTTP 500 or, behind a proxy, 502 and 504.</li>
  <li>The export stops at line 550 no more (issue 4521, pull request 452).</li>
  <li>The API returned status 200 with an empty list; it now returns 421 rows of the 554 there are.</li>
  <li>The help text quotes RFC 5321 §4.2.3 and RFC 3463 section 3.2 correctly.</li>
</ul>
<h3>Before you update</h3>
<p>
  Read section 5.1.1 of the handbook, or chapters 4.4.1 to 4.4.7 if you run your own database. You need Node.js 20.19.0,
  PostgreSQL 15.5 and 550 MB of disk. Support for 4.2.x ends on November 30, 2026.
</p>`,
};
