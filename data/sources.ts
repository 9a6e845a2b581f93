/** Where a claim can be checked. `date` is when a standard was published, or when a page was read. */
export interface Source {
  title: string;
  url: string;
  /** `YYYY-MM` or `YYYY-MM-DD` */
  date: string;
}

/** Publication months, from the RFC index. */
const RFC_PUBLISHED = {
  821: '1982-08',
  876: '1983-09',
  1123: '1989-10',
  1845: '1995-09',
  1846: '1995-09',
  1870: '1995-11',
  1985: '1996-08',
  2034: '1996-10',
  2505: '1999-02',
  2645: '1999-08',
  3030: '2000-12',
  3207: '2002-02',
  3461: '2003-01',
  3463: '2003-01',
  3464: '2003-01',
  3886: '2004-09',
  4468: '2006-05',
  4954: '2007-07',
  5248: '2008-06',
  5321: '2008-10',
  5322: '2008-10',
  6152: '2011-03',
  6376: '2011-09',
  6409: '2011-11',
  6522: '2012-01',
  6531: '2012-02',
  6647: '2012-06',
  6710: '2012-08',
  7208: '2014-04',
  7293: '2014-06',
  7372: '2014-09',
  7489: '2015-03',
  7504: '2015-06',
  7505: '2015-06',
  8461: '2018-09',
  8601: '2019-05',
  8617: '2019-07',
  8689: '2019-11',
} as const;

/**
 * A section of an RFC as a source.
 * @param number an RFC listed above
 * @param section without the section sign, for instance `4.2.3`; the whole document when left out
 */
export function rfc(number: keyof typeof RFC_PUBLISHED, section?: string): Source {
  return {
    title: section ? `RFC ${number} §${section}` : `RFC ${number}`,
    url: `https://www.rfc-editor.org/rfc/rfc${number}${section ? `#section-${section}` : ''}`,
    date: RFC_PUBLISHED[number],
  };
}

/** Pages that several entries rest on, with the day their text was read. */
export const PAGES = {
  ianaEnhanced: {
    title: 'IANA: SMTP Enhanced Status Codes',
    url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes',
    date: '2026-09',
  },
  gmailErrors: {
    title: 'Google Workspace: Gmail SMTP errors and codes',
    url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes',
    date: '2026-02-15',
  },
  gmailSenderFaq: {
    title: 'Google: Email sender guidelines FAQ',
    url: 'https://support.google.com/a/answer/14229414',
    date: '2026-03-11',
  },
  exchangeOnlineNdr: {
    title: 'Microsoft Learn: NDRs and SMTP errors in Exchange Online',
    url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
    date: '2026-08-24',
  },
  outlookPostmaster: {
    title: 'Outlook.com Postmaster: troubleshooting',
    url: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx',
    date: '2026-06-15',
  },
  yahooErrors: {
    title: 'Yahoo Sender Hub: SMTP error codes',
    url: 'https://senders.yahooinc.com/smtp-error-codes/',
    date: '2026-02-15',
  },
  postfixPostconf: {
    title: 'Postfix: postconf(5)',
    url: 'https://www.postfix.org/postconf.5.html',
    date: '2026-09',
  },
  exim: {
    title: 'Exim: specification, error codes in SMTP replies',
    url: 'https://www.exim.org/exim-html-current/doc/html/spec_html/index.html',
    date: '2026-09',
  },
  oracleEmailDelivery: {
    title: 'Oracle Cloud: troubleshooting Email Delivery',
    url: 'https://docs.oracle.com/en-us/iaas/Content/Email/Concepts/troubleshooting.htm',
    date: '2026-09',
  },
  sendgridErrors: {
    title: 'Twilio SendGrid: SMTP errors and troubleshooting',
    url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/smtp-errors-and-troubleshooting',
    date: '2026-09',
  },
  smtpFieldManual: {
    title: 'SMTP Field Manual',
    url: 'https://smtpfieldmanual.com/',
    date: '2026-09',
  },
  smtpRepliesList: {
    title: 'SMTP reply codes and where they are defined (chiark)',
    url: 'https://www.chiark.greenend.org.uk/~ijackson/smtpreplies.html',
    date: '2026-09',
  },
  kapeliCheatSheet: {
    title: 'SMTP status codes cheat sheet (Kapeli)',
    url: 'https://kapeli.com/cheat_sheets/SMTP_Status_Codes.docset/Contents/Resources/Documents/index',
    date: '2026-09',
  },
  sisimaiReply: {
    title: 'Sisimai: SMTP reply code list',
    url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/SMTP/Reply.pm',
    date: '2026-09',
  },
  sisimaiSamples: {
    title: 'Sisimai: set of e-mails',
    url: 'https://github.com/sisimai/set-of-emails',
    date: '2026-09',
  },
  kumomtaRules: {
    title: 'KumoMTA: community bounce rules',
    url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
    date: '2026-09',
  },
  zoneMtaRules: {
    title: 'ZoneMTA: bounce rules',
    url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
    date: '2026-09',
  },
  mailgunEvents: {
    title: 'Mailgun: tracking failures',
    url: 'https://documentation.mailgun.com/docs/mailgun/user-manual/events/track-failures',
    date: '2026-09',
  },
  smtpCodes: {
    title: 'smtp.codes (community list)',
    url: 'https://smtp.codes',
    date: '2026-05-31',
  },
} as const satisfies Record<string, Source>;
