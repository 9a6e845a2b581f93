/**
 * What mail systems call their notices, a line or two a language: headings and first sentences of Postfix, Exim, sendmail,
 * qmail, Exchange and Outlook, Gmail, Domino, web mailers and gateways. Small letters; every phrase begins a word.
 */

/** The message failed. */
const FAILURE: Readonly<Record<string, RegExp>> = {
  english:
    /undeliver(?:able|ed)|non-?deliver(?:y|ed)|delivery (?:status notification|failure|has failed|failed|report|error|incomplete)|mail delivery (?:failed|system|subsystem|failure|software)|returned mail|returned to sender|failure notice|could(?: not|n['’]t) be (?:delivered|reached)|(?:was|were|been|is)(?: not|n['’]t) (?:be )?delivered|not been delivered|un(?:able|successful) to deliver|(?:unable|failed|wasn['’]t able) to deliver|did not reach|permanent (?:fatal )?errors?|fatal errors|message not delivered|had delivery problems|(?:error|problem|trouble) delivering|deliver(?:y|ed)? (?:to|for) (?:the following|one or more)|could not deliver|failed permanently|failed addresses|failure reasons?|incorrectly constructed|has been returned|transmission (?:error|to the following)|failed to send (?:an |the |your |out )?e-?mail|an error has occurred while attempting to deliver|mail transfer failed|undeliverable to|message (?:was )?not sent|could(?:n['’]t| not) be sent|was not sent/,
  gateways:
    /automatically rejected|rejected by a remote mail server|message (?:you sent )?(?:was |has been |is )?\s*(?:blocked|rejected|deleted|stopped|refused|quarantined)|was blocked by our|has stopped the\s+following (?:e-?mail|message)|took action on the message|considered (?:unsolicited|spam)|banned contents|virus alert|our virus detector/,
  lists:
    /the group you tried to contact|not a member of this (?:mailing )?list|not distributed|rejected posting|request to (?:the )?(?:mailing list )?\S+ (?:mailing list )?rejected|rejected by the (?:list )?moderators?|not\s+authorized\s+to\s+send\s+mail\s+to\s+the|non-?member submission|not accepted by the moderator|pour la liste .{1,200} a été rejeté/,
  programs:
    /javax\.mail\.|smtpexception|smtplib\.|wp_mail|suppress-(?:bounce|complaint|unsubscribe)|notify for alerts failed|mailer error/,
  french:
    /non[- ]remis|non distribué|n['’]a (?:pas )?(?:pu être|été) (?:remis|distribu|livr|achemin)|n['’]a pas (?:pu être|été) (?:remis|distribu|livr|achemin)|[ée]chec (?:de|lors de) (?:la |votre )?(?:remise|distribution|livraison|l['’]envoi)|n['’]est pas parvenu à|impossible de (?:joindre|remettre|livrer)|message (?:bloqué|rejeté|refusé)/,
  german:
    /unzustellbar|nicht (?:(?:an alle empfänger )?zugestellt|übermittelt|versendet)|zustellungsfehler|fehler bei der (?:nachrichten)?zustellung|nicht zustellbar|zustellung (?:fehlgeschlagen|nicht möglich)|(?:nachricht|e-?mail) (?:wurde )?(?:blockiert|abgelehnt|zurückgewiesen)|gruppe, an die sie/,
  spanish:
    /no se (?:ha )?(?:pudo|podido) entregar|no (?:pudo|ha podido) ser entregad|no entregad|no se ha entregado|error (?:de|en la) entrega|error al entregar|devuelto al remitente|mensaje (?:bloqueado|rechazado)/,
  italian:
    /mancato recapito|mancata consegna|non (?:è stato |può essere |è stato possibile )?(?:recapitat|consegnat|recapitare|consegnare)|impossibile (?:recapitare|consegnare)|recapito non riuscito|messaggio (?:bloccato|rifiutato)/,
  portuguese:
    /não (?:foi|pôde|pode|pude) ser entregue|não (?:foi )?entregue|não foi possível entregar|não foi enviada|falha na (?:entrega|mensagem)|mensagem (?:bloqueada|rejeitada|devolvida)/,
  dutch: /kon(?:den)? niet worden (?:afgeleverd|bezorgd)|niet (?:bezorgd|afgeleverd)|onbestelbaar|geweigerd door/,
  nordic:
    /kunde inte levereras|har inte levererats|olevererbart|kunne ikke leveres|ble ikke levert|blev ikke leveret|ei voitu toimittaa|toimitus epäonnistui/,
  polish: /nie (?:mogła|może|można|mógł|został[ao]?) (?:być |zostać )?dostarczon|niedostarczon|zwrot wiadomości/,
  czech: /nelze doručit|nedoručiteln|nebyl[ao]? doručen|nepodařilo doručit/,
  russian:
    /не (?:было |был[ао]? |удалось |удаётся |удается |может быть )?доставлен|не уда(?:лось|ётся|ется) доставить|недоставлен|произош[её]л сбой доставки|сообщение (?:заблокировано|отклонено)/,
  ukrainian: /не (?:вдалося|може бути|було) доставлен|не вдалося доставити|недоставк/,
  turkish: /teslim edilemedi|iletilemedi/,
};

/** Scripts that part no words by blanks. */
const FAILURE_ANYWHERE =
  /(?:配信|送信|配送)(?:不能|できません|できなかった|エラー|に失敗|失敗)|(?:配信|配送|送信|配達)(?:され|は)?(?:て(?:い|お)(?:ません|りません)|ませんでした)|エラーメール|ウイルスを検出|退信|无法(?:投递|送达|传递)|未能(?:送达|投递|送達|傳遞)|無法(?:傳遞|投遞|傳送|送達)|投递失败|반송|배달(?:하지|되지|할 수)|전송(?:하지|되지|할 수| ?실패| 지연)|보내지 못|groups\.google\.com/;

/** The message is still being tried. */
const DELAY: Readonly<Record<string, RegExp>> = {
  english:
    /(?:this is|is) a warning (?:message )?only|warning: (?:could not send message|message) |do not need to resend|delivery status notification \(delay\)|has been delayed|not\s+yet\s+been\s+(?:fully\s+)?delivered|delay in (?:message|mail) delivery|attempts? to deliver the message will continue|delivery attempts will continue|continue to attempt delivery|delivery will continue to be attempted|still undelivered|will (?:be retried|keep trying|retry|continue to try|try again)|delayed mail|message delayed|delay reason|will-retry-until|retried for/,
  french: /en attente de (?:remise|livraison)|(?:remise|livraison|distribution) (?:retardée|différée|incomplète)/,
  german: /verzögert|zustellung unvollständig|wird (?:es )?weiter(?:hin)? versuch/,
  spanish: /retrasad[oa]|retraso en la entrega|se retrasó la entrega|entrega incompleta|aún no se (?:ha )?entreg/,
  italian: /ritardat[oa]|ritardo (?:nella|della) consegna|consegna incompleta/,
  portuguese: /atrasad[oa]|atraso na entrega|entrega incompleta|ainda não foi entregue/,
  dutch: /vertraagd/,
  nordic: /fördröjd|försenad|forsinket/,
  polish: /opóźnion/,
  russian: /доставка (?:отложена|задерж)|задержк[аи] доставки/,
};

const DELAY_ANYWHERE = /配信(?:の)?遅延|配信が遅れ|再送を試み|延迟(?:送达|投递)|延遲(?:傳送|投遞)|稍后(?:会|将)重试/;

/** Fields of a delivery-status report (RFC 3464 §2.3), and Exim's own. */
const REPORT_FIELD = /^(?:final-recipient|original-recipient|diagnostic-code|x-failed-recipients) ?:/m;

/** One pattern of several; every phrase begins a word. Not `\b`: that knows no letters but those of English. */
const anyOf = (phrases: Readonly<Record<string, RegExp>>): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])(?:${Object.values(phrases)
      .map(({ source }) => source)
      .join('|')})`,
    'iu',
  );

const ANY_FAILURE = anyOf(FAILURE);
const ANY_DELAY = anyOf(DELAY);

/** Whether a text calls itself a notice that a message failed. */
export const isFailureNotice = (text: string): boolean =>
  ANY_FAILURE.test(text) || FAILURE_ANYWHERE.test(text) || REPORT_FIELD.test(text.toLowerCase());

/** Whether a text calls itself a notice that a message is still being tried. */
export const isDelayNotice = (text: string): boolean =>
  ANY_DELAY.test(text) || DELAY_ANYWHERE.test(text) || /^action ?: ?delayed/im.test(text);
