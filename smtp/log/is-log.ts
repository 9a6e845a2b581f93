import { columnsIn } from './csv-line';
import { looksLikeJson, readJson } from './json-line';
import { timeOf } from './log-line';

/** A text is judged by its beginning: this many lines, and UTF-16 units. */
const LINES_READ = 200;
const READ = 65_536;

/** Fewer lines than this are read as one message's story: a diagnosis says more of it. */
const FEWEST = 8;

/** Of a log nearly every line begins as its lines do; wrapped ones do not. */
const MOST_OF_THEM = 0.7;

/** A server's refusal on a line of its own, the last line of it (RFC 5321 §4.2.1): a list of answers, not a session. */
const ANSWER = /^["'\s]{0,4}[45][0-5]\d (?:#?[45]\.\d|\S)/;

/** The words without which a log is none of a mail server: a web server writes times before its lines too. */
const MAIL_LOG =
  /\b(?:status=(?:sent|deferred|bounced|expired)|stat=|dsn=|postfix|sendmail|sm-mta|exim|opensmtpd|e?smtpd?|qmail|rcpt|recipient|mailbox)\b|[\w.+-]@[\w-]{1,63}\.[a-z]|(?:=>|\*\*|==) \S{1,64}@/i;

/** Whether a text is the log of a mail server, a table of its events, or a list of answers. Never a bounce with a transcript. */
export function isLog(text: string): boolean {
  const lines = text
    .slice(0, READ)
    .split(/\r?\n/, LINES_READ)
    .filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  const head = lines.slice(0, 6).findIndex((line) => columnsIn(line) !== null);
  // the tables of Exchange say what they are; any other has more than one line
  if (first.startsWith('#') && head >= 0) return lines.length > head + 1;
  if (head === 0) return lines.length > 2;
  if (looksLikeJson(first))
    return lines.slice(0, 4).some((line) => (readJson(line)?.length ?? 0) > 0) && lines.length > 1;
  const share = (test: (line: string) => boolean) => {
    const count = lines.filter(test).length;
    return count >= FEWEST && count >= lines.length * MOST_OF_THEM;
  };
  return (
    share((line) => ANSWER.test(line)) ||
    (share((line) => timeOf(line) !== null) && lines.some((line) => MAIL_LOG.test(line)))
  );
}
