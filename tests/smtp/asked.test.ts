import { describe, expect, it } from 'vitest';
import { type Asked, formatAsked, parseAsked } from '../../smtp/asked';
import { explain, explainAsked } from '../../smtp/explain';
import { providerNames } from '../../smtp/knowledge';
import { parseQuery } from '../../smtp/lookup';
import { knowledge } from './knowledge';

const { en } = knowledge;
const names = providerNames(en);

const at = (label: string, provider: string, entry: string | null = null): Asked => ({
  codes: { reply: null, enhanced: label },
  at: { provider, entry },
});

it.each(['550', '5.1.1', '550 5.1.1', '5.7.1@gmail', '550 5.7.1@exchangeOnline.mailFlowRule'])(
  '%s is written as it is read',
  (address) => {
    const asked = parseAsked(address);
    expect(asked).not.toBeNull();
    if (asked !== null) expect(formatAsked(asked)).toBe(address);
  },
);

it.each(['', '@gmail', '5.7.1@', '5.7.1@a@b', '5.7.1@<b>', 'ann@example.com', '5.7.1@gmail.a.b'])(
  '%j asks for nothing',
  (address) => {
    expect(parseAsked(address)).toBeNull();
  },
);

describe('a code with a provider’s name', () => {
  it.each([
    ['gmail 5.7.26', '5.7.26@gmail'],
    ['5.7.26 Gmail', '5.7.26@gmail'],
    ['Gmail: 5.7.26', '5.7.26@gmail'],
    ['5.7.26 at gmail', '5.7.26@gmail'],
    ['5.7.1 chez Orange', '5.7.1@orange'],
    ['exchange online 5.1.10', '5.1.10@exchangeOnline'],
    ['550 5.1.10 microsoft 365', '550 5.1.10@exchangeOnline'],
    ['yahoo 553', '553@yahoo'],
    ['hotmail 5.7.515', '5.7.515@outlookCom'],
    ['5.7.1@gmail', '5.7.1@gmail'],
  ])('%s asks for %s', (typed, address) => {
    const query = parseQuery(typed, names);
    expect(query.kind === 'codes' && query.asked.map(formatAsked)).toEqual([address]);
  });

  it.each(['gmail', 'gmail mailbox full', 'nobody 5.7.26 knows', 'ann@gmail'])('%s is words', (typed) => {
    expect(parseQuery(typed, names)).toEqual({ kind: 'words', text: typed });
  });

  it('no two providers share a name', () => {
    const all = Object.values(en.providers).flatMap(({ name, aliases }) => [name.toLowerCase(), ...aliases]);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    expect(all.filter((name) => name !== name.toLowerCase())).toEqual([]);
  });
});

describe('a code asked for at a provider', () => {
  it('is explained by the provider’s one meaning', () => {
    const card = explainAsked(en, at('5.1.10', 'exchangeOnline'));
    expect(card).toMatchObject({ provider: 'Exchange Online (Microsoft 365)', reason: 'mailbox-unknown' });
    expect(card.elsewhere).toBe(explainAsked(en, at('5.1.10', 'nobody')).title);
  });

  it('lists the meanings where there are several, and each has an address of its own', () => {
    const card = explainAsked(en, at('5.7.1', 'gmail'));
    expect(card).toMatchObject({ provider: 'Gmail', title: en.enhanced['5.7.1']?.text.title });
    expect(card.variants.length).toBeGreaterThan(2);
    for (const { address, name } of card.variants) {
      const asked = parseAsked(address);
      expect(asked && explainAsked(en, asked)).toMatchObject({ title: name, provider: 'Gmail' });
    }
  });

  it('says so where the provider has no meaning of its own', () => {
    const card = explainAsked(en, at('5.6.4', 'gmail'));
    expect(card.provider).toBeNull();
    expect(card.notes).toContainEqual({ kind: 'notOfProvider', code: '5.6.4', provider: 'Gmail' });
  });

  it('in general names the providers that mean something of their own, each with its address', () => {
    const { usedBy } = explainAsked(en, { codes: { reply: null, enhanced: '5.2.2' }, at: null });
    expect(usedBy).toContainEqual({ name: 'Gmail', address: '5.2.2@gmail' });
    expect(usedBy.map(({ name }) => name)).not.toContain('Comcast');
  });
});

describe('an enhanced code outside the registry', () => {
  it('means what the provider that made it up means by it, whoever is asked', () => {
    const card = explain(en, { reply: '550', enhanced: '5.7.515' });
    expect(card).toMatchObject({
      provider: 'Outlook.com',
      reason: 'authentication-failed',
      actor: 'sendingAdmin',
      elsewhere: null,
    });
    expect(card.notes).toContainEqual({ kind: 'unregisteredEnhanced', enhanced: '5.7.515' });
  });

  it('may belong to a range', () => {
    expect(explain(en, { reply: '550', enhanced: '5.7.613' })).toMatchObject({ reason: 'blocklisted' });
    expect(explain(en, { reply: '550', enhanced: '5.7.650' }).provider).toBeNull();
  });
});
