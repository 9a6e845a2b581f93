import { describe, expect, it, vi } from 'vitest';
import { type PageNews, type PageState, PageStatus } from '../../components/page/page-status';
import { popupWords } from '../../locales/popup-words';
import { after, brokenRules, mount } from './setup';

const ticket = { name: 'tickets.example.org', origins: ['https://tickets.example.org/*'] };
const frame = { name: 'mail.example.net', origins: ['https://mail.example.net/*'] };

function draw(state: PageState, news: PageNews = null) {
  const deeds = { onMark: vi.fn(), onAllow: vi.fn(), onSwitchOff: vi.fn(), onSwitchOn: vi.fn() };
  const holder = mount(<PageStatus state={state} news={news} words={popupWords.get()} {...deeds} />);
  const buttons = [...holder.querySelectorAll('button')];
  const press = (label: string) => after(() => buttons.find(({ textContent }) => textContent === label)?.click());
  return {
    ...deeds,
    holder,
    press,
    said: holder.querySelector('[role="status"]')?.textContent,
    buttons: buttons.map(({ textContent }) => textContent),
  };
}

const STATES: [PageState, RegExp, string[]][] = [
  [{ kind: 'forbidden' }, /does not let extensions read this page.*paste it/, []],
  [{ kind: 'outOfReach' }, /may not look at this page.*button in the toolbar/, []],
  [{ kind: 'on', host: 'mail.example.org', count: 2, blocked: null }, /^2 codes/, ['Switch off on mail.example.org']],
  [
    { kind: 'on', host: 'mail.example.org', count: 0, blocked: frame },
    /No SMTP code.*comes from mail.example.net/,
    ['Allow mail.example.net', 'Switch off on mail.example.org'],
  ],
  [{ kind: 'switchedOff', host: 'mail.example.org' }, /switched off on mail.example.org/, ['Switch on again']],
  [
    { kind: 'revoked', ask: { name: 'Gmail', origins: ['https://mail.google.com/*'] } },
    /does not let Bounce Lens read Gmail/,
    ['Mark the codes on this page', 'Allow Gmail'],
  ],
  [{ kind: 'waiting', ask: ticket }, /^$/, ['Mark the codes on this page', 'Always on tickets.example.org']],
  [{ kind: 'waiting', ask: null }, /^$/, ['Mark the codes on this page']],
];

describe('the page behind the popup', () => {
  it.each(STATES)('%j', async (state, said, buttons) => {
    const drawn = draw(state);
    expect(drawn.said).toMatch(said);
    expect(drawn.buttons).toEqual(buttons);
    expect(await brokenRules(drawn.holder)).toEqual([]);
  });

  it('says what came of a click', () => {
    expect(draw({ kind: 'waiting', ask: ticket }, { kind: 'marked', count: 1 }).said).toMatch(/^1 code/);
    expect(draw({ kind: 'waiting', ask: ticket }, { kind: 'declined' }).said).toMatch(/Nothing was allowed/);
  });

  it('asks for exactly what its state names', () => {
    const waiting = draw({ kind: 'waiting', ask: ticket });
    waiting.press('Always on tickets.example.org');
    waiting.press('Mark the codes on this page');
    expect(waiting.onAllow).toHaveBeenCalledWith(ticket);
    expect(waiting.onMark).toHaveBeenCalledTimes(1);
    const on = draw({ kind: 'on', host: 'mail.example.org', count: 0, blocked: frame });
    on.press('Allow mail.example.net');
    on.press('Switch off on mail.example.org');
    expect(on.onAllow).toHaveBeenCalledWith(frame);
    expect(on.onSwitchOff).toHaveBeenCalledWith('mail.example.org');
  });
});
