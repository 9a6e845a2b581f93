import { describe, expect, it, vi } from 'vitest';
import { DropArea } from '../../components/reading/drop-area';
import { OpenFile } from '../../components/reading/open-file';
import { ReadingProgress } from '../../components/reading/reading-progress';
import { Refused } from '../../components/reading/refused';
import { readingWords } from '../../locales/reading-words';
import type { Refusal } from '../../smtp/text-of-bytes';
import { after, brokenRules, mount } from './setup';

const words = () => readingWords.get();

const progress = (onCancel = vi.fn()) => ({
  onCancel,
  holder: mount(<ReadingProgress name="mail.log" share={0.416} locale="en" words={words()} onCancel={onCancel} />),
});

describe('reading', () => {
  it('says how far it is', () => {
    const { holder } = progress();
    expect(holder.querySelector('progress')?.value).toBeCloseTo(0.416);
    expect(holder.textContent).toContain('41% read');
  });

  it('is cancelled by the button, which has the focus, and by Esc', () => {
    const { holder, onCancel } = progress();
    expect(document.activeElement).toBe(holder.querySelector('button'));
    after(() => {
      holder.querySelector('button')?.click();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(onCancel).toHaveBeenCalledTimes(2);
  });
});

const REFUSALS: Refusal[] = ['outlook', 'archive', 'pdf', 'binary', 'empty', 'tooLarge', 'unreadable'];

describe('accessibility', () => {
  it('a reading breaks no rule', async () => expect(await brokenRules(progress().holder)).toEqual([]));

  it.each(REFUSALS)('a refusal breaks no rule: %s', async (why) => {
    const holder = mount(
      <Refused name="x.msg" why={why} words={words()}>
        <OpenFile words={words()} onFile={vi.fn()} />
      </Refused>,
    );
    expect(holder.querySelector('p')?.textContent).not.toBe('');
    expect(document.activeElement).toBe(holder.querySelector('h2'));
    expect(await brokenRules(holder)).toEqual([]);
  });
});

describe('opening a file', () => {
  it('goes elsewhere where choosing one would close the page', () => {
    const elsewhere = vi.fn();
    const holder = mount(<OpenFile words={words()} onFile={vi.fn()} elsewhere={elsewhere} />);
    after(() => holder.querySelector('button')?.click());
    expect(elsewhere).toHaveBeenCalled();
    expect(holder.querySelector('input')).toBeNull();
  });
});

describe('dropping', () => {
  const drag = (type: string, files: readonly File[], text = '', on: Element = document.body) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    const dataTransfer = { types: files.length > 0 ? ['Files'] : ['text/plain'], files, getData: () => text };
    after(() => on.dispatchEvent(Object.assign(event, { dataTransfer, relatedTarget: null })));
    return event.defaultPrevented;
  };
  const draw = () => {
    const onDrop = vi.fn();
    const holder = mount(
      <>
        <DropArea words={words()} onDrop={onDrop} />
        <input aria-label="field" />
      </>,
    );
    const field = holder.querySelector('input') as HTMLInputElement;
    return { onDrop, holder, field, isShown: () => holder.querySelector('.drop-area') !== null };
  };
  const file = new File(['550'], 'bounce.eml');

  it('shows where, as long as something is dragged over the page', async () => {
    const { holder, isShown } = draw();
    expect(drag('dragenter', [file])).toBe(true);
    expect(isShown()).toBe(true);
    expect(await brokenRules(holder)).toEqual([]);
    drag('dragleave', [file]);
    expect(isShown()).toBe(false);
  });

  it('takes the first of several files', () => {
    const { onDrop, isShown } = draw();
    drag('dragenter', [file]);
    expect(drag('drop', [file, file])).toBe(true);
    expect(onDrop).toHaveBeenCalledWith(file, 1);
    expect(isShown()).toBe(false);
  });

  it('takes a text, but not from a field', () => {
    const { onDrop, field } = draw();
    expect(drag('drop', [], '550 5.1.1', field)).toBe(false);
    expect(onDrop).not.toHaveBeenCalled();
    drag('drop', [], '550 5.1.1');
    expect(onDrop).toHaveBeenCalledWith('550 5.1.1', 0);
    // a file would be opened by the browser in place of the page
    expect(drag('drop', [file], '', field)).toBe(true);
  });
});
