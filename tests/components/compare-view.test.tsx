import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AlsoWith } from '../../components/compare/also-with';
import { CompareFields, type FieldDeeds } from '../../components/compare/compare-fields';
import { CompareView } from '../../components/compare/compare-view';
import { ComparisonTopics } from '../../components/compare/comparison-topics';
import { ShownRows } from '../../components/compare/shown-rows';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { compareWords } from '../../locales/compare-words';
import { locale as interfaceLocale } from '../../locales/define-words';
import type { Card } from '../../smtp/card';
import { compare } from '../../smtp/compare';
import { cardOfSide, readSide } from '../../smtp/parse-side';
import { sideReader } from '../smtp/side-reader';
import { after, brokenRules, mount } from './setup';

/** As a column of labels needs it, the popup's, and the narrowest that is allowed for. */
const WIDTHS = { wide: 692, popup: 392, narrow: 240 };

function setWidth(width: number) {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width);
}

beforeEach(() => {
  setWidth(WIDTHS.popup);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  interfaceLocale.set('en');
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const NO_DEEDS: FieldDeeds = {
  onType() {},
  onChoose() {},
  onEnter() {},
  onSwap() {},
  onRemove() {},
  onAdd() {},
};

interface Drawing {
  locale?: Locale;
  everything?: boolean;
  deeds?: Partial<FieldDeeds>;
  copy?: (text: string) => boolean;
}

function draw(typed: readonly string[], { locale = 'en', everything = false, deeds, copy }: Drawing = {}) {
  interfaceLocale.set(locale);
  const reader = sideReader(locale);
  const fields = typed.map((each) => ({ typed: each, side: readSide(each, reader) }));
  const cards = fields.flatMap(({ side }) => cardOfSide(reader.knowledge, side) ?? []) as Card[];
  const words = compareWords.get();
  return mount(
    <>
      <CompareFields fields={fields} most={4} id="side" words={words} locale={locale} {...NO_DEEDS} {...deeds}>
        {cards.length < 2 ? null : <ShownRows everything={everything} words={words} onChoose={() => {}} />}
      </CompareFields>
      {cards.length < 2 ? (
        <ComparisonTopics knowledge={reader.knowledge} words={words} linkTo={(a, b) => `#/compare/${a}/${b}`} />
      ) : (
        <CompareView
          comparison={compare(reader.knowledge, cards)}
          everything={everything}
          titleId="comparison"
          words={words}
          cardWords={cardWords.get()}
          locale={locale}
          linkTo={(code) => `#/code/${code}`}
          copy={copy ?? (() => true)}
        />
      )}
      <AlsoWith title={words.alsoWith} more={[{ label: '452', at: '#/compare/450/452' }]} />
    </>,
  );
}

const texts = (holder: HTMLElement, selector: string) =>
  [...holder.querySelectorAll(selector)].map((element) => element.textContent?.trim() ?? '');
const titles = (holder: HTMLElement) => texts(holder, '.comparison h2, .comparison .section-title');
const button = (holder: HTMLElement, name: string) =>
  [...holder.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name || each.textContent === name,
  );

const press = (holder: HTMLElement, name: string) => after(() => button(holder, name)?.click());

describe('a comparison', () => {
  it('has the sections of the field’s reference pages, in their order', () => {
    expect(titles(draw(['214', '450'], { everything: true }))).toEqual([
      'In short',
      'What it means',
      'Key differences',
      'In common',
      'When you see it',
      'How to fix it',
      'When each applies',
      'Learn more',
    ]);
  });

  it('shows what is the same for all only where everything is wanted', () => {
    const some = draw(['450', '451']);
    expect(titles(some)).not.toContain('In common');
    expect(some.querySelector('.columns')?.textContent).not.toContain('Waiting');
    const all = draw(['450', '451'], { everything: true });
    expect(titles(all)).toContain('In common');
    expect(all.querySelector('.columns')?.textContent).toContain('Waiting');
  });

  it('says nothing twice', () => {
    const holder = draw(['214', '450']);
    const sentences = [...holder.querySelectorAll('.comparison p, td, li')]
      .filter((element) => element.querySelector('p, li, strong') === null && element.closest('.sources') === null)
      .map((element) => element.textContent?.trim() ?? '')
      .filter((sentence) => sentence.length > 30);
    expect(sentences.length).toBeGreaterThan(8);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('of two is a table, at the popup’s width with labels across', () => {
    const holder = draw(['450', '451']);
    expect(texts(holder, 'thead th')).toEqual(['450', '451']);
    expect(holder.querySelectorAll('th[scope="row"]')).toHaveLength(0);
  });

  it('of three is lists under headings at the popup’s width: sides that say the same stand together', () => {
    const holder = draw(['450', '451', '550']);
    expect(holder.querySelector('table')).toBeNull();
    const outcome = [...holder.querySelectorAll('.row')].find(
      (row) => row.querySelector('h3')?.textContent === 'Outcome',
    );
    expect(outcome && texts(outcome as HTMLElement, '.sides > div')).toEqual(['450451Waiting', '550Not delivered']);
  });

  it('of four is a table with a column of labels where there is room', () => {
    setWidth(WIDTHS.wide);
    const holder = draw(['450', '451', '550', 'mailbox full']);
    expect(texts(holder, 'thead th')).toEqual(['450', '451', '550', 'Mailbox full']);
    expect(texts(holder, 'th[scope="row"]')).toContain('Outcome');
    const cells = [...holder.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].reduce((sum, cell) => sum + (cell as HTMLTableCellElement).colSpan, 0),
    );
    expect(new Set(cells)).toEqual(new Set([5]));
  });

  it('of two is lists too where even two columns are too narrow', () => {
    setWidth(WIDTHS.narrow);
    expect(draw(['450', '451']).querySelector('table')).toBeNull();
  });

  it('leads to the page of each side', () => {
    const links = [...draw(['450', 'mailbox full']).querySelectorAll('thead a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/code/450', '#/code/mailbox-full']);
  });

  it('copies what is shown', () => {
    const copied: string[] = [];
    const copy = (text: string) => copied.push(text) > 0;
    const holder = draw(['450', '451'], { copy });
    press(holder, 'Copy as Markdown');
    press(holder, 'Copy as text');
    expect(copied[0]).toContain('| --- | --- | --- |');
    expect(copied[1]).toMatch(/^450 · 451\n/);
    expect(texts(holder, '.compare-actions [role="status"]')).toEqual(['Copied', 'Copied']);
  });
});

describe('the fields', () => {
  const deedsSpied = () => {
    const done: unknown[] = [];
    const note =
      (name: string) =>
      (...given: unknown[]) =>
        void done.push([name, ...given]);
    const deeds: FieldDeeds = {
      onType: note('type'),
      onChoose: note('choose'),
      onEnter: note('enter'),
      onSwap: note('swap'),
      onRemove: note('remove'),
      onAdd: note('add'),
    };
    return { done, deeds };
  };

  it('name what is not understood, and point to it', () => {
    const holder = draw(['450', 'xyzzy']);
    const field = holder.querySelector('#side-1');
    const problem = holder.querySelector(`#${field?.getAttribute('aria-describedby')}`);
    expect(problem?.textContent).toContain('“xyzzy” is neither a code nor a reason');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
  });

  it('offer the reasons that words can stand for', () => {
    const { done, deeds } = deedsSpied();
    const holder = draw(['450', 'mailbox'], { deeds });
    press(holder, 'Mailbox full');
    expect(done).toEqual([['choose', 1, 'Mailbox full']]);
  });

  it('can be emptied, swapped, added, and removed from three on', () => {
    const { done, deeds } = deedsSpied();
    const two = draw(['450', '451'], { deeds });
    for (const name of ['Clear 2', 'Swap 1 and 2', 'Add a code or a reason']) press(two, name);
    const four = draw(['450', '451', '452', ''], { deeds });
    for (const name of ['Remove 4', 'Swap 3 and 4']) press(four, name);
    expect(done).toEqual([['remove', 1], ['swap', 0], ['add'], ['remove', 3], ['swap', 2]]);
    expect(button(four, 'Add a code or a reason')).toBeUndefined();
  });

  it('know Enter and Esc', () => {
    const { done, deeds } = deedsSpied();
    const field = draw(['450', ''], { deeds }).querySelector('#side-0');
    for (const key of ['Enter', 'Escape'])
      field?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    expect(done).toEqual([
      ['enter', 0],
      ['type', 0, ''],
    ]);
  });
});

const STATES: [what: string, typed: string[], drawing?: Drawing][] = [
  ['empty', ['', '']],
  ['one side missing', ['450', '']],
  ['one not understood', ['450', 'xyzzy']],
  ['one of several reasons', ['450', 'mailbox']],
  ['one not understood of three', ['450', '999', '451']],
  ['two', ['214', '450']],
  ['two, everything', ['450', '451'], { everything: true }],
  ['pairs', ['550 5.1.1', '554 5.7.1']],
  ['codes that nobody knows', ['549', '5.7.777']],
  ['providers', ['5.7.1 Gmail', '5.7.1@exchangeOnline', '5.7.1']],
  ['reasons', ['mailbox full', 'greylisting']],
  ['four, in French', ['450', '451', '5.1.1', 'boîte pleine'], { locale: 'fr', everything: true }],
  ['two, in French', ['450', '451'], { locale: 'fr' }],
];

describe.each(Object.entries(WIDTHS))('%s', (_name, width) => {
  it.each(STATES)('%s breaks no rule of accessibility', async (_what, typed, drawing) => {
    setWidth(width);
    expect(await brokenRules(draw(typed, drawing))).toEqual([]);
  });
});
