import { describe, expect, it, vi } from 'vitest';
import { AgentPanel, type AgentTools } from '../../components/card/agent-panel';
import { cardWords } from '../../locales/card-words';
import type { AgentTexts } from '../../smtp/agent-texts';
import { brokenRules, after as doing, mount } from './setup';

const textsIn = (language: string): AgentTexts => ({
  customer: { gotBounce: `${language}: your message`, ourMailBounced: `${language}: our message` },
  technicalNote: { gotBounce: `${language}: sending side`, ourMailBounced: `${language}: receiving side` },
});

function draw(tools: Partial<AgentTools> = {}) {
  const load = vi.fn(async () => ({ en: textsIn('en'), fr: textsIn('fr') }));
  const copy = vi.fn(() => true);
  const holder = mount(<AgentPanel tools={{ load, copy, ...tools }} words={cardWords.get()} locale="en" />);
  const details = holder.querySelector('details') as HTMLDetailsElement;
  const open = async () => {
    doing(() => {
      details.open = false;
      details.open = true;
    });
    await new Promise((done) => setTimeout(done, 20));
  };
  const texts = () => [...holder.querySelectorAll('.paste-text')].map((text) => text.textContent);
  const choose = (label: string) =>
    doing(() => {
      const wanted = [...holder.querySelectorAll('label')].find((each) => each.textContent === label);
      wanted?.querySelector('input')?.click();
    });
  return { holder, open, texts, choose, load, copy };
}

describe('the texts for customers', () => {
  it('are asked for once, when somebody opens the panel', async () => {
    const { open, texts, load } = draw();
    expect(load).not.toHaveBeenCalled();
    await open();
    await open();
    expect(load).toHaveBeenCalledTimes(1);
    expect(texts()).toEqual(['en: your message', 'en: sending side']);
  });

  it('follow the situation and the language, which is not the interface’s', async () => {
    const { open, texts, choose, holder } = draw();
    await open();
    choose('We did');
    expect(texts()).toEqual(['en: our message', 'en: receiving side']);
    choose('Français');
    expect(texts()).toEqual(['fr: our message', 'fr: receiving side']);
    expect(holder.querySelector('.paste-text')?.getAttribute('lang')).toBe('fr');
  });

  it('are copied with one press, and the panel says so', async () => {
    const { open, holder, copy } = draw();
    await open();
    doing(() => holder.querySelector<HTMLButtonElement>('.paste button')?.click());
    expect(copy).toHaveBeenCalledWith('en: your message');
    expect(holder.querySelector('.paste [role="status"]')?.textContent).toBe('Copied');
  });

  it('stay to be selected where the browser refuses to copy', async () => {
    const { open, holder } = draw({ copy: () => false });
    await open();
    doing(() => holder.querySelector<HTMLButtonElement>('.paste button')?.click());
    expect(holder.querySelector('.paste [role="status"]')?.textContent).toMatch(/select the text/);
  });

  it('that cannot be had leave a sentence, and opening again asks again', async () => {
    const load = vi.fn(async () => Promise.reject(new Error('gone')));
    const { open, holder } = draw({ load });
    await open();
    expect(holder.textContent).toContain('could not be prepared');
    await open();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('break no rule of accessibility, closed or open', async () => {
    const { open, holder } = draw();
    expect(await brokenRules(holder)).toEqual([]);
    await open();
    expect(await brokenRules(holder)).toEqual([]);
    holder.querySelector('legend')?.remove();
    holder.querySelector('input')?.removeAttribute('type');
    for (const label of holder.querySelectorAll('label span')) label.remove();
    expect(await brokenRules(holder)).not.toEqual([]);
  });
});
