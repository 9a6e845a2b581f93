import { describe, expect, it } from 'vitest';
import { LOCALES, SITUATIONS } from '../../data/vocabulary';
import { agentTexts, fill } from '../../smtp/agent-texts';
import { type BounceFacts, NO_FACTS } from '../../smtp/bounce-facts';
import { parsePair } from '../../smtp/code-pair';
import { explain } from '../../smtp/explain';
import { allCodes } from '../../smtp/search';
import { knowledge } from './knowledge';

const FACTS: BounceFacts = {
  recipient: 'ann@example.com',
  host: 'mx.example.com',
  time: 'Mon, 23 Nov 2026 08:12:03 +0100',
  queueId: '4FhZ2B1xQz',
  reply: '550 5.1.1 no such user here',
};

function textsFor(label: string, facts: BounceFacts, locale: (typeof LOCALES)[number] = 'en') {
  const pair = parsePair(label);
  if (pair === null) throw new Error(`not a code: ${label}`);
  return agentTexts(knowledge[locale], explain(knowledge[locale], pair), facts);
}

describe('placeholders', () => {
  it.each([
    ['Hello[ {a}].', { a: 'x' }, 'Hello x.'],
    ['Hello[ {a}].', { a: null }, 'Hello.'],
    ['One[ {a} and {b}] two.', { a: 'x', b: null }, 'One two.'],
    ['[{a}: ]text', {}, 'text'],
  ])('%s with %j gives %s', (template, values, text) => {
    expect(fill(template, values)).toBe(text);
  });

  it('are filled with text as it is, once', () => {
    expect(fill('to [{a}]', { a: '{b} [x]', b: 'no' })).toBe('to {b} [x]');
  });
});

describe('what an agent can paste', () => {
  it('names the recipient where the bounce does', () => {
    expect(textsFor('550 5.1.1', FACTS).customer.gotBounce).toContain('ann@example.com');
    expect(textsFor('550 5.1.1', NO_FACTS).customer.gotBounce).not.toMatch(/[[\]{}]| {2}/);
  });

  it('holds everything an admin asks for', () => {
    const note = textsFor('550 5.1.1', FACTS).technicalNote.ourMailBounced;
    for (const fact of Object.values(FACTS)) expect(note).toContain(fact);
  });

  it('says the code where the reply’s words are not known', () => {
    expect(textsFor('550 5.1.1', NO_FACTS).technicalNote.gotBounce).toContain('Code: 550 5.1.1');
  });

  it('speaks to the admin of the customer’s side: the sending one for their bounce, the receiving one for ours', () => {
    const { technicalNote } = textsFor('550 5.7.26', NO_FACTS);
    const [step] = explain(knowledge.en, { reply: '550', enhanced: '5.7.26' }).steps.sendingAdmin ?? [];
    expect(technicalNote.gotBounce).toContain(step);
    expect(technicalNote.ourMailBounced).not.toContain(step);
  });

  it.each(LOCALES)('is there for every code, with nothing left to fill in (%s)', (locale) => {
    const unfinished = allCodes(knowledge[locale]).filter((code) => {
      const { customer, technicalNote } = textsFor(code, NO_FACTS, locale);
      return SITUATIONS.some((situation) =>
        /[{}]|\[ |undefined| {2}/.test(customer[situation] + technicalNote[situation]),
      );
    });
    expect(unfinished).toEqual([]);
  });
});
