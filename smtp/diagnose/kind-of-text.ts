/** What a text is, before anything is asked about its codes. */
export type TextKind =
  /** a notice that a message failed, was delayed or was refused */
  | 'bounce'
  /** a notice that a message is still being tried */
  | 'delay'
  /** somebody’s absence notice */
  | 'autoReply'
  /** a list manager about a posting that waits, or about a membership */
  | 'listNotice'
  /** a complaint that a message was marked as spam (RFC 5965) */
  | 'abuseReport'
  /** anything else: a server’s reply, a log line, ordinary mail */
  | 'other';

const ABUSE_REPORT =
  /^feedback-type:|\bemail abuse report for an? (?:email )?message\b|\bcontent-type: message\/feedback-report\b/im;

const AUTO_REPLY =
  /\b(?:out of (?:the )?office|on vacation|away from my (?:desk|mail)|automatic reply|auto-?reply|autoresponder|absence du bureau|réponse automatique|je suis absent|abwesenheit|fuera de la oficina|respuesta automática|fuori sede|risposta automatica|fora do escritório|resposta automática|不在通知|自動返信|自动回复)\b/i;

/** What list managers write about a posting that waits for somebody, or about a membership (Mailman, Sympa, ezmlm). */
const LIST_NOTICE =
  /\bawaits moderator approval\b|\bis being held until the list moderator\b|\byour membership in the mailing list\b|\bwaiting for (?:moderator|approval)\b/i;

/** RFC 3464 reports, and what mail systems call their notices, in the languages of real ones. */
const NOTICE =
  /^(?:final-recipient|original-recipient|diagnostic-code|x-failed-recipients) ?:|\b(?:undeliver(?:able|ed)|non-?delivery|delivery (?:status notification|failure|has failed|failed|report|error|incomplete|has been delayed)|mail delivery (?:failed|system|subsystem|failure|software)|returned mail|returned to sender|failure notice|could(?: not|n['’]t) be delivered|(?:was|were|been|is)(?: not|n['’]t) (?:be )?(?:yet )?delivered|un(?:able|successful) to deliver|(?:unable|failed|wasn['’]t able) to deliver|did not reach|permanent (?:fatal )?errors?|fatal errors|non[- ]remis|n['’]a pas pu être (?:remis|distribu|livr)|échec de (?:la )?remise|unzustellbar|(?:konnte )?nicht zugestellt|no se (?:ha )?(?:pudo|podido) entregar|no entregado|não (?:foi|pôde ser) entregue|mancato recapito|non (?:è stato )?(?:recapitat|consegnat)|kunde inte levereras|olevererbart|не (?:было |удалось )?доставлен|недоставлен|the group you tried to contact|(?:error|problem|trouble) delivering|deliver(?:y|ed)? (?:to|for) (?:the following|one or more)|rejected by a remote mail server|could not deliver|failed permanently|automatically rejected|failed addresses|failure reasons?|incorrectly constructed|not a member of this mailing list|has been returned|message (?:was|has been)\s+(?:blocked|rejected|deleted|stopped|refused|quarantined)|\bnot distributed\b|has stopped the\s+following (?:e-?mail|message)|took action on the message|failed to send (?:an |the |your |out )?e-?mail)|groups\.google\.com|(?:配信|送信|配送)(?:不能|できません|エラー|に失敗)|(?:配信|配送|送信)(?:され|は)?(?:て(?:い|お)(?:ません|りません)|ませんでした)|ウイルスを検出|エラーメール|반송|배달(?:하지|되지|할 수)|전송(?:하지|되지|할 수| ?실패)|\bjavax\.mail\.|\bSmtpException\b|\bSMTPException\b|\bsmtplib\.|\bwp_mail|\bsuppress-(?:bounce|complaint|unsubscribe)\b|退信|无法(?:投递|送达)|未能(?:送达|投递)|無法(?:傳遞|投遞|傳送)/im;

const DELAY =
  /^action ?: ?delayed|\b(?:(?:this is|is) a warning (?:message )?only|warning: (?:could not send message|message) |do not need to resend|delivery status notification \(delay\)|has been delayed|not\s+yet\s+been\s+(?:fully\s+)?delivered|delay in (?:message|mail) delivery|attempts? to deliver the message will continue|delivery will continue to be attempted|still undelivered|will (?:be retried|keep trying|retry|continue to try|try again)|delayed mail|message delayed|delay reason|will-retry-until|retried for|en attente de (?:remise|livraison)|remise retardée|verzögert|retrasad[oa]|ritardat[oa]|atrasad[oa])\b/im;

/**
 * What kind of text this is, by the words of its beginning.
 * @param text with the quoted message left out
 */
export function kindOfText(text: string): TextKind {
  const head = text.slice(0, 8192);
  if (ABUSE_REPORT.test(head)) return 'abuseReport';
  if (LIST_NOTICE.test(head)) return 'listNotice';
  if (DELAY.test(head)) return 'delay';
  if (NOTICE.test(head)) return 'bounce';
  return AUTO_REPLY.test(head) ? 'autoReply' : 'other';
}
