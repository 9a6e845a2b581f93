/** Words that people write before a code and that say nothing more: `SMTP error code: 550`, `erreur n° 550`, `Status: 5.1.1`. */
const BEFORE_CODE =
  /^(?:(?:e?smtp|lmtp|errors?|err|codes?|status|dsn|enhanced|reply|response|returned|server|host|remote|said|mail|bounced?|ndr|diagnostic-code|number|num|no|nr|erreurs?|statut|état|etat|réponse|reponse|retour|serveur|numéro|numero|message|rejet|de|du|d['’]erreur|n[°o]|the|le|la|l['’])(?![a-zà-ÿ])[\s:;=.-]*)+/i;

/** Typed with commas or blanks for the dots: `5,1,1`, `5 1 1`, `5. 7. 26`. */
const OTHER_DOTS = /^#?([245])(?:\s*[.,]\s*|\s+)(\d{1,3})(?:\s*[.,]\s*|\s+)(\d{1,3})$/;

/**
 * The code in what was typed, in one spelling: digits of any width, any dash, without words before it or punctuation
 * around it. Only for recognising codes: words are searched as they were typed.
 */
export function evenedOut(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^[\s"'“”«»‘’([<]+|[\s"'“”«»‘’)\]>,;:!?]+$/g, '');
  const code = bare.replace(BEFORE_CODE, '').replace(/^[("'“«[]+/, '');
  return OTHER_DOTS.test(code) ? code.replace(OTHER_DOTS, '$1.$2.$3') : code;
}
