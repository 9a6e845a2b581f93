import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAsked } from '../../smtp/asked';
import { addressOf } from '../../smtp/found';
import { providerNames } from '../../smtp/knowledge';
import { parseQuery } from '../../smtp/lookup';
import { buildSearchIndex, find } from '../../smtp/search';
import { knowledge } from './knowledge';

const { en, fr } = knowledge;
const index = buildSearchIndex([en, fr]);
const names = providerNames(en);
const ask = (typed: string) => find(en, () => index, parseQuery(typed, names), Number.POSITIVE_INFINITY);
const found = (typed: string) => ask(typed).found.map(addressOf);

describe('a code in any spelling', () => {
  it.each([
    ['550-5.1.1', '550 5.1.1'],
    ['550 #5.1.1', '550 5.1.1'],
    ['550;5.1.1', '550 5.1.1'],
    ['550 (5.1.1)', '550 5.1.1'],
    ['550: 5.1.1', '550 5.1.1'],
    ['550\u20115.1.1', '550 5.1.1'],
    ['550 – 5.1.1', '550 5.1.1'],
    ['５５０　５．１．１', '550 5.1.1'],
    ['#5.1.1', '5.1.1'],
    ['5.1.1.', '5.1.1'],
    ['5,1,1', '5.1.1'],
    ['5 1 1', '5.1.1'],
    ['“550 5.1.1”', '550 5.1.1'],
    ['(550)', '550'],
    ['smtp 550', '550'],
    ['SMTP550', '550'],
    ['error 550 5.1.1', '550 5.1.1'],
    ['SMTP error code: 550', '550'],
    ['code: 5.1.1', '5.1.1'],
    ['Status: 5.1.1', '5.1.1'],
    ['dsn=5.1.1', '5.1.1'],
    ['Diagnostic-Code: smtp; 550 5.1.1', '550 5.1.1'],
    ['erreur 550', '550'],
    ['code d’erreur 550', '550'],
    ["code d'erreur : 550", '550'],
    ['code d’erreur\u00a0: 550', '550'],
    ['erreur SMTP n° 550', '550'],
    ['le code 421', '421'],
    ['statut 5.1.1', '5.1.1'],
    ['réponse 450', '450'],
  ])('%s is %s', (typed, code) => {
    const query = parseQuery(typed);
    expect(query.kind === 'codes' && query.asked.map(formatAsked)).toEqual([code]);
  });

  it.each([
    ['5xx', '5'],
    ['5**', '5'],
    ['4YZ', '4'],
    ['5.7', '5.7'],
    ['5.7.x', '5.7.x'],
    ['5.7.*', '5.7.x'],
    ['550 5.7.x', '5.7.x'],
    ['X.7.26', 'x.7.26'],
    ['7.26', 'x.7.26'],
    ['code 5.7', '5.7'],
  ])('%s is the beginning %s', (typed, prefix) => {
    expect(parseQuery(typed)).toMatchObject({ kind: 'prefix', prefix });
  });

  it('X.7.26 is the detail in each class that has it', () => {
    expect(found('X.7.26')).toEqual(['4.7.26', '5.7.26']);
  });

  it.each(['no such user', 'the server said no', 'de', 'code', 'erreur'])('%s stays words', (typed) => {
    expect(parseQuery(typed)).toEqual({ kind: 'words', text: typed });
  });
});

describe('several at once', () => {
  it.each([
    ['450 vs 451', ['450', '451']],
    ['450 or 451', ['450', '451']],
    ['450 ou 451', ['450', '451']],
    ['450 contre 451', ['450', '451']],
    ['450/451', ['450', '451']],
    ['450 vs mailbox full', ['450', 'mailbox-full']],
    ['552 ou boîte pleine', ['552', 'mailbox-full']],
    ['mailbox full vs greylisting', ['mailbox-full', 'greylisted']],
    // X.0.0 means what the whole class means
    ['4xx vs 5xx', ['4.0.0', '5.0.0']],
    ['5.1.x vs 5.7.x', ['5.1.0', '5.7.0']],
  ])('%s', (typed, sides) => {
    expect(ask(typed).as).toBe('together');
    expect(found(typed)).toEqual(sides);
  });
});

describe('what providers write into their replies', () => {
  it.each([
    ['TSS04', '421 4.7.0@yahoo.temporarilyDeferred'],
    ['[TSS04]', '421 4.7.0@yahoo.temporarilyDeferred'],
    ['tss04', '421 4.7.0@yahoo.temporarilyDeferred'],
    ['S3140', '550 5.7.1@outlookCom.networkBlocked'],
    ['(S3140)', '550 5.7.1@outlookCom.networkBlocked'],
    ['outlook S3140', '550 5.7.1@outlookCom.networkBlocked'],
    ['AS(201806281)', '550 5.4.1@exchangeOnline.addressRejectedAtEdge'],
    ['AS(7555)', '5.7.520@exchangeOnline.externalForwardingBlocked'],
    ['RP-001', '421@outlookCom.slowedByReputation'],
    ['421 RP-001', '421@outlookCom.slowedByReputation'],
    ['PH01', '554@yahoo.contentBlocked'],
    ['OFR_506', '550 5.2.0@orange.spam'],
    ['LPN007_506', '550 5.2.0@orange.spam'],
    ['POL-P1', 'facebook.policyBlocklist'],
    ['AUP#CXBL', 'cox.addressBlocked'],
  ])('%s means %s', (typed, address) => {
    expect(ask(typed)).toMatchObject({ as: 'one' });
    expect(found(typed)).toEqual([address]);
  });

  it('every tag of every provider leads to what it means', () => {
    const lost = Object.entries(en.providers).flatMap(([id, { entries }]) =>
      Object.entries(entries).flatMap(([entry, { signatures }]) =>
        signatures
          .flatMap(({ phrase }) => /^\[?([A-Z]{2,3}\d{2,}|[A-Z]{3}-[A-Z]\d)\]?$/.exec(phrase ?? '')?.[1] ?? [])
          .filter((tag) => !found(tag).some((address) => address.endsWith(`${id}.${entry}`))),
      ),
    );
    expect(lost).toEqual([]);
  });

  it('a tag still being typed lists what it can become', () => {
    expect(found('tss0')).toContain('421 4.7.0@yahoo.temporarilyDeferred');
    expect(ask('policy').found.every(({ kind }) => kind !== 'meaning')).toBe(true);
  });
});

describe('a provider', () => {
  it.each([
    ['gmail', '550 5.7.26@gmail.unauthenticated'],
    ['gm 26', '550 5.7.26@gmail.unauthenticated'],
    ['gmail 26', '550 5.7.26@gmail.unauthenticated'],
    ['gmail 7.26', '550 5.7.26@gmail.unauthenticated'],
    ['26 gmail', '550 5.7.26@gmail.unauthenticated'],
    ['yahoo', '421 4.7.0@yahoo.temporarilyDeferred'],
    ['gmail mailbox full', '452 4.2.2@gmail.storageFull'],
    ['gmail boite plaine', '452 4.2.2@gmail.storageFull'],
    ['orange boîte pleine', '552 5.1.1@orange.mailboxFull'],
  ])('%s → %s first', (typed, address) => {
    expect(found(typed)[0]).toBe(address);
  });

  it('alone lists all that it means', () => {
    expect(ask('yahoo').found).toHaveLength(Object.keys(en.providers['yahoo']?.entries ?? {}).length);
  });

  it('with a part of a code lists only codes with that part', () => {
    const addresses = found('gmail 55');
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^55\d.*@gmail\./.test(address))).toEqual([]);
  });
});

describe('reasons are found by words, with typing errors, in any language', () => {
  it.each([
    ['mailbox full', 'mailbox-full'],
    ['mailbx full', 'mailbox-full'],
    ['boîte pleine', 'mailbox-full'],
    ['boite plaine', 'mailbox-full'],
    ['greylsting', 'greylisted'],
    ['liste grise', 'greylisted'],
    ['blacklist', 'blocklisted'],
    ['liste noire', 'blocklisted'],
    ['reptuation', 'reputation'],
    ['relay denied', 'relay-denied'],
    ['wrong pasword', 'login-required'],
    ['too big', 'message-too-large'],
  ])('%s → %s among the first four', (typed, reason) => {
    expect(found(typed).slice(0, 4)).toContain(reason);
  });
});

it('answers whatever is typed, and never throws', () => {
  const words = fc.constantFrom(
    '450',
    'vs',
    '5.7',
    'gmail',
    'gm',
    '26',
    'TSS04',
    '[',
    'AS(',
    '…',
    'x.7.',
    'or',
    '#',
    'ou',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 130 }),
    fc.array(words, { maxLength: 8 }).map((each) => each.join(' ')),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const { found: all } = ask(text);
      expect(new Set(all.map(addressOf)).size).toBe(all.length);
    }),
    { numRuns: 400 },
  );
});
