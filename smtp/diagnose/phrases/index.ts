import type { Reason } from '../../../data/reasons';
import { access } from './access';
import { content } from './content';
import { domains } from './domains';
import { mailbox } from './mailbox';
import { network } from './network';
import type { PhraseGroup } from './phrase';
import { reputation } from './reputation';
import { senderChecks } from './sender-checks';
import { unknownAddress } from './unknown-address';

/** Every group of phrases. */
export const PHRASE_GROUPS: readonly PhraseGroup[] = [
  ...senderChecks,
  ...mailbox,
  ...unknownAddress,
  ...domains,
  ...access,
  ...reputation,
  ...content,
  ...network,
];

/**
 * Which reason counts where a text speaks of several: what is most particular first. A server that names SPF, a full
 * mailbox or a size says exactly what is wrong; one that says "unavailable" or "policy" leaves it open.
 */
export const BY_PRECISION: readonly Reason[] = [
  'mailbox-full',
  'authentication-failed',
  'reverse-dns',
  'message-too-large',
  'relay-denied',
  'greylisted',
  'sender-rejected',
  'rate-limited',
  'sender-blocked',
  'mailbox-moved',
  'mailbox-disabled',
  'recipient-refused',
  'login-required',
  'encryption-required',
  'virus-or-attachment',
  'no-mail-service',
  'domain-unknown',
  'malformed-message',
  'blocklisted',
  'reputation',
  'spam-content',
  'mailbox-unknown',
  'content-rejected',
  'storage-full',
  'protocol-error',
  'timed-out',
  'network',
  'policy',
  'server-error',
];

/** The same for vague words: "recipient address rejected" is said before every other reason. */
export const VAGUE_BY_PRECISION: readonly Reason[] = [
  ...BY_PRECISION.filter((reason) => reason !== 'mailbox-unknown'),
  'mailbox-unknown',
];
