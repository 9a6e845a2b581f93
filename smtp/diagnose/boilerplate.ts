import { blanksFor } from './blank';

/**
 * What mail systems say in every notice, whatever happened: it would be taken for the reason. One line a system.
 */
const BOILERPLATE: readonly RegExp[] = [
  // qmail, Yahoo
  /this\s+is\s+a\s+permanent\s+error;\s+i've\s+given\s+up\.\s+sorry\s+it\s+didn't\s+work\s+out\./gi,
  /i'm\s+not\s+going\s+to\s+try\s+again;\s+this\s+message\s+has\s+been\s+in\s+the\s+queue\s+too\s+long\./gi,
  /giving\s+up\s+on\s+\[?[\d.a-f:]+\]?\.?/gi,
  // Exim
  /this\s+is\s+a\s+permanent\s+error\.\s+the\s+following\s+address(?:\(es\)|es)?\s+failed:?/gi,
  /this\s+message\s+was\s+created\s+automatically\s+by\s+mail\s+delivery\s+software[^\n]*/gi,
  /no\s+action\s+is\s+required\s+on\s+your\s+part\.[^\n]*/gi,
  // Postfix
  /i'm\s+sorry\s+to\s+have\s+to\s+inform\s+you\s+that[\s\S]{0,120}?(?:recipients|destinations)\.[^\n]*/gi,
  /for\s+further\s+assistance,\s+please[\s\S]{0,200}?(?:returned\s+message|message\s+returned\s+below)\.?/gi,
  // sendmail
  /-----\s+the\s+following\s+addresses\s+had\s+(?:permanent\s+fatal\s+errors|transient\s+non-fatal\s+errors|delivery\s+problems|delivery\s+errors)\s+-----/gi,
  // Gmail
  /google\s+tried\s+to\s+deliver\s+your\s+message,\s+but\s+it\s+was\s+rejected\s+by[\s\S]{0,200}?\.\s*(?:we\s+recommend[\s\S]{0,160}?error\.)?/gi,
  /learn\s+more\s+(?:here|at):?\s*\S+/gi,
  // InterMail, EZweb
  /mail\s+system\s+error\s+-\s+returned\s+mail/gi,
  // Exchange
  /(?:delivery\s+has\s+failed\s+to\s+these\s+recipients\s+or\s+(?:groups|distribution\s+lists)|your\s+message\s+did\s+not\s+reach\s+some\s+or\s+all\s+of\s+the\s+intended\s+recipients):?/gi,
  // a link says nothing, unless its page is about one thing: a list, SPF, bare line feeds (qmail-smtpd)
  /https?:\/\/(?!\S*(?:ipcheck\.proofpoint|smtplf\.html|openspf|spf\.pobox|spamhaus|spamcop|dnsbl))\S+/gi,
];

/** A notice without what its system says every time; the words keep their places. */
export function withoutBoilerplate(text: string): string {
  return BOILERPLATE.reduce((left, pattern) => left.replace(pattern, blanksFor), text.replace(/[\u2018\u2019]/g, "'"));
}
