import { rfc, type Source } from './sources';
import type { Actor, Resend } from './vocabulary';

/** Why a message was refused or held back. The words for each are a work of their own; the codes already name some. */
export type Reason =
  | 'mailbox-unknown'
  | 'mailbox-disabled'
  | 'mailbox-moved'
  | 'mailbox-full'
  | 'recipient-refused'
  | 'domain-unknown'
  | 'no-mail-service'
  | 'message-too-large'
  | 'authentication-failed'
  | 'reverse-dns'
  | 'blocklisted'
  | 'reputation'
  | 'rate-limited'
  | 'greylisted'
  | 'spam-content'
  | 'virus-or-attachment'
  | 'content-rejected'
  | 'malformed-message'
  | 'policy'
  | 'sender-rejected'
  | 'sender-blocked'
  | 'relay-denied'
  | 'login-required'
  | 'encryption-required'
  | 'protocol-error'
  | 'network'
  | 'timed-out'
  | 'server-error'
  | 'storage-full'
  | 'accepted'
  | 'unknown';

/**
 * The reason that an enhanced detail names by itself (RFC 3463 §3, RFC 4954, RFC 7372, RFC 7505), or that servers mean by
 * it far more often than the registry's: X.4.4, X.7.14, X.7.27, X.7.30, and Microsoft's X.7.57. Overloaded ones are left
 * out.
 */
export const REASON_OF_DETAIL: Readonly<Record<string, Reason>> = {
  '1.0': 'mailbox-unknown',
  '1.1': 'mailbox-unknown',
  '1.2': 'domain-unknown',
  '1.3': 'mailbox-unknown',
  '1.4': 'mailbox-unknown',
  '1.6': 'mailbox-moved',
  '1.7': 'sender-rejected',
  '1.8': 'sender-rejected',
  '1.10': 'no-mail-service',
  '2.1': 'mailbox-disabled',
  '2.2': 'mailbox-full',
  '2.3': 'message-too-large',
  '3.1': 'storage-full',
  '3.2': 'server-error',
  '3.4': 'message-too-large',
  '3.5': 'server-error',
  '4.0': 'network',
  '4.1': 'network',
  '4.2': 'network',
  '4.3': 'network',
  '4.4': 'domain-unknown',
  '4.5': 'rate-limited',
  '4.6': 'network',
  '4.7': 'timed-out',
  '5.1': 'protocol-error',
  '5.2': 'protocol-error',
  '5.3': 'rate-limited',
  '5.4': 'protocol-error',
  '5.5': 'protocol-error',
  '6.0': 'content-rejected',
  '6.1': 'content-rejected',
  '7.2': 'recipient-refused',
  '7.8': 'login-required',
  '7.9': 'login-required',
  '7.10': 'encryption-required',
  '7.11': 'encryption-required',
  '7.14': 'login-required',
  '7.20': 'authentication-failed',
  '7.21': 'authentication-failed',
  '7.22': 'authentication-failed',
  '7.23': 'authentication-failed',
  '7.24': 'authentication-failed',
  '7.25': 'reverse-dns',
  '7.26': 'authentication-failed',
  '7.27': 'authentication-failed',
  '7.28': 'rate-limited',
  '7.30': 'authentication-failed',
  '7.57': 'login-required',
};

/** Where the class of an enhanced code decides: `5.4.1` is nearly always Microsoft’s "no such recipient", `4.1.0` a delay of many causes. */
export const REASON_OF_CODE: Readonly<Record<string, Reason>> = {
  '4.1.0': 'unknown',
  '5.4.1': 'mailbox-unknown',
};

/**
 * The reason that a reply code names by itself (RFC 5321 §4.2.3, RFC 4954 §6, RFC 7504). 550 and 554 name none. Numbers
 * outside the standards stand here where whoever sends them means one thing by them.
 */
export const REASON_OF_REPLY: Readonly<Record<string, Reason>> = {
  '101': 'network',
  '111': 'network',
  '254': 'policy',
  '403': 'sender-rejected',
  '431': 'storage-full',
  '435': 'server-error',
  '441': 'network',
  '442': 'network',
  '446': 'network',
  '447': 'timed-out',
  '449': 'network',
  '451': 'server-error',
  '452': 'storage-full',
  '498': 'domain-unknown',
  '500': 'protocol-error',
  '501': 'protocol-error',
  '502': 'protocol-error',
  '503': 'protocol-error',
  '504': 'protocol-error',
  '511': 'mailbox-unknown',
  '512': 'domain-unknown',
  '521': 'no-mail-service',
  '522': 'mailbox-full',
  '530': 'login-required',
  '534': 'login-required',
  '535': 'login-required',
  '538': 'encryption-required',
  '540': 'mailbox-disabled',
  '551': 'mailbox-moved',
  '552': 'mailbox-full',
  '555': 'protocol-error',
  '556': 'no-mail-service',
  '585': 'mailbox-unknown',
  '591': 'blocklisted',
};

/** The reason of a reply code and an enhanced code together. Exchange's unknown recipient; a null MX has 556 (RFC 7505 §4.2). */
export const REASON_OF_PAIR: Readonly<Record<string, Reason>> = { '550 5.1.10': 'mailbox-unknown' };

/** Who has to act first, whether to send again, and where it can be read up, where only the reason is known and the message has failed. */
export const FACTS_OF_REASON: Readonly<
  Record<Reason, { actor: Actor; resend: Resend; sources: readonly [Source, ...Source[]] }>
> = {
  'mailbox-unknown': { actor: 'sender', resend: 'afterFix', sources: [rfc(3463, '3.2')] },
  'mailbox-disabled': { actor: 'sender', resend: 'no', sources: [rfc(3463, '3.3')] },
  'mailbox-moved': { actor: 'sender', resend: 'afterFix', sources: [rfc(5321, '3.4')] },
  'mailbox-full': { actor: 'recipient', resend: 'afterFix', sources: [rfc(3463, '3.3')] },
  'recipient-refused': { actor: 'recipient', resend: 'afterFix', sources: [rfc(3463, '3.8')] },
  'domain-unknown': { actor: 'sender', resend: 'afterFix', sources: [rfc(3463, '3.2'), rfc(5321, '5.1')] },
  'no-mail-service': { actor: 'sender', resend: 'no', sources: [rfc(7504), rfc(7505)] },
  'message-too-large': { actor: 'sender', resend: 'afterFix', sources: [rfc(1870)] },
  'authentication-failed': { actor: 'sendingAdmin', resend: 'afterFix', sources: [rfc(7208), rfc(6376), rfc(7489)] },
  'reverse-dns': { actor: 'sendingAdmin', resend: 'afterFix', sources: [rfc(7372)] },
  blocklisted: { actor: 'sendingAdmin', resend: 'afterFix', sources: [rfc(3463, '3.8')] },
  reputation: { actor: 'sendingAdmin', resend: 'afterFix', sources: [rfc(3463, '3.8')] },
  'rate-limited': { actor: 'sendingAdmin', resend: 'later', sources: [rfc(3463, '3.5')] },
  greylisted: { actor: 'sendingAdmin', resend: 'later', sources: [rfc(6647)] },
  'spam-content': { actor: 'sender', resend: 'afterFix', sources: [rfc(3463, '3.8')] },
  'virus-or-attachment': { actor: 'sender', resend: 'afterFix', sources: [rfc(3463, '3.7')] },
  'content-rejected': { actor: 'sender', resend: 'afterFix', sources: [rfc(3463, '3.7')] },
  'malformed-message': { actor: 'sendingAdmin', resend: 'afterFix', sources: [rfc(5322)] },
  policy: { actor: 'depends', resend: 'afterFix', sources: [rfc(3463, '3.8'), rfc(5321, '7.9')] },
  'sender-rejected': { actor: 'sender', resend: 'afterFix', sources: [rfc(3463, '3.2')] },
  'sender-blocked': { actor: 'sender', resend: 'afterFix', sources: [rfc(6409)] },
  'relay-denied': { actor: 'depends', resend: 'afterFix', sources: [rfc(5321, '3.6.2')] },
  'login-required': { actor: 'sender', resend: 'afterFix', sources: [rfc(4954)] },
  'encryption-required': { actor: 'sendingAdmin', resend: 'afterFix', sources: [rfc(3207)] },
  'protocol-error': { actor: 'sendingAdmin', resend: 'afterFix', sources: [rfc(5321, '4.2.4')] },
  network: { actor: 'receivingAdmin', resend: 'later', sources: [rfc(3463, '3.5')] },
  'timed-out': { actor: 'receivingAdmin', resend: 'later', sources: [rfc(5321, '4.5.4.1')] },
  'server-error': { actor: 'receivingAdmin', resend: 'later', sources: [rfc(3463, '3.4')] },
  'storage-full': { actor: 'receivingAdmin', resend: 'later', sources: [rfc(3463, '3.4')] },
  accepted: { actor: 'nobody', resend: 'notNeeded', sources: [rfc(5321, '4.2.5')] },
  unknown: { actor: 'depends', resend: 'afterFix', sources: [rfc(3464)] },
};
