import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

/** Quotes the replies, and Orange's own words about each number. */
const SISIMAI: Source = {
  title: 'Sisimai: replies of Orange and La Poste',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/FrancePTT.pm',
  date: '2026-09',
};

const POSTMASTER: Source = {
  title: 'Orange Postmaster',
  url: 'https://postmaster.orange.fr',
  date: '2026-09',
};

const POSTMASTERY: Source = {
  title: 'Postmastery: Orange SMTP error codes (OFR)',
  url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
  date: '2026-09',
};

const REQUIREMENTS: Source = {
  title: 'Egressif: Orange and Wanadoo sender requirements',
  url: 'https://egressif.io/resources/sender-requirements/orange',
  date: '2026-06-22',
};

const LA_POSTE_RULES: Source = {
  title: 'Postmaster laposte.net: technical rules for senders',
  url: 'https://postmaster.laposte.net/contents/quelles-sont-les-specifications-techniques-a-respecter-pour-emettre-des-emails-vers-laposte-net',
  date: '2026-09',
};

const BENTO_LA_POSTE: Source = {
  title: 'Bento: Laposte.net SMTP error codes',
  url: 'https://bentonow.com/smtp-errors/laposte',
  date: '2026-09',
};

const SUPED: Source = {
  title: 'Suped: delays and OFR_999 at Orange',
  url: 'https://www.suped.com/knowledge/email-deliverability/troubleshooting/why-are-emails-delayed-to-orangefr-and-wanadoo-and-how-to-resolve-ofr_999-errors',
  date: '2026-09',
};

const GADZ: Source = {
  title: 'Gadz.org: refusals by French mail providers',
  url: 'https://doc.gadz.org/pages/diffpages.action?originalId=21791317&pageId=21792015',
  date: '2026-09',
};

/** Orange marks its replies OFR, La Poste (laposte.net) LPN; the last three digits mean the same at both. */
export const orange = {
  name: 'Orange / La Poste',
  hosts: ['orange.fr', 'wanadoo.fr', 'laposte.net'],
  marks: [
    'OFR_',
    'OFR004_',
    'OFR005_',
    'OFR006_',
    'OUK_',
    'mwinf5c',
    'postmaster.orange.fr',
    'LPN000_',
    'LPN001_',
    'LPN003_',
    'LPN004_',
    'LPN005_',
    'LPN006_',
    'LPN007_',
    'LPN105_',
    'LPNAAA_',
    'LPN416',
  ],
  entries: {
    spamhausListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'OFR_101' },
        { reply: '550', phrase: 'OFR…_101' },
        { reply: '550', enhanced: '5.7.1', phrase: 'LPN…_101' },
      ],
      sources: [SISIMAI, POSTMASTER, POSTMASTERY],
    },
    spamIncident: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.5.0', phrase: 'OFR_102' },
        { reply: '550', phrase: 'OFR…_102' },
        { reply: '550', enhanced: '5.5.0', phrase: 'LPN…_102' },
      ],
      sources: [SISIMAI, POSTMASTER, POSTMASTERY],
    },
    blockedByProvider: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', phrase: 'OFR_103' },
        { reply: '550', phrase: 'OFR…_103' },
        { reply: '550', phrase: 'LPN…_103' },
      ],
      sources: [SISIMAI, POSTMASTER],
    },
    tooManyConnections: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [
        { reply: '421', phrase: 'OFR_104' },
        { reply: '421', phrase: 'OFR…_104' },
        { reply: '421', phrase: 'LPN…_104' },
      ],
      sources: [SISIMAI, POSTMASTER, REQUIREMENTS, BENTO_LA_POSTE],
    },
    invalidAuthenticationCode: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'login-required',
      signatures: [
        { reply: '550', enhanced: '5.7.0', phrase: 'OFR_305' },
        { reply: '550', phrase: 'OFR…_305' },
        { reply: '550', enhanced: '5.7.0', phrase: 'LPN…_305' },
      ],
      sources: [SISIMAI],
    },
    authenticationRequired: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'login-required',
      signatures: [
        { reply: '550', enhanced: '5.5.0', phrase: 'OFR_402' },
        { reply: '550', phrase: 'OFR…_402' },
        { reply: '550', enhanced: '5.5.0', phrase: 'LPN…_402' },
      ],
      sources: [SISIMAI, PAGES.smtpCodes],
    },
    spfFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [
        { reply: '550', enhanced: '5.5.0', phrase: 'OFR_401' },
        { reply: '550', phrase: 'OFR…_401' },
        { reply: '550', enhanced: '5.5.0', phrase: 'LPN…_401' },
      ],
      sources: [SISIMAI, POSTMASTER, REQUIREMENTS, LA_POSTE_RULES],
    },
    invalidSender: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'sender-rejected',
      signatures: [
        { enhanced: '5.0.1', phrase: 'OFR_403' },
        { phrase: 'OFR…_403' },
        { enhanced: '5.0.1', phrase: 'LPN…_403' },
        { reply: '550', enhanced: '5.1.0', phrase: 'OFR_415' },
        { reply: '550', phrase: 'OFR…_415' },
      ],
      sources: [SISIMAI, POSTMASTERY],
    },
    senderDomainBroken: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-rejected',
      signatures: [
        { reply: '501', enhanced: '5.1.0', phrase: 'OFR_405' },
        { reply: '501', phrase: 'OFR…_405' },
        { reply: '501', enhanced: '5.1.0', phrase: 'LPN…_405' },
      ],
      sources: [SISIMAI, POSTMASTER, BENTO_LA_POSTE],
    },
    noSuchMailbox: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [
        { reply: '550', enhanced: '5.1.1', phrase: 'OFR_416' },
        { reply: '550', phrase: 'OFR…_416' },
        { reply: '550', enhanced: '5.1.1', phrase: 'LPN…_416' },
        { reply: '550', enhanced: '5.1.1', phrase: 'LPN416' },
      ],
      sources: [SISIMAI, POSTMASTERY],
    },
    mailboxFull: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'recipient',
      reason: 'mailbox-full',
      signatures: [
        { reply: '552', enhanced: '5.1.1', phrase: 'OFR_417' },
        { reply: '552', phrase: 'OFR…_417' },
        { reply: '552', enhanced: '5.1.1', phrase: 'LPN…_417' },
      ],
      sources: [SISIMAI, POSTMASTERY],
    },
    mailboxArchived: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-disabled',
      signatures: [
        { reply: '550', enhanced: '5.5.0', phrase: 'OFR_420' },
        { reply: '550', phrase: 'OFR…_420' },
        { reply: '550', enhanced: '5.5.0', phrase: 'LPN…_420' },
      ],
      sources: [SISIMAI, POSTMASTERY],
    },
    mailboxBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-disabled',
      signatures: [
        { reply: '550', enhanced: '5.5.0', phrase: 'OFR_426' },
        { reply: '550', phrase: 'OFR…_426' },
        { reply: '550', enhanced: '5.5.0', phrase: 'LPN…_426' },
      ],
      sources: [SISIMAI, POSTMASTERY],
    },
    senderNotYours: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'sender-rejected',
      signatures: [
        { enhanced: '5.5.3', phrase: 'OFR_421' },
        { phrase: 'OFR…_421' },
        { enhanced: '5.5.3', phrase: 'LPN…_421' },
      ],
      sources: [SISIMAI],
    },
    refusedForNow: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'server-error',
      signatures: [
        { reply: '421', enhanced: '4.2.0', phrase: 'OFR_505' },
        { reply: '421', phrase: 'OFR…_505' },
        { reply: '421', enhanced: '4.2.0', phrase: 'LPN…_505' },
        { reply: '421', enhanced: '4.2.1', phrase: 'LPN…_505' },
      ],
      sources: [SISIMAI, POSTMASTERY],
    },
    spam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [
        { reply: '550', enhanced: '5.2.0', phrase: 'OFR_506' },
        { reply: '550', phrase: 'OFR…_506' },
        { reply: '550', enhanced: '5.2.0', phrase: 'LPN…_506' },
      ],
      sources: [SISIMAI, POSTMASTER, REQUIREMENTS],
    },
    refusedAfterTransfer: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.5.0', phrase: 'OFR_510' },
        { reply: '550', phrase: 'OFR…_510' },
        { reply: '550', enhanced: '5.5.0', phrase: 'LPN…_510' },
      ],
      sources: [SISIMAI, GADZ, LA_POSTE_RULES],
    },
    tooLarge: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'message-too-large',
      signatures: [{ phrase: 'OFR_514' }, { phrase: 'OFR…_514' }, { phrase: 'LPN…_514' }],
      sources: [SISIMAI, POSTMASTER, REQUIREMENTS],
    },
    dmarcFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [
        { reply: '571', enhanced: '5.7.1', phrase: 'OFR_517' },
        { reply: '571', phrase: 'OFR…_517' },
        { reply: '571', enhanced: '5.7.1', phrase: 'LPN…_517' },
      ],
      sources: [SISIMAI, POSTMASTER, REQUIREMENTS, LA_POSTE_RULES],
    },
    hostRejected: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'policy',
      signatures: [
        { reply: '554', enhanced: '5.7.1', phrase: 'OFR_630' },
        { reply: '554', phrase: 'OFR…_630' },
        { reply: '554', enhanced: '5.7.1', phrase: 'LPN…_630' },
      ],
      sources: [SISIMAI, POSTMASTER, LA_POSTE_RULES],
    },
    slowedDown: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [
        { reply: '421', phrase: 'OFR_999' },
        { reply: '421', phrase: 'OFR…_999' },
        { reply: '421', phrase: 'LPN…_999' },
      ],
      sources: [SISIMAI, SUPED, POSTMASTER, REQUIREMENTS],
    },
  },
} as const satisfies Provider;
