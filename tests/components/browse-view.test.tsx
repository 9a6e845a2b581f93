import { describe, expect, it, vi } from 'vitest';
import { Crumbs } from '../../components/browse/crumbs';
import { ReasonCodesView } from '../../components/browse/reason-codes-view';
import { RecentList } from '../../components/browse/recent-list';
import { RelativesView } from '../../components/browse/relatives-view';
import { type Section, ShelfList } from '../../components/browse/shelf-list';
import { Steps } from '../../components/browse/steps';
import { cardAsMarkdown } from '../../components/card/card-as-markdown';
import { CardView } from '../../components/card/card-view';
import { browseWords } from '../../locales/browse-words';
import { cardWords } from '../../locales/card-words';
import { parseAsked } from '../../smtp/asked';
import { partsOf } from '../../smtp/browse';
import { explainAsked } from '../../smtp/explain';
import { explainReason } from '../../smtp/explain-reason';
import { codesOfReason, saidByProviders } from '../../smtp/reason-codes';
import { neighboursOf, relativesOf } from '../../smtp/relatives';
import { shelvesBy } from '../../smtp/shelves';
import { knowledge } from '../smtp/knowledge';
import { after, brokenRules, mount } from './setup';

const { en } = knowledge;
const words = browseWords.get();
const card = cardWords.get();
const linkTo = (address: string) => `#/to/${encodeURIComponent(address)}`;

const CLASSES: Section[] = [
  {
    heading: null,
    rows: shelvesBy(en, 'class').map(({ key, label, title, outcome, count }) => ({
      href: `#/browse/class/${key}`,
      label,
      title: title ?? words.classOther,
      outcome,
      count: words.counted(count),
    })),
  },
];

const GMAIL: Section[] = partsOf(en, 'provider', 'gmail').map(({ heading, items }) => ({
  heading: heading.kind === 'reason' ? heading.title : '',
  href: '#/reason',
  rows: items.map((item) => ({ ...item, href: linkTo(item.address) })),
}));

function draw(sections: Section[]) {
  const holder = mount(
    <>
      <h2 tabIndex={-1}>Shelf</h2>
      <ShelfList sections={sections} words={words} cardWords={card} locale="en" />
    </>,
  );
  const field = holder.querySelector('input') as HTMLInputElement;
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    after(() => document.activeElement?.dispatchEvent(event));
    return event;
  };
  const type = (text: string) =>
    after(() => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const links = () => [...holder.querySelectorAll<HTMLElement>('.shelf-link')];
  const status = () => holder.querySelector('[role="status"]')?.textContent;
  return { holder, field, press, type, links, status };
}

describe('a shelf by keyboard', () => {
  it('/ leads to its field, arrow keys through its entries and back', () => {
    const { holder, field, press, links } = draw(GMAIL);
    holder.querySelector('h2')?.focus();
    press('/');
    expect(document.activeElement).toBe(field);
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[0]);
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[1]);
    press('End');
    expect(document.activeElement).toBe(links().at(-1));
    press('ArrowDown');
    expect(document.activeElement).toBe(links().at(-1));
    press('Home');
    press('ArrowUp');
    expect(document.activeElement).toBe(field);
  });

  it('has no field where it is seen whole', () => {
    expect(draw(CLASSES).holder.querySelector('input')).toBeNull();
  });

  it('the arrow key leads from the title to the first entry', () => {
    const { holder, press, links } = draw(CLASSES);
    holder.querySelector('h2')?.focus();
    press('ArrowDown');
    expect(document.activeElement).toBe(links()[0]);
  });

  it('/ is a letter in the field, and Home belongs to its text', () => {
    const { field, press } = draw(GMAIL);
    field.focus();
    expect(press('/').defaultPrevented).toBe(false);
    expect(press('Home').defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  it('Esc empties the field, and only then lets the popup close', () => {
    const { field, press, type, links } = draw(GMAIL);
    const all = links().length;
    field.focus();
    type('spf');
    expect(links().length).toBeLessThan(all);
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(links()).toHaveLength(all);
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  it('Enter in the field opens the first entry', () => {
    const { field, press, type, links } = draw(GMAIL);
    field.focus();
    type('5.7.26');
    const clicked = vi.fn();
    links()[0]?.addEventListener('click', clicked);
    press('Enter');
    expect(clicked).toHaveBeenCalledOnce();
  });
});

describe('a shelf’s filter', () => {
  it('finds codes, titles and the words of replies, whatever the accents', () => {
    const { type, links, status } = draw(GMAIL);
    type('5.7.26 DMARC');
    expect(links().length).toBeGreaterThan(0);
    expect(status()).toBe(`${links().length} of ${Object.keys(en.providers['gmail']?.entries ?? {}).length}`);
    type('p=DmarcRejection');
    expect(links().length).toBeGreaterThan(0);
  });

  it('says when nothing is left', () => {
    const { type, status } = draw(GMAIL);
    type('qwrtz');
    expect(status()).toBe('Nothing in this list matches “qwrtz”.');
  });
});

const asked = (address: string) => {
  const parsed = parseAsked(address);
  if (parsed === null) throw new Error(address);
  return parsed;
};

function relativesFor(address: string) {
  const explained = explainAsked(en, asked(address));
  const neighbours = neighboursOf(en, asked(address));
  return mount(
    <>
      {neighbours === null ? null : (
        <Steps neighbours={neighbours} shelfHref="#/browse/class/5" words={words} linkTo={linkTo} />
      )}
      <h2>{address}</h2>
      <RelativesView
        card={explained}
        relatives={relativesOf(en, asked(address))}
        reason={{ title: 'Mailbox full', href: '#/reason/mailbox-full', codes: ['552', '4.2.2'] }}
        subjectHref="#/browse/subject/2"
        words={words}
        cardWords={card}
        linkTo={linkTo}
      />
    </>,
  );
}

function reasonPage() {
  return mount(
    <>
      <Crumbs
        crumbs={[
          { name: 'Browse', href: '#/browse' },
          { name: 'Here', href: null },
        ]}
        words={words}
      />
      <CardView
        card={explainReason(en, 'mailbox-full', false)}
        words={card}
        locale="en"
        titleId="title"
        linkTo={linkTo}
      />
      <ReasonCodesView
        codes={codesOfReason(en, 'mailbox-full')}
        said={saidByProviders(en, 'mailbox-full')}
        taken={[{ address: 'storage-full', name: 'Storage full' }]}
        words={words}
        linkTo={linkTo}
      />
    </>,
  );
}

const RECENT = [
  { href: '#/code/550', label: '550', title: 'No such mailbox' },
  { href: '#/compare/450/451', label: '', title: 'Comparison: 450 · 451' },
];

function recent(items = RECENT, cleared = false) {
  const onClear = vi.fn();
  const holder = mount(<RecentList items={items} cleared={cleared} words={words} onClear={onClear} />);
  return { holder, onClear };
}

describe('what was looked at', () => {
  it('can be opened again and cleared', () => {
    const { holder, onClear } = recent();
    expect([...holder.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
      RECENT.map(({ href }) => href),
    );
    after(() => holder.querySelector('button')?.click());
    expect(onClear).toHaveBeenCalledOnce();
  });

  it('takes no room while there is nothing', () => {
    const { holder } = recent([]);
    expect(holder.textContent).toBe('');
  });

  it('says that it was cleared', () => {
    expect(recent([], true).holder.querySelector('[role="status"]')?.textContent).toBe('The list has been cleared.');
  });
});

it('the relatives of a code are links', () => {
  const hrefs = [...relativesFor('5.2.2').querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(expect.arrayContaining([linkTo('4.2.2'), linkTo('552'), '#/browse/subject/2']));
  expect(hrefs).toContain(linkTo('5.2.2@gmail'));
});

describe('a card as Markdown', () => {
  it('has the verdict as a table, every audience’s steps and every source', () => {
    const explained = explainAsked(en, asked('5.7.26@gmail'));
    const text = cardAsMarkdown(explained, card);
    expect(text).toMatch(/^## `5\.7\.26` Gmail /);
    expect(text).toContain('| --- | --- | --- |');
    for (const { url } of explained.sources) expect(text).toContain(`](${url})`);
  });

  it('keeps signs of Markdown in sentences as they are', () => {
    const text = cardAsMarkdown({ ...explainAsked(en, asked('550')), meaning: '# a *b* [c] <d> | e_f' }, card);
    expect(text).toContain('\\# a \\*b\\* \\[c\\] \\<d\\> \\| e\\_f');
  });
});

describe('accessibility', () => {
  it.each<[string, () => HTMLElement]>([
    ['all shelves of a kind', () => draw(CLASSES).holder],
    ['a long shelf', () => draw(GMAIL).holder],
    [
      'a filter without a result',
      () => {
        const { holder, type } = draw(GMAIL);
        type('qwrtz');
        return holder;
      },
    ],
    ['a reason', reasonPage],
    ['the relatives of an enhanced code', () => relativesFor('5.2.2')],
    ['the relatives of a reply code', () => relativesFor('550')],
    ['what was looked at', () => recent().holder],
    ['a cleared list', () => recent([], true).holder],
  ])('%s breaks no rule', async (_name, show) => {
    expect(await brokenRules(show())).toEqual([]);
  });
});
