import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReadingResult } from '../../entrypoints/popup/reading-job';
import { type Given, useGiven } from '../../entrypoints/popup/use-given';
import { after, mount } from './setup';

/** Stands in for the worker: the test says what it reads. */
const worker = vi.hoisted(() => ({
  onProgress: (_share: number) => {},
  onResult: (_result: unknown) => {},
  end: vi.fn(),
}));
vi.mock('../../entrypoints/popup/session', () => ({ LONGEST_KEPT: 100 }));
vi.mock('../../entrypoints/popup/read-source', () => ({
  isPlain: (text: string) => !text.startsWith('log'),
  readInWorker: (_source: unknown, listener: Pick<typeof worker, 'onProgress' | 'onResult'>) => {
    Object.assign(worker, listener);
    return worker.end;
  },
}));

const LOG: ReadingResult = { state: 'log', log: { lines: 9, accepted: 0, others: 9, groups: [] }, kept: 'log of nine' };
const file = new File(['x'], 'mail.log');

function draw(initial = '') {
  const seen: Given[] = [];
  const Holder = () => {
    seen.push(useGiven(initial));
    return null;
  };
  mount(<Holder />);
  const given = () => seen.at(-1) as Given;
  return { given, does: (deed: (now: Given) => void) => after(() => deed(given())) };
}

const finish = (result: ReadingResult) => after(() => worker.onResult(result));

beforeEach(() => {
  location.hash = '#/';
  worker.end.mockClear();
});

describe('what is given', () => {
  it('by keyboard is there at once, and moves nobody', () => {
    const { given, does } = draw();
    does(({ type }) => type('550'));
    expect(given()).toMatchObject({ typed: '550', kept: '550', reading: { state: 'text', text: '550' } });
    expect(location.hash).toBe('#/');
  });

  it('by pasting opens the diagnosis', () => {
    const { given, does } = draw();
    does(({ give }) => give('said: 550 5.1.1'));
    expect(given().reading).toEqual({ state: 'text', text: 'said: 550 5.1.1' });
    expect(location.hash).toBe('#/diagnosis');
  });

  it('as a file is read first', () => {
    const { given, does } = draw();
    does(({ give }) => give(file));
    after(() => worker.onProgress(0.5));
    expect(given().reading).toMatchObject({ state: 'reading', name: 'mail.log', share: 0.5 });
    finish(LOG);
    expect(given()).toMatchObject({ typed: '', kept: 'log of nine', reading: { state: 'log', part: false } });
  });

  it('as several files says which one is read', () => {
    const { given, does } = draw();
    does(({ give }) => give(file, 2));
    finish({ state: 'text', text: 'x' });
    expect(given().notice).toEqual({ kind: 'firstOfSeveral', name: 'mail.log' });
  });

  it('can be cancelled: what was there is back, and so is its view', () => {
    const { given, does } = draw();
    location.hash = '#/code/550';
    does(({ type }) => type('mailbox full'));
    does(({ give }) => give(file));
    // another one on top of it does not become what was before
    does(({ give }) => give('log'));
    does(({ cancel }) => cancel());
    expect(given()).toMatchObject({ typed: 'mailbox full', notice: { kind: 'cancelled' } });
    expect(location.hash).toBe('#/code/550');
    expect(worker.end).toHaveBeenCalledTimes(2);
  });

  it('leaves a log behind it, with a way back', () => {
    const { given, does } = draw();
    does(({ give }) => give(file));
    finish(LOG);
    does(({ type }) => type('5'));
    does(({ type }) => type('55'));
    does(({ give }) => give(file));
    finish({ state: 'refused', why: 'binary' });
    expect(given()).toMatchObject({ typed: '55', hasLog: true, reading: { state: 'refused', why: 'binary' } });
    does(({ reopen }) => reopen());
    expect(given()).toMatchObject({ typed: '', kept: 'log of nine', reading: { state: 'log' } });
  });

  it('before the popup closed is read again, and known to be a part', () => {
    const { given } = draw(`log${'x'.repeat(97)}`);
    expect(given()).toMatchObject({ typed: '', reading: { state: 'reading' } });
    finish(LOG);
    expect(given().reading).toMatchObject({ state: 'log', part: true });
    expect(location.hash).toBe('#/');
  });
});
