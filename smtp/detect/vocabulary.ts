/**
 * The words that tell a code from a number. The server's own reply is nearly
 * always English, even inside a translated report; the wrapper around it is in
 * the language of the reporting system.
 */

/** Ends right before a code that a mail program quotes from a server: nothing else speaks so. */
export const QUOTES_A_REPLY = new RegExp(
  [
    // `said: 550` (Postfix, qmail, Yahoo) and what stands for it elsewhere, `client: 550` (Exim), `smtp; 550` (RFC 3464 §2.3.6), `(reason: 550` and `<<< 550` (sendmail), `<-- 550` (MDaemon)
    /(?:said|zei|sagte|dijo|disse|client):/,
    // Exim: `host mx.example.org [192.0.2.1]: 550`
    /\[[\d.]+\]:/,
    /\bsmtp ?;/,
    /\breason: ?/,
    /<(?:<<|--)/,
    />>>(?: ?\w+)?/,
    /@[\w.-]+> ?:/,
    // Exchange: `Remote Server returned '550`, `< #5.5.0 smtp;550`, `Status code: 550`; several languages keep it English
    /server returned(?: an error)?(?: code)?:?/,
    /diagnostic-?code ?: ?(?:x-[\w-]+;)?/,
    // Gmail: `The response was:`, `The error that the other server returned was:`
    /(?:response|error|reply|answer|respuesta|réponse|antwort|risposta|ответ|svar)[\w ,()'’-]{0,60} (?:was|était|war|fue|è stata|era|был):/,
    // programs: smtplib `(535, b'`, nodemailer `responseCode: 535`, Symfony `got code "550"`, .NET, lettre
    /got code/,
    /talk\s+to\s+me:/,
    /it responded as follows: ?\[?/,
    /error_code ?:/,
    /\bsmtp[ _-](?:error|code|status|response|reply)(?:[ _-]?code)?(?: from remote mail server after [\w .:<>@=+-]{3,60})?:?/,
    /\b(?:rejected|bounced|deferred|refused|undeliverable): ?/,
    /\breported error:/,
    /\s->/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
  'i',
);

/** Ends right before a code, but other trades (the web above all) say it too. */
export const NAMES_A_CODE =
  /(?:\b(?:(?:response ?)?code|err\w{1,4}|status|reason|returned|response|repl(?:y|ied)|responde[du]|answered|got|with|message|fail(?:ed|ure)|fehler(?:code)?|foutcode|felkod|meldete?|risposto|svarade)|respondió|ответил|code d[’']\S{3,8}|código(?: de error)?|codice(?: di)? errore|kod błędu|код(?: ошибки)?|エラー(?:コード)?|错误(?:代码)?|錯誤(?:代碼)?|返回|응답) ?(?:is|was|est|ist|es|è)? ?[:=#]?$/i;

/** Right after a code: `the 550 error`, `a 5.7.1 bounce`. */
export const NAMED_AFTER = /^["'”’»)]? (?:errors?|bounces?|codes?|repl(?:y|ies)|fehler|erreurs?|errore|errores)\b/i;

/**
 * Statuses of the web among three-digit numbers (IANA HTTP Status Code registry): a word before them proves nothing. 421 and 451 are
 * registered there too, but hardly ever sent, and everyday in SMTP.
 */
export const WEB_STATUS = /^(?:20\d|30\d|4[01]\d|42[2-9]|431|50\d|51[01])$/;

/** Ends right before an enhanced code that stands alone. `,failed,5.1.1 (…)` is PowerMTA's accounting file. */
export const NAMES_A_STATUS =
  /(?:(?:^|\n)status ?:|\bdsn ?[:=]?|["']?\bstatus["']? ?[:=]|\bsmtp ?;|\b(?:enhanced|extended) (?:status )?code:?|\berror_?code ?:|\btype|\berror:?|,(?:failed|delayed|relayed),) ?$/i;

/** In the text after a code: what servers refuse mail with. */
export const REPLY_WORDS =
  /\busers?\b|mail ?box|\brecipient|\baddress|relay|reject|denied|refus|\bblock|spam|quota|unknown|no such|n['o]t (?:exist|found|allow|permit|authori|accept|have|list)|invalid|unavailable|disabled|inactiv|suspend|\bfull\b|deliver|account|\be?-?mails?\b|messag|\bsender\b|\bdomain\b|\bhosts?\b|\bdns\b|policy|gr[ea]ylist|try(?:ing)? (?:again|later)|\bdefer|\blimit|too (?:many|large|big|much)|transaction|command|connection|service|temporar|permanen|\bsize\b|exceed|virus|content|dmarc|\bspf\b|dkim|\btls\b|starttls|authentic|credential|password|verif|e?smtp|bounce|black ?list|listed|dnsbl|expire|timed?[- ]?out|action not taken|sending|reputation|\bloop|hops?\b|syntax|sequence|postmaster|\bheader\b|\bmx\b|\bptr\b|reverse|helo|rfc|destinataire|utilisat|mottagar|bo[iî]te|adresse|empfänger|postfach|usu[aá]rio|buzón|destinatari|casella|пользовател|ящик|メール|宛先|ユーザ|用户|邮箱|mensa|nachricht/gi;

/** Anywhere near a code: this text speaks about the delivery of mail. */
export const MAIL_TALK =
  /mailer-daemon|mail delivery|postmaster@|undeliver|non-?deliver|returned mail|returned to sender|delivery (?:status|failure|report|error|incomplete|has failed|attempt)|n[o'’]t (?:be )?deliver|(?:failed|unable) to deliver|diagnostic[- ](?:code|info)|final-recipient|remote[- ](?:mta|server|host)|reporting-mta|\brcpt to\b|\bmail from\b|\be?smtp\b|starttls|\bpostfix\b|\bsendmail\b|\bexim\b|\bqmail\b|\bbounced?\b|(?:permanent|fatal) error|recipient address|mailbox (?:is |unavailable|not found|full|quota)|user unknown|unknown user|relay(?:ing)? (?:access )?denied|non[- ]remis|n[’']a pas (?:pu être|été) (?:remis|distribu|délivr|livr)|avis de non|échec de (?:la )?remise|serveur distant|unzustellbar|nicht zugestellt|zustellung|mail-?server|no se (?:ha )?(?:pudo|podido) entregar|correo (?:devuelto|no entregado)|não (?:foi|pôde ser) entregue|mancato recapito|non (?:è stato )?(?:recapitat|consegnat)|olevererbart|kunde inte levereras|не доставлено|недоставлен|не удалось доставить|配信(?:不能|できません|エラー)|送信できません|エラーメール|반송|退信|无法投递|未能送达/i;

/** Right before a dotted number: a version, a section, a release. */
export const NAMES_A_VERSION =
  /(?:\b(?:v|ver|rel|build|section|sections|sec|chapter|figure|fig|table|clause|appendix|paragraph|rule|rfc ?\d*|linux|windows|sendmail|postfix|exim|exchange|from|to|since|until|before|requires?|and|or|through|≥|>=|§+)|[@^~<>=]) ?$/i;

/** Shortly before a dotted number: somebody speaks of software releases. */
export const RELEASE_TALK =
  /\b(?:versions?|releases?d?|changelog|replaces|installs|up(?:grad|dat)\w+|v\d+\.\d)\b[^\n]*$/i;

/** Around a three-digit number: the web is speaking, where 200, 404 and 500 mean something else. */
export const WEB_TALK =
  /\bftp\b|\bCWD |\bhttps?\/\d|\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/|\bhttp (?:status|error|code|response|\d{3})|\bstatus[_ ]?code\b|\bendpoint|\bAPI\b|\bURL\b|\| (?:Bad |Unauth|Forbid|Not F|Gateway |Internal )/i;

/** After a bare number: a quantity, a price, a measure. */
export const UNIT_AFTER =
  /^ ?(?:%|€|£|\$|°|["”]? ?[x×] ?\d|(?:k|m|g|t)?b(?:ytes?|its?)?\b|(?:px|pt|em|ms|secs?|seconds?|s)\b|min(?:ute)?s?\b|(?:hour|day|week|month|year|member|item|page|word|point|pound|unit|file|row|dollar|euro)s?|lines|people|persons|users\b(?! unknown)|times|kg|km|usd|[mb]illion|thousand|am\b|pm\b)/i;

/** Positive and intermediate replies are only believed in the words that servers use for them. */
export const POSITIVE_REPLY_AFTER =
  /^[ -]+(?:2\.\d\.\d|ok\b|queued|accepted|message (?:accepted|queued|received)|\S+ (?:e?smtp|ready|service)|[\w.-]+\.[\w-]+ |bye\b|closing|end data|enter mail|enter message|start mail|go ahead|auth\w* succe|please start|ready|cannot vrfy|user not local|VXNlcm|UGFzc3|requested mail)/i;
