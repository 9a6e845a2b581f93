import { describe, expect, it, vi } from 'vitest';
import { DiagnosisView } from '../../components/diagnosis/diagnosis-view';
import { NoBounce } from '../../components/diagnosis/no-bounce';
import { PasteHere } from '../../components/diagnosis/paste-here';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { locale as interfaceLocale } from '../../locales/define-words';
import { diagnosisWords } from '../../locales/diagnosis-words';
import { popupWords } from '../../locales/popup-words';
import { explainDiagnosis } from '../../smtp/explain-diagnosis';
import { knowledge } from '../smtp/knowledge';
import { brokenRules, after as doing, mount } from './setup';

const bounce = (address: string, said: string) =>
  `<${address}>: host mx.example.net[192.0.2.7] said: ${said} (in reply to RCPT TO command)\n\n`;

const ONE = `This is the mail system at host out.example.com.

${bounce('ann@example.net', '550 5.1.1 <b>No such user</b>')}Reporting-MTA: dns; out.example.com

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.net
Diagnostic-Code: smtp; 550 5.1.1 <b>No such user</b>
`;
const SEVERAL =
  bounce('ann@example.net', '550 5.1.1 No such user') +
  bounce('ben@example.net', '452 4.2.2 Mailbox full') +
  bounce('cleo@example.net', '550 5.1.1 No such user');
const FIFTY = Array.from({ length: 50 }, (_, at) => bounce(`reader${at}@example.net`, '550 5.1.1 No such user')).join(
  '',
);
const DELAY = `Warning: message delayed. This is a warning message only; you do not need to resend your message.

<ann@example.net>: host mx.example.net[192.0.2.7] said: 450 4.2.0 Greylisted

Final-Recipient: rfc822; ann@example.net
Action: delayed
Status: 4.2.0
`;
const NO_CODE = 'Undelivered mail\n\nYour message to ann@example.net could not be delivered: the mailbox is full.\n';
const SAYS_NOTHING = 'Undelivered mail\n\nYour message to ann@example.net could not be delivered.\n';
const LOW = bounce('ann@example.net', '554 5.7.1 Message rejected');
const CONTRADICTION = ONE.replace('Status: 5.1.1', 'Status: 4.4.7').replace('Action: failed', 'Action: delayed');
const AWAY = 'Automatic reply: out of office\n\nI am on vacation until Monday.\n';

/** Words follow the language only while somebody listens. */
function wordsIn(locale: Locale) {
  interfaceLocale.set(locale);
  const stops = [cardWords, diagnosisWords, popupWords].map((store) => store.listen(() => {}));
  const words = { card: cardWords.get(), diagnosis: diagnosisWords.get(), popup: popupWords.get() };
  for (const stop of stops) stop();
  interfaceLocale.set('en');
  return words;
}

function draw(text: string, locale: Locale = 'en') {
  const words = wordsIn(locale);
  const copy = vi.fn((_text: string) => true);
  const diagnosis = explainDiagnosis(knowledge[locale], text);
  const shared = {
    diagnosis,
    words: words.diagnosis,
    titleId: 'title',
    part: null,
    linkTo: (code: string) => `#/code/${code}`,
  };
  const holder = mount(
    diagnosis.deliveries.length === 0 ? (
      <NoBounce {...shared} popupWords={words.popup} />
    ) : (
      <DiagnosisView
        {...shared}
        cardWords={words.card}
        locale={locale}
        titleOf={(reason) => knowledge[locale].reasons[reason].title}
        customerText={({ verdict }) => `About ${verdict.recipient}`}
        agentFor={() => ({ load: () => new Promise<never>(() => {}), copy })}
        copy={copy}
      />
    ),
  );
  const query = (selector: string) => holder.querySelector<HTMLElement>(selector);
  const texts = (selector: string) => [...holder.querySelectorAll(selector)].map(({ textContent }) => textContent);
  const press = (key: string) =>
    doing(() =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
    );
  const button = (name: string) =>
    [...holder.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  return { holder, query, texts, press, button, copy, title: () => query('#title')?.textContent };
}

describe('the title', () => {
  it.each([
    [ONE, 'Not delivered to ann@example.net'],
    [SEVERAL, '3 recipients'],
    [DELAY, 'Still being tried for ann@example.net'],
    ['550 5.1.1 user unknown', 'The message was not delivered'],
    ['250 2.0.0 Ok: queued as 4FhZ2B1xQz', 'The message was accepted'],
    [AWAY, 'No failed message'],
  ])('of %j is %j', (text, title) => {
    expect(draw(text).title()).toBe(title);
  });

  it('does not say that a message is tried which was given up', () => {
    const text = ONE.replaceAll('550 5.1.1', '452 4.2.2').replace('Status: 5.1.1', 'Status: 4.2.2');
    const { title, texts } = draw(text);
    expect(title()).toBe('Not delivered to ann@example.net');
    expect(texts('.card .note').join()).toContain('has stopped trying');
  });
});

it.each([
  [DELAY, true],
  [CONTRADICTION, false],
  [ONE, false],
])('of %j is a warning: %s', (text, warning) => {
  expect(draw(text).texts('.diagnosis-head .note')).toHaveLength(warning ? 1 : 0);
});

describe('the text', () => {
  it('has the evidence marked, the codes linked, and no markup of its own', () => {
    const { query, texts } = draw(ONE);
    expect(query('.evidence b')).toBeNull();
    expect(query('.evidence')?.textContent).toBe(ONE);
    expect(texts('.evidence mark')).toHaveLength(1);
    expect(texts('.evidence a')).toEqual(['550 5.1.1', '5.1.1', '550 5.1.1']);
    expect(query('.evidence a')?.getAttribute('href')).toBe('#/code/550 5.1.1');
  });

  it('has one stop for the Tab key a code', () => {
    const stops = [...draw(ONE).holder.querySelectorAll('.evidence a')].map((link) => link.getAttribute('tabindex'));
    expect(stops).toEqual([null, null, '-1']);
  });

  it('is drawn in part where it is long, around the evidence', () => {
    const { query, texts } = draw(`${'Dear reader of this notice. '.repeat(1500)}\n\n${ONE}`);
    const shown = query('.evidence')?.textContent ?? '';
    expect(shown.length).toBeLessThan(20_010);
    expect(shown.startsWith('… ')).toBe(true);
    expect(texts('.evidence mark')).toHaveLength(1);
    expect(texts('.rests-on .quiet')).toEqual(['Only the part of the text around the evidence is shown.']);
  });
});

describe('what it rests on', () => {
  it.each([
    [ONE, 'Sure'],
    [NO_CODE, 'Likely'],
    [LOW, 'Uncertain'],
    [SAYS_NOTHING, 'Open'],
  ])('says how sure %j is: %j', (text, sure) => {
    expect(draw(text).texts('.rests-on dd')[0]).toMatch(new RegExp(`^${sure}`));
  });

  it('says what does not agree', () => {
    expect(draw(CONTRADICTION).texts('.rests-on .note')).toEqual([
      'The report’s status is 4.4.7, but the server answered 550 5.1.1. This diagnosis goes by 550 5.1.1.',
      'The report calls the message delayed, although 550 5.1.1 is a permanent refusal. Do not count on its arriving.',
    ]);
  });

  it('says that two codes are of different classes, on the card', () => {
    const { texts } = draw(bounce('ann@example.net', '554 4.4.7 Delivery time expired'));
    expect(texts('.card .note').join()).toContain('554 and 4.4.7 belong to different classes');
  });

  it('has the fields of the report as a table, their names as its row headers', () => {
    const { texts } = draw(ONE);
    expect(texts('th[scope="row"]')).toEqual([
      'Final-Recipient',
      'Action',
      'Status',
      'Diagnostic-Code',
      'Remote-MTA',
      'Reporting-MTA',
    ]);
    expect(texts('.report td')[3]).toBe('smtp; 550 5.1.1 <b>No such user</b>');
  });
});

describe('several recipients', () => {
  it('are listed with what happened to them, the same together', () => {
    const { texts } = draw(SEVERAL);
    expect(texts('[role="option"]')).toEqual([
      'ann@example.netNot delivered',
      'cleo@example.netNot delivered',
      'ben@example.netWaiting',
    ]);
    expect(texts('[role="group"]')).toHaveLength(2);
  });

  it('with one cause share one heading and one card', () => {
    const { texts } = draw(FIFTY);
    expect(texts('[role="option"]')).toHaveLength(50);
    expect(texts('.recipient-group')).toHaveLength(1);
    expect(texts('.card')).toHaveLength(1);
    expect(texts('.diagnosis-head p')).toEqual(['What happened is the same for all of them.']);
  });

  it('are chosen with the arrow keys; only the chosen one is a stop for the Tab key', () => {
    const { query, press, holder } = draw(SEVERAL);
    query('[role="option"][tabindex="0"]')?.focus();
    const focused = () => document.activeElement?.querySelector('.recipient-name')?.textContent;
    press('ArrowDown');
    expect(focused()).toBe('cleo@example.net');
    press('ArrowDown');
    expect(focused()).toBe('ben@example.net');
    expect(query('.card .code')?.textContent).toBe('452 4.2.2');
    press('ArrowDown');
    expect(focused()).toBe('ann@example.net');
    press('End');
    expect(focused()).toBe('ben@example.net');
    press('Home');
    expect(focused()).toBe('ann@example.net');
    expect(holder.querySelectorAll('[role="option"][tabindex="0"]')).toHaveLength(1);
    expect(query('[aria-selected="true"] .recipient-name')?.textContent).toBe('ann@example.net');
  });

  it('have a message to the customer of their own', () => {
    const { query, button, copy } = draw(SEVERAL);
    doing(() => button('Copy the message to the customer')?.click());
    doing(() => (query('[role="group"]:last-child [role="option"]') as HTMLElement).click());
    doing(() => button('Copy the message to the customer')?.click());
    expect(copy.mock.calls).toEqual([['About ann@example.net'], ['About ben@example.net']]);
  });
});

it('copies the whole diagnosis, and says so', () => {
  const { button, copy, texts } = draw(ONE);
  doing(() => button('Copy as text')?.click());
  doing(() => button('Copy as Markdown')?.click());
  expect(copy.mock.calls.map(([text]) => text.split('\n')[0])).toEqual([
    'Not delivered to ann@example.net',
    '# Not delivered to ann\\@example.net',
  ]);
  expect(texts('.diagnosis-actions [role="status"]')).toEqual(['Copied', 'Copied']);
});

describe('a place to paste into', () => {
  const area = (typed: string) => {
    const onTyped = vi.fn();
    const onDiagnose = vi.fn();
    const holder = mount(
      <PasteHere typed={typed} words={diagnosisWords.get()} onTyped={onTyped} onDiagnose={onDiagnose} />,
    );
    const field = holder.querySelector('textarea') as HTMLTextAreaElement;
    const paste = (text: string) => {
      const event = new Event('paste', { bubbles: true, cancelable: true });
      Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
      doing(() => field.dispatchEvent(event));
      return event.defaultPrevented;
    };
    return { holder, field, paste, onTyped, onDiagnose };
  };

  it('has the focus, and diagnoses what is pasted at once', () => {
    const { field, paste, onDiagnose } = area('');
    expect(document.activeElement).toBe(field);
    expect(paste(ONE)).toBe(true);
    expect(onDiagnose.mock.calls).toEqual([[ONE]]);
  });

  it('takes a correction as any field does, and diagnoses when told to', () => {
    const { holder, field, paste, onDiagnose } = area('550 5.1.1');
    expect(paste('x')).toBe(false);
    const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
    doing(() => field.dispatchEvent(event));
    doing(() => holder.querySelector('form')?.requestSubmit());
    expect(onDiagnose.mock.calls).toEqual([['550 5.1.1'], ['550 5.1.1']]);
  });

  it.each(['', '550 5.1.1'])('with %j in it breaks no rule', async (typed) => {
    expect(await brokenRules(area(typed).holder)).toEqual([]);
  });
});

describe('accessibility', () => {
  const states: [string, string][] = [
    ['one recipient', ONE],
    ['several recipients', SEVERAL],
    ['fifty recipients', FIFTY],
    ['a delay', DELAY],
    ['no bounce', AWAY],
    ['ordinary words', 'Dear Ann, the gate is rusty.\n\nBen\n'],
    ['no code', NO_CODE],
    ['nothing told', SAYS_NOTHING],
    ['low confidence', LOW],
    ['a contradiction', CONTRADICTION],
    ['codes of two classes', bounce('ann@example.net', '554 4.4.7 Delivery time expired')],
    ['a reply of one line', '550 5.1.1 user unknown'],
  ];

  it.each(states)('%s breaks no rule', async (_state, text) => {
    expect(await brokenRules(draw(text).holder)).toEqual([]);
  });

  it('breaks no rule in French', async () => {
    const { holder, title } = draw(SEVERAL, 'fr');
    expect(title()).toBe('3 destinataires');
    expect(await brokenRules(holder)).toEqual([]);
  });

  it('is really checked: a planted fault is found', async () => {
    const { holder, query } = draw(SEVERAL);
    query('[role="option"]')?.removeAttribute('role');
    query('.recipient-list')?.append(document.createElement('button'));
    expect(await brokenRules(holder)).not.toEqual([]);
  });
});
