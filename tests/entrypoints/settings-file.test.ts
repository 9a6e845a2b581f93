import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../data/settings';
import { fileNameOn, fileWith, readFileText } from '../../entrypoints/options/settings-file';
import { EXPORTED } from './settings-versions';

const file = (fields: object) => JSON.stringify({ format: 'bounce-lens-settings', version: 2, ...fields });

describe('a file of settings', () => {
  it('is named after the day', () => {
    expect(fileNameOn(new Date(2026, 0, 5, 23, 59))).toBe('bounce-lens-settings-2026-01-05.json');
  });

  it('is written as its version says', () => {
    const settings = { trigger: 'click', audience: 'sendingAdmin', marks: 'dotted', theme: 'dark' } as const;
    expect(fileWith({ settings, language: 'fr' })).toBe(EXPORTED[2]);
  });

  it.each(Object.entries(EXPORTED))('of version %s is read', (_version, text) => {
    const settings = { trigger: 'click', audience: 'sendingAdmin', marks: 'dotted', theme: 'dark' };
    expect(readFileText(text)).toEqual({ kind: 'settings', settings, language: 'fr' });
  });

  it.each([
    [
      'without a language: the browser’s counts',
      file({}),
      { kind: 'settings', settings: DEFAULT_SETTINGS, language: null },
    ],
    ['with a byte order mark', `\uFEFF${file({ language: null })}`, { kind: 'settings', language: null }],
    ['that is empty', '', { kind: 'notSettings' }],
    ['that is no JSON', 'trigger=click', { kind: 'notSettings' }],
    ['that holds a list', '[]', { kind: 'notSettings' }],
    ['that holds null', 'null', { kind: 'notSettings' }],
    ['of another program', '{"version":2,"theme":"dark"}', { kind: 'notSettings' }],
    ['of a version to come', file({ version: 3 }), { kind: 'newer' }],
    ['without a version', file({ version: undefined }), { kind: 'broken', field: 'version' }],
    ['of no version there can be', file({ version: '2' }), { kind: 'broken', field: 'version' }],
    ['with a value that nobody can choose', file({ theme: 'purple' }), { kind: 'broken', field: 'theme' }],
    ['in a language not spoken here', file({ language: 'tlh' }), { kind: 'broken', field: 'language' }],
  ])('%s', (_what, text, reading) => {
    expect(readFileText(text)).toMatchObject(reading);
  });

  it('never grants a site: what else stands in it is not looked at', () => {
    const reading = readFileText(file({ origins: ['*://*/*'], switchedOff: ['mail.google.com'] }));
    expect(reading).toEqual({ kind: 'settings', settings: DEFAULT_SETTINGS, language: null });
  });

  it('never throws, whatever is in it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readFileText(text).kind).toBe('notSettings');
      }),
    );
  });
});
