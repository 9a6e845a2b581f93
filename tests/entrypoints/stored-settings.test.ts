import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, SETTING_VALUES, SETTINGS_VERSION, type Settings } from '../../data/settings';
import { choicesIn, settingsIn, versionOf, withChoices } from '../../entrypoints/background/stored-settings';
import { STORED } from './settings-versions';

const isValid = (settings: Settings) =>
  Object.entries(SETTING_VALUES).every(([key, values]) =>
    (values as readonly unknown[]).includes(settings[key as keyof Settings]),
  );

describe('settings as some version stored them', () => {
  it('there is an example of every version', () => {
    expect(Object.keys(STORED).map(Number)).toEqual(Array.from({ length: SETTINGS_VERSION }, (_, at) => at + 1));
  });

  it.each([
    ['1', STORED[1], { trigger: 'modifier', audience: 'receivingAdmin', marks: 'solid', theme: 'system' }],
    ['1, one choice only', { trigger: 'click' }, { ...DEFAULT_SETTINGS, trigger: 'click' }],
    ['2', STORED[2], { trigger: 'click', audience: 'sendingAdmin', marks: 'dotted', theme: 'dark' }],
    ['3, which is yet to come', { version: 3, theme: 'dark', sound: 'loud' }, { ...DEFAULT_SETTINGS, theme: 'dark' }],
  ])('version %s is read', (_version, stored, settings) => {
    expect(settingsIn(stored)).toEqual(settings);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'dark'],
    ['a list', ['dark']],
    ['fields of the wrong kind', { version: 'two', trigger: 1, audience: null, marks: {}, theme: ['dark'] }],
    ['values that nobody can choose', { version: 2, trigger: 'telepathy', theme: 'purple' }],
    ['a version below the first', { version: -7 }],
  ])('of %s, everything is as at the beginning', (_what, stored) => {
    expect(settingsIn(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('a broken field does not take the others with it', () => {
    expect(settingsIn({ version: 2, trigger: 'click', theme: 'purple' })).toEqual({
      ...DEFAULT_SETTINGS,
      trigger: 'click',
    });
  });

  it('never throws and always yields what can be chosen, whatever is stored', () => {
    const field = fc.oneof(fc.anything(), fc.constantFrom('hover', 'dark', 'dotted', 'sender'));
    const likely = fc.record({ version: field, trigger: field, audience: field, marks: field, theme: field });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), likely), fc.anything(), (stored, change) => {
        expect(isValid(settingsIn(stored))).toBe(true);
        expect(isValid(settingsIn(withChoices(stored, change)))).toBe(true);
      }),
    );
  });
});

describe('a change', () => {
  it('is added to what was chosen, and nothing else is written down', () => {
    expect(withChoices(undefined, { theme: 'dark' })).toEqual({ version: 2, theme: 'dark' });
    expect(withChoices(STORED[1], { marks: 'none' })).toEqual({ ...STORED[1], marks: 'none', version: 2 });
  });

  it('with a value that nobody can choose changes nothing', () => {
    expect(choicesIn(withChoices(STORED[2], { theme: 'purple' }))).toEqual(choicesIn(STORED[2]));
  });

  it('leaves what a later version has stored beside it', () => {
    const stored = { version: 3, theme: 'dark', sound: 'loud' };
    expect(withChoices(stored, { theme: 'light' })).toEqual({ version: 3, theme: 'light', sound: 'loud' });
    expect(versionOf(stored)).toBe(3);
  });
});
