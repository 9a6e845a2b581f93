/** One view or state of the popup: its address, and what is given to its field there. */
export interface PopupView {
  what: string;
  hash: string;
  typed?: string;
  pasted?: string;
  /** higher than a browser takes pictures: a shorter one like it stands for it where rings are looked at */
  isTall?: true;
}

const said = (address: string, reply: string) =>
  `<${address}>: host mx.example.net[192.0.2.7] said: ${reply} (in reply to RCPT TO command)\n\n`;

const report = (action: string, status: string, reply: string) =>
  `Reporting-MTA: dns; out.example.com\n\nFinal-Recipient: rfc822; ann@example.net\nAction: ${action}\nStatus: ${status}\nDiagnostic-Code: smtp; ${reply}\n`;

const SEVERAL =
  said('ann@example.net', '550 5.1.1 No such user') +
  said('ben@example.net', '452 4.2.2 Mailbox full') +
  said('cleo@example.net', '550 5.1.1 No such user');

const CONTRADICTION = `${said('ann@example.net', '552 5.2.2 Mailbox full')}${report('delayed', '4.4.7', '552 5.2.2 Mailbox full')}`;

const NO_CODE =
  'Delivery to the following recipient failed permanently:\n\n     ann@example.com\n\nTechnical details of permanent failure:\nStorage quota exceeded\n';

const LOG = ['sent (250 2.0.0 OK)', 'bounced (host mx.example.com said: 550 5.1.1 No such user)']
  .flatMap((status) => Array.from({ length: 20 }, () => status))
  .map(
    (status, at) =>
      `Nov 26 08:12:${10 + at} mx postfix/smtp[17]: 4F${10 + at}A: to=<user${at}@example.com>, relay=mx.example.com[192.0.2.1]:25, status=${status}`,
  )
  .join('\n');

/** Everything that the popup can show. A new view or state is one line. */
export const POPUP_VIEWS: readonly PopupView[] = [
  { what: 'the empty field', hash: '#/' },
  { what: 'results', hash: '#/', typed: 'mailbox full' },
  { what: 'what one provider says', hash: '#/', typed: 'gmail' },
  { what: 'a code as it is typed', hash: '#/', typed: '554' },
  { what: 'several codes as they are typed', hash: '#/', typed: '450 451' },
  { what: 'a reply as it is typed', hash: '#/', typed: '550 5.1.1 user unknown' },
  { what: 'a sentence instead of results', hash: '#/', typed: '999' },
  { what: 'a code’s page', hash: '#/code/550%205.1.1' },
  { what: 'a code of two readings', hash: '#/code/554%204.4.7' },
  { what: 'a code at one provider', hash: '#/code/5.7.26%40gmail' },
  { what: 'a reason', hash: '#/reason/mailbox-full' },
  { what: 'an empty comparison', hash: '#/compare//' },
  { what: 'a comparison of two', hash: '#/compare/214/450' },
  { what: 'a comparison of three, one a reason', hash: '#/compare/450/451/mailbox-full' },
  { what: 'a comparison of four', hash: '#/compare/550/5.7.1%40gmail/450/5.1.1' },
  { what: 'a side that is not understood', hash: '#/compare/450/qwrtzpsdf' },
  { what: 'the shelves', hash: '#/browse' },
  { what: 'a long shelf', hash: '#/browse/class/4', isTall: true },
  { what: 'a shelf', hash: '#/browse/subject/3' },
  { what: 'a provider with much to say', hash: '#/browse/provider/gmail', isTall: true },
  { what: 'a provider', hash: '#/browse/provider/cox' },
  { what: 'all reasons', hash: '#/browse/reason' },
  { what: 'a shelf that does not exist', hash: '#/browse/subject/99' },
  { what: 'nothing to diagnose yet', hash: '#/diagnosis' },
  { what: 'a diagnosis of several recipients', hash: '#/diagnosis', pasted: SEVERAL },
  { what: 'a diagnosis with a contradiction', hash: '#/diagnosis', pasted: CONTRADICTION },
  { what: 'a diagnosis without a code', hash: '#/diagnosis', pasted: NO_CODE },
  { what: 'no bounce', hash: '#/diagnosis', pasted: 'Automatic reply: out of office\n\nI am away until Monday.\n' },
  { what: 'a log', hash: '#/diagnosis', pasted: LOG },
  { what: 'an address that leads nowhere', hash: '#/nowhere' },
];
