import { describe, expect, it, vi } from 'vitest';
import { EVERYTHING, type LogFilter } from '../../components/log/filter-groups';
import { csvCell, groupsAsCsv, groupsAsMarkdown } from '../../components/log/log-as-table';
import { LogView } from '../../components/log/log-view';
import { cardWords } from '../../locales/card-words';
import { logWords } from '../../locales/log-words';
import type { LogGroup, LogSummary } from '../../smtp/log/group-log';
import { after, brokenRules, mount } from './setup';

const group = (more: Partial<LogGroup> = {}): LogGroup => ({
  label: '550 5.1.1',
  address: '550 5.1.1',
  outcome: 'failed',
  provider: null,
  reason: 'mailbox-unknown',
  titles: { en: 'There is no mailbox at this address', fr: 'Il n’y a pas de boîte à cette adresse' },
  count: 1200,
  recipients: 2,
  first: 'Mar  2 09:00:00',
  last: 'Mar  2 10:00:00',
  examples: [{ line: 7, text: 'said: 550 5.1.1 <b>unknown</b>' }],
  ...more,
});

const waiting = group({
  label: '',
  address: 'network',
  outcome: 'waiting',
  provider: 'Postfix',
  reason: 'network',
  titles: { en: 'No connection', fr: 'Pas de connexion' },
  count: 3,
  examples: [{ line: 9, text: 'connect to mx: Connection refused' }],
});

const logOf = (groups: readonly LogGroup[]): LogSummary => ({
  lines: 2000,
  accepted: 700,
  others: 97,
  groups,
});

const many = logOf(Array.from({ length: 120 }, (_, at) => group({ label: `550 5.1.${at}`, count: 200 - at })));

function draw(log: LogSummary, filter: LogFilter = EVERYTHING, part = false) {
  const save = vi.fn();
  const copy = vi.fn(() => true);
  const onFilter = vi.fn();
  const holder = mount(
    <LogView
      log={log}
      name={null}
      part={part}
      locale="en"
      words={logWords.get()}
      cardWords={cardWords.get()}
      linkTo={(address) => `#/code/${address}`}
      copy={copy}
      save={save}
      filter={filter}
      onFilter={onFilter}
    />,
  );
  const press = (name: string) =>
    after(() => [...holder.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click());
  const rows = () => holder.querySelectorAll('.group').length;
  return { holder, save, copy, onFilter, press, rows, status: () => holder.querySelector('.answer')?.textContent };
}

describe('a log', () => {
  it('says what became of its lines, and begins where it is read', () => {
    const { holder } = draw(logOf([group(), waiting]));
    expect(holder.textContent).toContain(
      '2,000 lines: 1,200 not delivered, 3 waiting, 700 accepted, 97 about neither.',
    );
    expect(document.activeElement).toBe(holder.querySelector('h2'));
  });

  it('links a group to what explains it', () => {
    const { holder } = draw(logOf([group({ address: '5.1.1@gmail.noSuchAccount' })]));
    expect([...holder.querySelectorAll('.group a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/code/5.1.1@gmail.noSuchAccount',
      '#/code/550 5.1.1',
    ]);
  });

  it('shows example lines as text', () => {
    const { holder } = draw(logOf([group()]));
    expect(holder.querySelector('pre b')).toBeNull();
    expect(holder.querySelector('pre')?.textContent).toBe('7said: 550 5.1.1 <b>unknown</b>\n');
  });

  it('draws some of many groups, and more when asked', () => {
    const { rows, press, status } = draw(many);
    expect([rows(), status()]).toEqual([50, '120 groups']);
    press('Show 50 more groups');
    press('Show 20 more groups');
    expect(rows()).toBe(120);
  });

  it.each([
    ['', null, 2],
    ['5.1.1', null, 1],
    ['postfix', null, 1],
    ['no connection', null, 1],
    ['', 'waiting', 1],
    ['mailbox', 'waiting', 0],
  ] as const)('is searched for %j and %j', (words, outcome, count) => {
    expect(draw(logOf([group(), waiting]), { words, outcome }).rows()).toBe(count);
  });

  it('says that nothing was found, and shows everything again', () => {
    const { status, press, onFilter } = draw(logOf([group()]), { words: 'qwrtz', outcome: null });
    expect(status()).toContain('No group matches');
    press('Show all groups');
    expect(onFilter).toHaveBeenCalledWith(EVERYTHING);
  });

  it('saves and copies the groups that are shown', () => {
    const { save, copy, press } = draw(logOf([group(), waiting]), { words: '', outcome: 'waiting' });
    press('Export CSV');
    expect(save.mock.calls[0]?.[0]).not.toContain('5.1.1');
    press('Copy as Markdown');
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('| 3 |  | No connection | Waiting | Postfix | 2 |'));
  });

  it('goes to the search with a slash', () => {
    const { holder } = draw(logOf([group()]));
    after(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true })));
    expect(document.activeElement).toBe(holder.querySelector('[type="search"]'));
  });
});

describe('tables', () => {
  const words = () => ({ log: logWords.get(), card: cardWords.get(), locale: 'en' as const });

  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('cell %j', (text, cell) => expect(csvCell(text)).toBe(cell));

  it('have a mark, a head and a line for each group', () => {
    const table = groupsAsCsv([group({ examples: [{ line: 7, text: '=cmd' }] }), waiting], words());
    expect(table.split('\r\n')).toEqual([
      '\ufeffCount,Code,Meaning,Outcome,Provider,Recipients,First,Last,Reason,Example on line,Example',
      "1200,550 5.1.1,There is no mailbox at this address,Not delivered,,2,Mar  2 09:00:00,Mar  2 10:00:00,mailbox-unknown,7,'=cmd",
      '3,,No connection,Waiting,Postfix,2,Mar  2 09:00:00,Mar  2 10:00:00,network,9,connect to mx: Connection refused',
      '',
    ]);
  });

  it('are safe in Markdown', () => {
    const table = groupsAsMarkdown([group({ provider: 'a|b <i>*x*' })], words());
    expect(table).toContain('| a\\|b \\<i\\>\\*x\\* |');
  });
});

describe('accessibility', () => {
  it.each([
    ['many groups', many, EVERYTHING],
    ['several outcomes', logOf([group(), waiting]), EVERYTHING],
    ['none found', logOf([group(), waiting]), { words: 'qwrtz', outcome: null }],
    ['nothing failed', logOf([]), EVERYTHING],
  ])('%s breaks no rule', async (_what, log, filter) => {
    expect(await brokenRules(draw(log, filter, true).holder)).toEqual([]);
  });
});
