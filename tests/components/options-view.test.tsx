import { describe, expect, it, vi } from 'vitest';
import { Choice } from '../../components/options/choice';
import { OptionsView, type SitesNow } from '../../components/options/options-view';
import { optionsWords } from '../../locales/options-words';
import { brokenRules, mount, after as redrawn } from './setup';

const site = (name: string, host: string, allowed: boolean) => {
  return { name, hosts: host, origins: [`https://${host}/*`], allowed };
};

const SITES: SitesNow = {
  added: [
    { name: 'tickets.example.org', hosts: 'tickets.example.org', origins: ['https://tickets.example.org/*'] },
    { name: 'Jira', hosts: 'atlassian.net', origins: ['https://*.atlassian.net/*'] },
    { name: null, hosts: '', origins: ['*://*/*'] },
  ],
  installed: [site('Gmail', 'mail.google.com', true), site('GMX', 'gmx.net', false)],
  offered: {
    tickets: [site('Zendesk', 'zendesk.com', false), site('Jira', 'atlassian.net', true)],
    dashboard: [site('Mailgun', 'app.mailgun.com', false)],
    console: [],
    webmail: [],
  },
  switchedOff: ['mail.example.net'],
};

function draw(sites = SITES) {
  const onAdd = vi.fn((typed: string) => typed.includes('.'));
  const deeds = { onAllow: vi.fn(), onRemove: vi.fn(), onSwitchOn: vi.fn(), onAdd };
  const words = optionsWords.get();
  const holder = mount(
    <>
      <h1>{words.title}</h1>
      <OptionsView sites={sites} examples="Roundcube, Zammad" words={words} news="" {...deeds}>
        {null}
      </OptionsView>
    </>,
  );
  const press = (label: string) => redrawn(() => holder.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click());
  return { ...deeds, holder, press };
}

describe('the page of sites', () => {
  it('breaks no rule, and has a button for what can be done only', async () => {
    const { holder } = draw();
    expect(await brokenRules(holder)).toEqual([]);
    expect([...holder.querySelectorAll('[aria-label]')].map((button) => button.getAttribute('aria-label'))).toEqual([
      'Remove tickets.example.org',
      'Remove Jira',
      'Remove Every site',
      'Allow GMX',
      'Switch on again: mail.example.net',
      'Allow Zendesk',
      'Allow Mailgun',
    ]);
    expect(holder.textContent).toContain('Not allowed by the browser');
  });

  it('asks, removes and switches on for exactly the site of its row', () => {
    const { press, onAllow, onRemove, onSwitchOn } = draw();
    press('Allow Zendesk');
    press('Remove Jira');
    press('Switch on again: mail.example.net');
    expect(onAllow).toHaveBeenCalledWith('Zendesk', ['https://zendesk.com/*']);
    expect(onRemove).toHaveBeenCalledWith('Jira', ['https://*.atlassian.net/*']);
    expect(onSwitchOn).toHaveBeenCalledWith('mail.example.net');
  });

  it('with nothing added or switched off, says the one and leaves the other out', async () => {
    const { holder } = draw({ ...SITES, added: [], switchedOff: [] });
    expect(holder.textContent).toContain('You have not added any site yet.');
    expect(holder.querySelector('#switched-off')).toBeNull();
    expect(await brokenRules(holder)).toEqual([]);
  });

  it('says beside the field what is wrong with an address, and empties it when it is right', async () => {
    const { holder, onAdd } = draw();
    const field = holder.querySelector('input') as HTMLInputElement;
    const enter = (typed: string) => {
      redrawn(() => {
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      redrawn(() => holder.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true })));
    };
    enter('nonsense');
    expect(holder.querySelector('[role="alert"]')?.textContent).toMatch(/“nonsense” is not the address/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(await brokenRules(holder)).toEqual([]);
    enter('tickets.example.org');
    expect(onAdd).toHaveBeenLastCalledWith('tickets.example.org');
    expect(field.value).toBe('');
    expect(holder.querySelector('[role="alert"]')?.textContent).toBe('');
  });
});

it('a choice is a group of radio buttons that counts at once', async () => {
  const onChoose = vi.fn();
  const options = [
    { value: 'hover', label: 'By pointing' },
    { value: 'click', label: 'By a click' },
  ];
  const holder = mount(
    <Choice name="trigger" title="How a card opens" chosen="hover" options={options} onChoose={onChoose} />,
  );
  expect(await brokenRules(holder)).toEqual([]);
  redrawn(() => holder.querySelector<HTMLElement>('[value="click"]')?.click());
  expect(onChoose).toHaveBeenCalledWith('click');
});
