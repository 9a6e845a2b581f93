import { describe, expect, it, vi } from 'vitest';
import { Choice } from '../../components/options/choice';
import { MarkSample } from '../../components/options/mark-sample';
import { type FileOutcome, SettingsFile } from '../../components/options/settings-file';
import { SettingsSection } from '../../components/options/settings-section';
import { optionsWords } from '../../locales/options-words';
import { brokenRules, mount, after as redrawn } from './setup';

function draw(outcome: FileOutcome | null) {
  const deeds = { onExport: vi.fn(), onImport: vi.fn(), onReset: vi.fn(), onUndo: vi.fn() };
  const words = optionsWords.get();
  const holder = mount(
    <>
      <h1>{words.title}</h1>
      <SettingsFile words={words} outcome={outcome} {...deeds} />
    </>,
  );
  const press = (label: string) => {
    const button = [...holder.querySelectorAll('button')].find(({ textContent }) => textContent === label);
    redrawn(() => button?.click());
  };
  return { ...deeds, holder, press };
}

describe('all settings at once', () => {
  const name = 'mine.json';
  it.each<[FileOutcome | null, string, 'status' | 'alert']>([
    [null, '', 'status'],
    [{ kind: 'exported', name }, 'mine.json is among your downloads.', 'status'],
    [{ kind: 'imported', name }, 'The settings in mine.json are in use now.', 'status'],
    [{ kind: 'notSettings', name }, 'Choose a file that was made here with Export.', 'alert'],
    [{ kind: 'newer', name }, 'Update the extension here', 'alert'],
    [{ kind: 'broken', name, field: 'theme' }, 'what it says under “theme” cannot be chosen', 'alert'],
    [{ kind: 'reset' }, 'are as on the first day', 'status'],
    [{ kind: 'undone' }, 'Your settings are back.', 'status'],
    [{ kind: 'notSaved' }, 'Not saved', 'alert'],
  ])('%j is said and breaks no rule', async (outcome, sentence, role) => {
    const { holder } = draw(outcome);
    expect(holder.querySelector(`[role="${role}"]`)?.textContent).toContain(sentence);
    expect(holder.querySelector(`[role="${role === 'alert' ? 'status' : 'alert'}"]`)?.textContent).toBe('');
    expect(await brokenRules(holder)).toEqual([]);
  });

  it('exports, resets and undoes with a button each; what can be undone is offered only then', () => {
    const { press, holder, onExport, onReset } = draw(null);
    press('Export');
    press('Reset to defaults');
    expect([onExport, onReset].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    expect(holder.textContent).not.toContain('Undo');
    const after = draw({ kind: 'reset' });
    after.press('Undo');
    expect(after.onUndo).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Reset to defaults');
  });

  it('hands a chosen file on, the same one twice too', () => {
    const { holder, onImport } = draw(null);
    const field = holder.querySelector<HTMLInputElement>('input[type="file"]');
    const file = new File(['{}'], name);
    for (let times = 0; times < 2; times++) {
      Object.defineProperty(field, 'files', { value: [file], configurable: true });
      redrawn(() => field?.dispatchEvent(new Event('change', { bubbles: true })));
    }
    expect(onImport.mock.calls).toEqual([[file], [file]]);
  });
});

it('a section says quietly that its last choice is saved, and shows what a choice looks like', async () => {
  const options = [
    { value: 'dotted', label: 'With dots', sample: <MarkSample look="dotted" /> },
    { value: 'none', label: 'Invisibly', sample: <MarkSample look="none" /> },
  ];
  const holder = mount(
    <>
      <h1>Settings</h1>
      <SettingsSection id="look" title="Look" news="Saved">
        <Choice name="marks" title="Marks" chosen="none" options={options} onChoose={() => {}} />
      </SettingsSection>
    </>,
  );
  expect(holder.querySelector('[role="status"]')?.textContent).toBe('Saved');
  expect(await brokenRules(holder)).toEqual([]);
});
