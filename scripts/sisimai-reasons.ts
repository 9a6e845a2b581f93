import type { Reason } from '../data/reasons';

/**
 * The reasons of Sisimai (https://sisimai.org/en/reason/, read 2026-09) that each of ours may stand for: corpora are
 * labelled with them. The first is its own, the others are neighbours that Sisimai does not tell apart.
 */
export const SISIMAI_REASONS: Readonly<Record<Reason, readonly [string, ...string[]]>> = {
  'mailbox-unknown': ['userunknown', 'filtered'],
  'mailbox-disabled': ['suspend', 'suppressed'],
  'mailbox-moved': ['hasmoved'],
  'mailbox-full': ['mailboxfull'],
  'recipient-refused': ['filtered', 'policyviolation'],
  'domain-unknown': ['hostunknown'],
  'no-mail-service': ['notaccept', 'hostunknown'],
  'message-too-large': ['mesgtoobig', 'exceedlimit'],
  'authentication-failed': ['authfailure'],
  'reverse-dns': ['requireptr'],
  blocklisted: ['blocked', 'badreputation'],
  reputation: ['badreputation', 'blocked'],
  'rate-limited': ['speeding', 'toomanyconn', 'ratelimited'],
  greylisted: ['greylisted', 'speeding'],
  'spam-content': ['spamdetected'],
  'virus-or-attachment': ['virusdetected', 'contenterror'],
  'content-rejected': ['contenterror', 'policyviolation'],
  'malformed-message': ['notcompliantrfc', 'contenterror'],
  policy: ['policyviolation', 'filtered'],
  'sender-rejected': ['rejected'],
  'sender-blocked': ['rejected', 'policyviolation'],
  'relay-denied': ['norelaying'],
  'login-required': ['securityerror'],
  'encryption-required': ['failedstarttls', 'securityerror'],
  'protocol-error': ['syntaxerror'],
  network: ['networkerror'],
  'timed-out': ['expired'],
  'server-error': ['systemerror', 'mailererror', 'systemfull'],
  'storage-full': ['systemfull'],
  accepted: ['delivered'],
  unknown: ['onhold', 'undefined'],
};

/** Sisimai’s reasons that come to the same for a reader, by a name of the group. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  inactive: ['suspend', 'suppressed'],
  domain: ['hostunknown', 'notaccept'],
  size: ['mesgtoobig', 'exceedlimit'],
  reputation: ['badreputation', 'speeding', 'toomanyconn'],
  content: ['contenterror', 'notcompliantrfc'],
  policy: ['policyviolation', 'filtered'],
  access: ['securityerror', 'failedstarttls'],
  system: ['systemerror', 'systemfull', 'mailererror'],
};

/** Labels that name no reason, or no bounce. */
const NO_REASON = new Set(['undefined', 'onhold', 'vacation', 'feedback', 'delivered']);

export const namesReason = (label: string): boolean => label !== '' && !NO_REASON.has(label);

const groupOf = (label: string): string =>
  Object.entries(GROUPS).find(([, members]) => members.includes(label))?.[0] ?? label;

/** Whether one of our reasons is one of the labels, or in the same group as one. */
export function agrees(reason: Reason | undefined, labels: readonly string[]): { exact: boolean; group: boolean } {
  const own: readonly string[] = reason === undefined ? [] : SISIMAI_REASONS[reason];
  const exact = labels.some((label) => own.includes(label));
  const first = own[0];
  return { exact, group: exact || (first !== undefined && labels.some((label) => groupOf(label) === groupOf(first))) };
}
