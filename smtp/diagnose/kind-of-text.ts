import { isDelayNotice, isFailureNotice } from './notices';

/** What a text is, before anything is asked about its codes. */
export type TextKind =
  /** a notice that a message failed, was delayed or was refused */
  | 'bounce'
  /** a notice that a message is still being tried */
  | 'delay'
  /** somebody’s absence notice */
  | 'autoReply'
  /** a notice that a message arrived */
  | 'receipt'
  /** a list manager about a posting that waits, or about a membership */
  | 'listNotice'
  /** a complaint that a message was marked as spam (RFC 5965) */
  | 'abuseReport'
  /** anything else: a server’s reply, a log line, ordinary mail */
  | 'other';

const ABUSE_REPORT =
  /^feedback-type:|\bemail abuse report for an? (?:email )?message\b|\bcontent-type: message\/feedback-report\b/im;

const AUTO_REPLY =
  /(?<![\p{L}\d])(?:out of (?:the )?office|on vacation|away from my (?:desk|mail)|automatic reply|auto-?reply|autoresponder|absence du bureau|réponse automatique|je suis absent|abwesenheit|fuera de la oficina|respuesta automática|fuori sede|risposta automatica|fora do escritório|resposta automática|不在通知|自動返信|自动回复)/iu;

/** What list managers write about a posting that waits for somebody, or about a membership (Mailman, Sympa, ezmlm). */
const LIST_NOTICE =
  /\bawaits moderator approval\b|\bis being held until the list moderator\b|\byour membership in the mailing list\b|\bwaiting for (?:moderator|approval)\b/i;

/** What only notices about mail have. */
const NAMES_MAIL =
  /mailer-daemon|postmaster|^(?:final-recipient|diagnostic-code|reporting-mta):|\bsmtp\b|\bmail (?:server|system|delivery)\b/im;

/** Carriers of goods speak of recipients and failed deliveries too. */
const GOODS =
  /\b(?:parcel|consignee|shipment|courier|tracking number|postage|sendung|paket|paketdienst|colis|paquete|mercancía|spedizione|pacco|encomenda|mail carrier|letter carrier|cartero|facteur|briefträger)\b/i;

/** Notices of success (RFC 3461 §4.1, NOTIFY=SUCCESS): Postfix, Exchange, sendmail. */
const RECEIPT =
  /\b(?:your message (?:has been|was) (?:successfully )?delivered to the|successful mail delivery report|delivery status notification \(success\)|delivery to these recipients or groups is complete)/i;

/**
 * What kind of text this is, by the words of its beginning.
 * @param text with the quoted message left out
 */
export function kindOfText(text: string): TextKind {
  const head = text.slice(0, 8192);
  if (ABUSE_REPORT.test(head)) return 'abuseReport';
  if (LIST_NOTICE.test(head)) return 'listNotice';
  if (RECEIPT.test(head)) return 'receipt';
  if (isDelayNotice(head)) return 'delay';
  if (isFailureNotice(head)) return GOODS.test(head) && !NAMES_MAIL.test(head) ? 'other' : 'bounce';
  return AUTO_REPLY.test(head) ? 'autoReply' : 'other';
}
