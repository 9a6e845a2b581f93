import { useState } from 'preact/hooks';
import { type FileOutcome, SettingsFile } from '../../components/options/settings-file';
import { useStore } from '../../components/use-words';
import { optionsWords } from '../../locales/options-words';
import { chooseLocale, chosenLocale } from '../background/language';
import { changeSettings, readSettings, resetSettings } from '../background/settings';
import { saveFile } from './save-file';
import { fileNameOn, fileWith, LARGEST_FILE, type Portable, readFileText } from './settings-file';

async function portable(): Promise<Portable> {
  const [settings, language] = await Promise.all([readSettings(), chosenLocale()]);
  return { settings, language };
}

/** Puts settings to use: cards, marks and pages that are open follow. */
async function use({ settings, language }: Portable): Promise<void> {
  await Promise.all([changeSettings(settings), chooseLocale(language)]);
}

async function importFile(file: File): Promise<FileOutcome> {
  const { name } = file;
  const reading = readFileText(file.size > LARGEST_FILE ? '' : await file.text().catch(() => ''));
  if (reading.kind !== 'settings') return { ...reading, name };
  await use(reading);
  return { kind: 'imported', name };
}

/** All settings at once: exported, imported, reset. */
export function AllSettings() {
  const words = useStore(optionsWords);
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const [before, setBefore] = useState<Portable | null>(null);
  const doing = (deed: () => Promise<FileOutcome>) => {
    // emptied first: the same sentence twice would be heard once
    setOutcome(null);
    deed().then(setOutcome, () => setOutcome({ kind: 'notSaved' }));
  };
  return (
    <SettingsFile
      words={words}
      outcome={outcome}
      onExport={() =>
        doing(async () => {
          const name = fileNameOn(new Date());
          saveFile(name, fileWith(await portable()));
          return { kind: 'exported', name };
        })
      }
      onImport={(file) => doing(() => importFile(file))}
      onReset={() =>
        doing(async () => {
          setBefore(await portable());
          await Promise.all([resetSettings(), chooseLocale(null)]);
          return { kind: 'reset' };
        })
      }
      onUndo={() =>
        doing(async () => {
          if (before !== null) await use(before);
          return { kind: 'undone' };
        })
      }
    />
  );
}
