import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOSTS } from './site-stage';

/** One place of a page where a code stands: the element with `data-target="1"`, `"2"` … in the order of the list. */
interface Target {
  /** the codes that its card names */
  card: string;
  /** what is underlined in it, piece by piece; nothing else on the page is */
  marked: readonly string[];
}

/** What stands beside a page in `expected.json`. */
interface Expected {
  /** selectors of what has to be clicked first, for instance a collapsed message */
  open: readonly string[];
  targets: readonly Target[];
  /** texts that are on the page and look as if codes stood in them: drafts, prices, room numbers */
  unmarked: readonly string[];
}

/** A page of `tests/pages/hosts`. */
export interface SitePage extends Expected {
  name: string;
  url: string;
}

function sitePage(name: string, url: string): SitePage {
  const { hostname, pathname } = new URL(url);
  const expected: Expected = JSON.parse(readFileSync(join(HOSTS, hostname, pathname, 'expected.json'), 'utf8'));
  return { name, url, ...expected };
}

/** Pages of hosts that the extension may read from the day of installation. */
export const AT_INSTALL: readonly SitePage[] = [
  sitePage('Gmail', 'https://mail.google.com/mail/u/0/'),
  sitePage('Outlook', 'https://outlook.live.com/mail/0/'),
  sitePage('Yahoo', 'https://mail.yahoo.com/n/inbox/1/'),
  sitePage('Proton', 'https://mail.proton.me/u/0/inbox/1/'),
  sitePage('iCloud', 'https://www.icloud.com/mail/'),
  sitePage('Tuta', 'https://app.tuta.com/mail/inbox/'),
  sitePage('a strict policy', 'https://app.fastmail.com/mail/Inbox/'),
  sitePage('a modal dialog', 'https://mail.aol.com/d/folders/1/'),
  sitePage('odd layouts', 'https://odd-layouts.fastmail.com/'),
  sitePage('a hostile page', 'https://hostile.fastmail.com/'),
];

/** Pages of hosts that a reader has to allow first. */
export const NEEDS_ACCESS: readonly SitePage[] = [
  sitePage('Roundcube', 'https://webmail.example.org/roundcube/'),
  sitePage('Roundcube on an intranet', 'http://webmail/roundcube/'),
  sitePage('Zendesk', 'https://example.zendesk.com/agent/tickets/1/'),
  sitePage('Salesforce', 'https://example.lightning.force.com/lightning/r/Case/500/'),
  sitePage('FreeScout', 'https://desk.example.net/conversation/1/'),
  sitePage('Zammad', 'https://support.example.net/ticket/zoom/1/'),
  sitePage('a table of logs', 'https://logs.example.com/app/discover/'),
];
