import type { ComponentProps } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CardView } from '../../components/card/card-view';
import { cardWords } from '../../locales/card-words';
import { locale } from '../../locales/define-words';
import { diagnose } from '../../smtp/diagnose/diagnose';
import { explainVerdict } from '../../smtp/explain-verdict';
import type { Hop } from '../../smtp/hops';
import type { RecipientLine } from '../../smtp/recipient-lines';
import { knowledge } from '../smtp/knowledge';
import { brokenRules, cardOf, after as doing, mount } from './setup';

type Parts = Partial<ComponentProps<typeof CardView>>;

const draw = (parts: Parts = {}) =>
  mount(<CardView card={cardOf('550 5.1.1')} words={cardWords.get()} locale="en" titleId="title" {...parts} />);

const HOPS: readonly Hop[] = [
  { role: 'notice', host: 'out.example.com', ip: null, codes: null, provider: null },
  { role: 'relay', host: 'mx.example.net', ip: '192.0.2.7', codes: '450', provider: 'Gmail' },
  { role: 'refused', host: null, ip: '10.0.0.5', codes: '550 5.1.1', provider: null },
];

const lines = (count: number): RecipientLine[] =>
  Array.from({ length: count }, (_, at) => ({
    recipient: `reader${at}@example.net`,
    outcome: at % 2 === 0 ? 'failed' : 'waiting',
    title: `What happened to ${at}`,
    codes: '550 5.1.1',
  }));

const button = (holder: HTMLElement, name: string) =>
  [...holder.querySelectorAll('button')].find(({ textContent }) => textContent === name);

const selectedTab = (holder: HTMLElement) => holder.querySelector('[aria-selected="true"]')?.textContent;

describe('the way of an answer', () => {
  it('is a list from the writer of the notice to the server that refused', () => {
    const items = [...draw({ hops: HOPS }).querySelectorAll('.hops li')].map((item) =>
      [...item.children].map(({ textContent }) => textContent),
    );
    expect(items).toEqual([
      ['Wrote this notice', 'out.example.com'],
      ['Passed it on · Gmail', 'mx.example.net', '192.0.2.7', '450'],
      ['Refused', '10.0.0.5', '550 5.1.1'],
    ]);
  });

  it('of one that only postpones does not say that it refused', () => {
    const hops: Hop[] = [
      { role: 'notice', host: 'out.example.com', ip: null, codes: null, provider: null },
      { role: 'refused', host: null, ip: null, codes: '450 4.2.0', provider: null },
    ];
    expect(draw({ hops }).querySelector('.hops li:last-child')?.textContent).toBe(
      'Held it backA server without a name here450 4.2.0',
    );
  });

  it('is not drawn where there is one server only', () => {
    expect(draw({ hops: HOPS.slice(0, 1) }).querySelector('.hops')).toBeNull();
  });
});

describe('recipients', () => {
  it('are listed with outcome and reason, the present one marked', () => {
    const holder = draw({ recipients: lines(3), recipient: 1 });
    const items = [...holder.querySelectorAll('.recipients li')];
    expect(items.map(({ textContent }) => textContent)).toEqual([
      'reader0@example.netNot deliveredWhat happened to 0',
      'reader1@example.netWaiting',
      'reader2@example.netNot deliveredWhat happened to 2',
    ]);
    expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'true', null]);
  });

  it.each([
    [2, true],
    [5, false],
  ])('of %i are open: %s', (count, open) => {
    expect(draw({ recipients: lines(count) }).querySelector<HTMLDetailsElement>('details')?.open).toBe(open);
  });

  it('are not listed where there is one', () => {
    expect(draw({ recipients: lines(1), recipient: 0 }).querySelector('.recipients')).toBeNull();
  });
});

describe('the audience', () => {
  it('is the reader’s, and a change is told', () => {
    const onAudience = vi.fn();
    const holder = draw({ audience: 'sendingAdmin', onAudience });
    expect(selectedTab(holder)).toBe('Your admin');
    doing(() => button(holder, 'You')?.click());
    expect(selectedTab(holder)).toBe('You');
    expect(onAudience.mock.calls).toEqual([['sender']]);
  });

  it('is the first that can do something where the reader’s can do nothing', () => {
    const card = { ...cardOf('550 5.1.1'), steps: { recipient: ['Empty your mailbox.'] as const } };
    expect(selectedTab(draw({ card, audience: 'receivingAdmin' }))).toBe('Recipient');
  });
});

describe('a copy of the card', () => {
  it('is plain text: verdict, meaning, the steps that are shown, one source', () => {
    const copy = vi.fn((_text: string) => true);
    const card = cardOf('550 5.1.1');
    const holder = draw({ card, copy, audience: 'sendingAdmin' });
    doing(() => button(holder, 'Copy explanation')?.click());
    const text = copy.mock.calls[0]?.[0] ?? '';
    expect(text.split('\n')[0]).toBe(`550 5.1.1  ${card.title}`);
    expect(text).toContain(card.meaning);
    expect(text).toContain(`Your admin\n1. ${card.steps.sendingAdmin?.[0]}`);
    expect(text).not.toContain(card.steps.sender?.[0]);
    expect(text.split('\n').at(-1)).toBe(
      `${card.sources[0]?.title}, ${card.sources[0]?.date}: ${card.sources[0]?.url}`,
    );
    expect(holder.querySelector('.actions [role="status"]')?.textContent).toBe('Copied');
  });

  it('is of what is shown: after another choice nothing has been copied', () => {
    const holder = draw({ copy: () => true });
    doing(() => button(holder, 'Copy explanation')?.click());
    doing(() => button(holder, 'Your admin')?.click());
    expect(holder.querySelector('.actions [role="status"]')?.textContent).toBe('');
  });

  it('says so where the browser forbids it', () => {
    const holder = draw({ copy: () => false });
    doing(() => button(holder, 'Copy explanation')?.click());
    expect(holder.querySelector('.actions [role="status"]')?.textContent).toContain('Not copied');
  });
});

it('offers what can be done from here, as buttons at its end', () => {
  const onPress = vi.fn();
  const holder = draw({ actions: [{ label: 'Compare…', onPress }] });
  doing(() => button(holder, 'Compare…')?.click());
  expect(onPress).toHaveBeenCalledOnce();
  expect(holder.querySelector('.card')?.lastElementChild?.className).toBe('actions');
});

it('lets a dialog be described by its verdict', () => {
  const verdict = draw({ verdictId: 'verdict' }).querySelector('#verdict');
  expect(verdict?.textContent).toContain('Not delivered');
});

/** The card of a notice that shows no code. */
function phraseCard() {
  const text = 'Undelivered mail\n\nYour message to ann@example.net could not be delivered: the mailbox is full.\n';
  const [verdict] = diagnose(knowledge.en, text).verdicts;
  return verdict === undefined ? cardOf('552') : explainVerdict(knowledge.en, verdict, text);
}

it('of a phrase shows no code, and says where to find more', () => {
  const holder = draw({ card: phraseCard(), hint: 'Open the attached report.' });
  expect(holder.querySelector('.code')).toBeNull();
  expect(holder.querySelector('.note')?.textContent).toBe('Open the attached report.');
});

describe('accessibility', () => {
  const agent = { load: () => new Promise<never>(() => {}), copy: () => true };
  const actions = [
    { label: 'Compare…', onPress() {} },
    { label: 'Switch off here', onPress() {} },
  ];
  const states: [string, Parts][] = [
    ['hops', { hops: HOPS }],
    ['recipients', { recipients: lines(3), recipient: 0 }],
    ['many recipients', { recipients: lines(30), recipient: 7 }],
    ['actions', { actions }],
    ['a remembered audience', { audience: 'sendingAdmin', onAudience() {} }],
    ['a phrase', { card: phraseCard(), hint: 'Open the attached report.' }],
    [
      'everything',
      { hops: HOPS, recipients: lines(3), recipient: 2, actions, copy: () => true, agent, verdictId: 'v' },
    ],
  ];

  it.each(states)('%s breaks no rule', async (_state, parts) => {
    expect(await brokenRules(draw(parts))).toEqual([]);
  });

  it.each([true, false])('a copy that was made (%s) breaks no rule', async (made) => {
    const holder = draw({ copy: () => made });
    doing(() => button(holder, 'Copy explanation')?.click());
    expect(await brokenRules(holder)).toEqual([]);
  });

  it('everything in French breaks no rule', async () => {
    locale.set('fr');
    const stop = cardWords.listen(() => {});
    const words = cardWords.get();
    stop();
    locale.set('en');
    const holder = draw({ words, locale: 'fr', hops: HOPS, recipients: lines(3), recipient: 0, copy: () => true });
    expect(holder.textContent).toContain('Le chemin de la réponse');
    expect(await brokenRules(holder)).toEqual([]);
  });

  it('is really checked: a planted fault is found', async () => {
    const holder = draw({ hops: HOPS });
    holder.querySelector('.hops')?.append(document.createElement('p'));
    expect(await brokenRules(holder)).not.toEqual([]);
  });
});
