/**
 * The small fixed vocabularies that facts and sentences about codes are built
 * on. Everything here is a closed union, so that a missing label or an
 * incomplete entry is a type error and not a blank in the interface.
 */

/** What became of the message when a server answered with the code. */
export type Outcome = 'accepted' | 'waiting' | 'failed' | 'notAboutMessage';

/**
 * Whether the reader should send the message again.
 * - `notNeeded`: nothing was refused, there is nothing to send again
 * - `automatic`: the sending server retries by itself
 * - `later`: a person may try again later, unchanged
 * - `afterFix`: only once something was changed
 * - `no`: it cannot work, not even after a change on the reader's side
 */
export type Resend = 'notNeeded' | 'automatic' | 'later' | 'afterFix' | 'no';

/** The four people a remedy can speak to. */
export const AUDIENCES = ['sender', 'recipient', 'sendingAdmin', 'receivingAdmin'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who has to act first; `depends` where the code alone does not decide it. */
export type Actor = Audience | 'nobody' | 'depends';

/**
 * What a three-digit code rests on.
 * - `core`: RFC 5321 · `extension`: a current standards-track extension
 * - `experimental` / `historic`: an RFC of that status
 * - `associated`: only in the association column of the RFC 5248 registry
 * - `draft`: an Internet-Draft that never became an RFC
 * - `vendor`: a named product or provider sends it
 * - `folklore`: only in lists copied from each other
 */
export type Standing =
  | 'core'
  | 'extension'
  | 'experimental'
  | 'historic'
  | 'associated'
  | 'draft'
  | 'vendor'
  | 'folklore';

/** The moments of an SMTP session that a reply can answer, in their order. */
export type Moment =
  | 'connection'
  | 'EHLO'
  | 'STARTTLS'
  | 'AUTH'
  | 'MAIL FROM'
  | 'RCPT TO'
  | 'DATA'
  | 'endOfData'
  | 'VRFY'
  | 'EXPN'
  | 'HELP'
  | 'NOOP'
  | 'RSET'
  | 'QUIT'
  | 'ETRN'
  | 'ATRN'
  | 'anyCommand';

/** The interface languages. The first is the fallback. */
export const LOCALES = ['en', 'fr'] as const;
export type Locale = (typeof LOCALES)[number];

/** Who got the bounce: the customer, who forwarded it, or we, after writing to the customer. */
export const SITUATIONS = ['gotBounce', 'ourMailBounced'] as const;
export type Situation = (typeof SITUATIONS)[number];
