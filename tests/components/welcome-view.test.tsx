import { describe, expect, it, vi } from 'vitest';
import { type Toolbar, WelcomeView } from '../../components/welcome/welcome-view';
import { optionsWords } from '../../locales/options-words';
import { welcomeWords } from '../../locales/welcome-words';
import { detect } from '../../smtp/detect/detect';
import { brokenRules, mount, after as redrawn } from './setup';

const site = (name: string, host: string, allowed: boolean) => {
  return { name, hosts: host, origins: [`https://${host}/*`], allowed };
};

function draw({ news = '', zendesk = false, keys = true, toolbar = 'chrome' as Toolbar } = {}) {
  const deeds = { onStep: vi.fn(), onAllow: vi.fn(), onAdd: vi.fn((typed: string) => typed.includes('.')) };
  const words = welcomeWords.get();
  const holder = mount(
    <>
      <h1>{words.title}</h1>
      <WelcomeView
        words={words}
        siteWords={optionsWords.get()}
        sites={{
          installed: [site('Gmail', 'mail.google.com', true), site('GMX', 'gmx.net', false)],
          offered: {
            tickets: [site('Zendesk', 'zendesk.com', zendesk), site('Jira', 'atlassian.net', false)],
            dashboard: [site('Mailgun', 'app.mailgun.com', false)],
            console: [],
            webmail: [],
          },
        }}
        examples="Roundcube, Zammad"
        toolbar={toolbar}
        keys={keys ? { next: 'Alt+Shift+N', previous: 'Alt+Shift+P' } : null}
        news={news}
        links={{ options: '/options.html', lookUp: '/popup.html' }}
        {...deeds}
      />
    </>,
  );
  const press = (label: string) => redrawn(() => holder.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click());
  return { ...deeds, holder, press };
}

describe('the page that welcomes a new reader', () => {
  it('breaks no rule, and shows a notice with a code that is found', async () => {
    const { holder } = draw();
    expect(await brokenRules(holder)).toEqual([]);
    const found = detect(holder.querySelector('article')?.textContent ?? '');
    expect(found.map(({ places }) => places.length)).toEqual([1]);
    expect(holder.textContent).toContain('Already on: Gmail.');
  });

  it('asks for a site with its origins', () => {
    const { press, onAllow } = draw();
    press('Allow Zendesk');
    expect(onAllow).toHaveBeenCalledWith('Zendesk', ['https://zendesk.com/*']);
  });

  it.each([
    ['granted', { zendesk: true, news: 'Zendesk is on.' }],
    ['declined', { news: 'Nothing was allowed.' }],
  ])('says that a site was %s, and breaks no rule', async (_how, state) => {
    const { holder } = draw(state);
    expect(holder.querySelector('[role="status"]')?.textContent).toBe(state.news);
    expect(await brokenRules(holder)).toEqual([]);
  });

  it('a site that is on keeps its button, which asks for nothing', () => {
    const { holder, onAllow } = draw({ zendesk: true });
    const button = holder.querySelector<HTMLElement>('[aria-disabled="true"]');
    expect(button?.textContent?.replace(/\s+/g, ' ').trim()).toBe('Zendesk On');
    redrawn(() => button?.click());
    expect(onAllow).not.toHaveBeenCalled();
  });

  it('leads to the code by keyboard, and names the keys the reader has', () => {
    const { holder, onStep } = draw();
    redrawn(() => holder.querySelector<HTMLElement>('[aria-describedby="step-hint"]')?.click());
    expect(onStep).toHaveBeenCalledOnce();
    expect(holder.textContent).toContain('Alt+Shift+N goes to the next code');
    expect(draw({ keys: false }).holder.textContent).not.toContain('goes to the next code');
  });

  it.each([
    ['chrome', 'then the pin'],
    ['edge', 'then the eye'],
    ['firefox', 'Pin to Toolbar'],
  ] as const)('says how to keep the button in sight in %s', (toolbar, words) => {
    expect(draw({ toolbar }).holder.textContent).toContain(words);
  });
});
