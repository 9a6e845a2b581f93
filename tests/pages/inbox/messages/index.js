import { amazonSes } from './amazon-ses.js';
import { delayWarning } from './delay-warning.js';
import { draftAnswer } from './draft-answer.js';
import { exchangeOnline } from './exchange-online.js';
import { exim } from './exim.js';
import { expired } from './expired.js';
import { framed } from './framed.js';
import { french } from './french.js';
import { gmailNotFound } from './gmail-not-found.js';
import { gmailUnauthenticated } from './gmail-unauthenticated.js';
import { greylisting } from './greylisting.js';
import { invoice } from './invoice.js';
import { itinerary } from './itinerary.js';
import { loginFailed } from './login-failed.js';
import { mailboxFull } from './mailbox-full.js';
import { noCode } from './no-code.js';
import { postfix } from './postfix.js';
import { qmail } from './qmail.js';
import { releaseNotes } from './release-notes.js';
import { sendmail } from './sendmail.js';
import { sentMinutes } from './sent-minutes.js';
import { sentQuestion } from './sent-question.js';
import { severalRecipients } from './several-recipients.js';
import { splitMarkup } from './split-markup.js';
import { yahoo } from './yahoo.js';

/**
 * A mail of the demo. Exactly one of `text` and `html` is its content. All are written for the purpose.
 *
 * @typedef {object} Message
 * @property {string} id stable: it is in the address and in expected.json
 * @property {'inbox' | 'sent' | 'drafts'} folder
 * @property {string} sender
 * @property {string} address
 * @property {string} [to] shown instead of `me`
 * @property {string} date local time without zone
 * @property {string} subject
 * @property {string} snippet holds no code, so that the codes of an open message are those of the whole page
 * @property {boolean} [unread]
 * @property {string} [lang] of subject, snippet and content; English without it
 * @property {string} [text]
 * @property {string} [html]
 * @property {boolean} [framed] the content is shown in a frame of its own
 */

/** @type {Message[]} */
export const messages = [
  amazonSes,
  delayWarning,
  draftAnswer,
  exchangeOnline,
  exim,
  expired,
  framed,
  french,
  gmailNotFound,
  gmailUnauthenticated,
  greylisting,
  invoice,
  itinerary,
  loginFailed,
  mailboxFull,
  noCode,
  postfix,
  qmail,
  releaseNotes,
  sendmail,
  sentMinutes,
  sentQuestion,
  severalRecipients,
  splitMarkup,
  yahoo,
];
