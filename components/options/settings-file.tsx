import { useRef } from 'preact/hooks';
import type { OptionsWords } from '../../locales/options-words';

/** What came of the last thing done with all settings at once. */
export type FileOutcome =
  | { kind: 'exported' | 'imported' | 'notSettings' | 'newer'; name: string }
  | { kind: 'broken'; name: string; field: string }
  | { kind: 'reset' | 'undone' | 'notSaved' };

interface Props {
  words: OptionsWords;
  outcome: FileOutcome | null;
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
  onUndo(): void;
}

const FAILURES: readonly FileOutcome['kind'][] = ['notSettings', 'newer', 'broken', 'notSaved'];

function sentenceFor(words: OptionsWords, outcome: FileOutcome): string {
  switch (outcome.kind) {
    case 'exported':
      return words.exported(outcome);
    case 'imported':
      return words.imported(outcome);
    case 'notSettings':
      return words.notSettings(outcome);
    case 'newer':
      return words.newerSettings(outcome);
    case 'broken':
      return words.brokenSettings(outcome);
    case 'reset':
      return words.resetDone;
    case 'undone':
      return words.resetUndone;
    case 'notSaved':
      return words.notSaved;
  }
}

/** All settings at once: saved as a file, read from one, or as on the first day. */
export function SettingsFile({ words, outcome, onExport, onImport, onReset, onUndo }: Props) {
  const reset = useRef<HTMLButtonElement>(null);
  const failed = outcome !== null && FAILURES.includes(outcome.kind);
  const sentence = outcome === null ? '' : sentenceFor(words, outcome);
  return (
    <section aria-labelledby="settings-file">
      <h2 id="settings-file">{words.file}</h2>
      <p class="hint" id="file-hint">
        {words.fileHint}
      </p>
      <div class="button-row">
        <button type="button" class="button" aria-describedby="file-hint" onClick={onExport}>
          {words.exportFile}
        </button>
        <label class="button file-button">
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby="file-hint file-wrong"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              // the same file again is a change again
              if (file !== undefined) onImport(file);
              currentTarget.value = '';
            }}
          />
          {words.importFile}
        </label>
        <button type="button" class="button" ref={reset} onClick={onReset}>
          {words.reset}
        </button>
      </div>
      <div class="file-news">
        <p role="status">{failed ? '' : sentence}</p>
        <p class="wrong" id="file-wrong" role="alert">
          {failed ? sentence : ''}
        </p>
        {outcome?.kind === 'reset' ? (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              // this button goes away
              reset.current?.focus();
              onUndo();
            }}
          >
            {words.undo}
          </button>
        ) : null}
      </div>
    </section>
  );
}
