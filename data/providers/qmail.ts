import type { Source } from '../sources';
import { PAGES } from '../sources';
import type { Provider } from './provider';

const QMAIL_TEXTS: Source = {
  title: 'qmail and notqmail texts, in Sisimai Lhost::qmail',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/qmail.pm',
  date: '2026-09',
};

const QMAIL_HOME: Source = { title: 'qmail', url: 'https://cr.yp.to/qmail.html', date: '2026-09' };

export const qmail = {
  name: 'qmail',
  hosts: [],
  marks: [
    'allowed rcpthosts',
    'no mailbox here by that name',
    "I couldn't find any host",
    'message size exceeds my databytes limit',
    'does not like recipient.',
    'failed after I sent the message',
    "I wasn't able to establish an SMTP connection",
    'this message has been in the queue too long',
    "I'm listed as a best-preference MX or A for that host",
    'Mailaddress is administratively disabled',
    'Mailaddress is administrativley disabled',
    'the maximum size the user accepts',
  ],
  entries: {
    relayDenied: {
      reason: 'relay-denied',
      signatures: [{ reply: '553', enhanced: '5.7.1', phrase: "that domain isn't in my list of allowed rcpthosts" }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      sources: [PAGES.zoneMtaRules, QMAIL_HOME],
    },
    noMailbox: {
      reason: 'mailbox-unknown',
      signatures: [{ enhanced: '5.1.1', phrase: 'no mailbox here by that name' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    hostNotFound: {
      reason: 'domain-unknown',
      signatures: [{ enhanced: '5.1.2', phrase: "couldn't find any host" }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    hostNotFoundForAWeek: {
      reason: 'network',
      signatures: [{ enhanced: '4.1.2', phrase: "couldn't find any host" }],
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    messageTooLarge: {
      reason: 'message-too-large',
      signatures: [{ reply: '552', enhanced: '5.3.4', phrase: 'message size exceeds my databytes limit' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    recipientRefused: {
      reason: 'unknown',
      signatures: [{ phrase: 'does not like recipient.' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    refusedAfterContent: {
      reason: 'unknown',
      signatures: [{ phrase: 'failed after I sent the message' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    noConnection: {
      reason: 'network',
      signatures: [{ enhanced: '4.4.1', phrase: "wasn't able to establish an SMTP connection" }],
      outcome: 'failed',
      resend: 'later',
      actor: 'depends',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    queueTimeOver: {
      reason: 'timed-out',
      // follows the other server’s reply; short, so that whoever gave that reply is asked first
      signatures: [{ phrase: 'in the queue' }],
      outcome: 'failed',
      resend: 'later',
      actor: 'depends',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    mailHostIsThisServer: {
      reason: 'network',
      signatures: [{ phrase: 'listed as a best-preference MX or A for that host' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [QMAIL_TEXTS, QMAIL_HOME],
    },
    // misspelt so by qmail-ldap: “administrativley”, “exeeded”
    mailboxDisabled: {
      reason: 'mailbox-disabled',
      signatures: [
        { enhanced: '5.2.1', phrase: 'Mailaddress is administratively disabled' },
        { enhanced: '5.2.1', phrase: 'Mailaddress is administrativley disabled' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [QMAIL_TEXTS],
    },
    tooLargeForThisUser: {
      reason: 'message-too-large',
      signatures: [
        { enhanced: '5.2.3', phrase: 'exceeded the maximum size the user accepts' },
        { enhanced: '5.2.3', phrase: 'exeeded the maximum size the user accepts' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [QMAIL_TEXTS],
    },
  },
} as const satisfies Provider;
