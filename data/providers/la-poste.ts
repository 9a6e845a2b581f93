import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const RULES: Source = {
  title: 'Postmaster laposte.net: technical rules for senders',
  url: 'https://postmaster.laposte.net/contents/quelles-sont-les-specifications-techniques-a-respecter-pour-emettre-des-emails-vers-laposte-net',
  date: '2026-09',
};

const POSTMASTERY: Source = {
  title: 'Postmastery: laposte.net SMTP error codes (LPN)',
  url: 'https://www.postmastery.com/laposte-net-postmaster-smtp-error-codes-lpn/',
  date: '2026-09',
};

const SISIMAI: Source = {
  title: 'Sisimai: replies of Orange and La Poste',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/FrancePTT.pm',
  date: '2026-09',
};

/** What La Poste alone answers; the LPN numbers that it shares with Orange stand there. */
export const laPoste = {
  name: 'La Poste',
  hosts: ['laposte.net'],
  marks: ['LPN007_', 'messagerie Laposte.net'],
  entries: {
    senderScoreListed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '521', enhanced: '5.7.1', phrase: 'LPN007_102' }],
      sources: [PAGES.smtpCodes, SISIMAI],
    },
    dkimMissing: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.20', phrase: 'LPN007_402' }],
      sources: [PAGES.smtpCodes, RULES],
    },
    suspectedSpam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'Suspicion de contenu non sollicite' }],
      sources: [PAGES.smtpCodes, POSTMASTERY],
    },
  },
} as const satisfies Provider;
