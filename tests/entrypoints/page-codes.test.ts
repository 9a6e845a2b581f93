import { describe, expect, it } from 'vitest';
import { keepForPage, takeGiven } from '../../entrypoints/background/given-texts';
import type { ListedCode } from '../../entrypoints/background/messages';
import { joinFrames } from '../../entrypoints/background/page-codes';

const listed = (label: string, title: string, places: number[]): ListedCode => ({
  label,
  title,
  outcome: 'failed',
  before: '',
  seen: label,
  after: '',
  places,
});

describe('the codes of several frames', () => {
  it('are one list in their order, what is the same once with all of its places', () => {
    const joined = joinFrames([
      { frameId: 0, codes: [listed('550 5.1.1', 'No such mailbox', [0, 2]), listed('421', 'Busy', [1])] },
      { frameId: 7, codes: [listed('552 5.2.2', 'Full', [0]), listed('550 5.1.1', 'No such mailbox', [1])] },
    ]);
    expect(joined.map(({ label }) => label)).toEqual(['550 5.1.1', '421', '552 5.2.2']);
    expect(joined[0]?.places).toEqual([
      { frameId: 0, place: 0 },
      { frameId: 0, place: 2 },
      { frameId: 7, place: 1 },
    ]);
  });

  it('stay apart where the same code means different things', () => {
    const joined = joinFrames([{ frameId: 0, codes: [listed('554', 'A', [0]), listed('554', 'B', [1])] }]);
    expect(joined.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('are none where nothing is marked', () => {
    expect(joinFrames([{ frameId: 0, codes: [] }])).toEqual([]);
  });
});

describe('a text for a page that is about to open', () => {
  it('is handed over once', () => {
    const id = keepForPage('550 from a page');
    expect(takeGiven(id)).toBe('550 from a page');
    expect(takeGiven(id)).toBeNull();
    expect(takeGiven('another')).toBeNull();
  });
});
