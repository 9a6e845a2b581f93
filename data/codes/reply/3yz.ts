import type { ReplyCodeFacts } from '../../entry';
import { rfc, type Source } from '../../sources';

const GOOGLE_XOAUTH2: Source = {
  title: 'Google: OAuth 2.0 mechanism (XOAUTH2)',
  url: 'https://developers.google.com/gmail/imap/xoauth2-protocol',
  date: '2026-09',
};

const PRDR_DRAFT: Source = {
  title: 'Internet-Draft draft-hall-prdr-00: Per-Recipient Data Responses',
  url: 'https://datatracker.ietf.org/doc/draft-hall-prdr',
  date: '2007-04',
};

const EXIM_RECEIVE: Source = {
  title: 'Exim: receive.c',
  url: 'https://github.com/Exim/exim/blob/master/src/src/receive.c',
  date: '2026-09',
};

export const replyCodes3yz = {
  '334': {
    name: 'Server challenge (the text is base64)',
    standing: 'extension',
    answers: ['AUTH'],
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    enhanced: [],
    confusedWith: ['235', '354', '535'],
    sources: [rfc(4954, '4'), GOOGLE_XOAUTH2],
  },
  '353': {
    name: 'PRDR content analysis beginning',
    standing: 'draft',
    answers: ['endOfData'],
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    enhanced: [],
    confusedWith: ['354', '250'],
    sources: [PRDR_DRAFT, EXIM_RECEIVE],
  },
  '354': {
    name: 'Start mail input; end with <CRLF>.<CRLF>',
    standing: 'core',
    answers: ['DATA'],
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    enhanced: [],
    confusedWith: ['250', '334', '353'],
    sources: [rfc(5321, '3.3'), rfc(5321, '4.1.1.4'), rfc(5321, '3.8')],
  },
  '355': {
    name: 'Octet-offset is the transaction offset',
    standing: 'experimental',
    obsolete: true,
    answers: ['MAIL FROM'],
    outcome: 'notAboutMessage',
    resend: 'notNeeded',
    actor: 'nobody',
    enhanced: [],
    confusedWith: ['354', '250'],
    sources: [rfc(1845)],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
