import { afterEach, describe, expect, it } from 'vitest';
import { comparisonAsMarkdown, comparisonAsText } from '../../components/compare/comparison-as-text';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { compareWords } from '../../locales/compare-words';
import { locale as interfaceLocale } from '../../locales/define-words';
import type { Card } from '../../smtp/card';
import { compare } from '../../smtp/compare';
import { cardOfSide, readSide } from '../../smtp/parse-side';
import { sideReader } from '../smtp/side-reader';

afterEach(() => interfaceLocale.set('en'));

function told(locale: Locale, typed: readonly string[], change: (card: Card) => Card = (card) => card) {
  interfaceLocale.set(locale);
  const reader = sideReader(locale);
  const cards = typed.flatMap((each) => cardOfSide(reader.knowledge, readSide(each, reader)) ?? []).map(change);
  const telling = { words: compareWords.get(), cardWords: cardWords.get(), locale };
  return { comparison: compare(reader.knowledge, cards), telling };
}

/** Short sentences instead of the knowledge's own, so that the form is seen. */
const short = (card: Card): Card => ({
  ...card,
  title: `Title ${card.address}`,
  meaning: `Meaning of ${card.address} with a | and *stars*.`,
  essence: `Essence ${card.address}.`,
  seen: null,
  serverUse: null,
  steps: card.codes === null ? {} : { sender: [`Wait for ${card.label}.`, 'Ask <somebody>.'] },
  sources: [{ title: `RFC [5321]`, url: 'https://www.rfc-editor.org/rfc/rfc5321', date: '2008-10' }],
});

describe('a comparison in Markdown', () => {
  it('is a table with escaped signs, codes as code, and dated sources', () => {
    const { comparison, telling } = told('en', ['450', '5.7.1@gmail', 'mailbox full'], short);
    expect(comparisonAsMarkdown(comparison, telling, false)).toMatchInlineSnapshot(`
      "With 450 the message waits in the queue and is tried again. With 5.7.1 (Gmail) and “Mailbox full” the message is not delivered.

      |   | \`450\` | \`5.7.1\` Gmail | Mailbox full |
      | --- | --- | --- | --- |
      | **What it means** | **Title 450**<br>Meaning of 450 with a \\| and \\*stars\\*. | **Title 5.7.1@gmail**<br>Meaning of 5.7.1@gmail with a \\| and \\*stars\\*. | **Title mailbox-full**<br>Meaning of mailbox-full with a \\| and \\*stars\\*. |
      | **Key differences** |  |  |  |
      | What sets it apart | Essence 450. | Essence 5.7.1@gmail. | Essence mailbox-full. |
      | Outcome | Waiting | Not delivered | Not delivered |
      | Send the message again? | No, it retries by itself | After a fix | After a fix |
      | Who acts | Nobody | It depends | The recipient |
      | Usual reason | The code leaves it open | The code leaves it open | Mailbox full |
      | Answers | RCPT TO, the end of the message text, or ATRN | Not defined | – |
      | Where it is defined | RFC 5321, the SMTP standard | IANA registry of enhanced status codes | – |
      | **How to fix it** |  |  |  |
      | You | 1. Wait for 450.<br>2. Ask \\<somebody\\>. | 1. Wait for 5.7.1.<br>2. Ask \\<somebody\\>. | Nothing to do |

      **Learn more**

      - [RFC \\[5321\\]](https://www.rfc-editor.org/rfc/rfc5321), 2008-10
      "
    `);
  });

  it('of two in French, with everything', () => {
    const { comparison, telling } = told('fr', ['450', '451'], short);
    expect(comparisonAsMarkdown(comparison, telling, true)).toMatchInlineSnapshot(`
      "Dans chaque cas, le message est reporté sans être refusé. La différence tient à la cause, donc à la personne qui peut agir.

      450, 451 et 452 reportent tous le message ; c’est la cause qui change. 450 vise la boîte ou une règle qui la concerne, 451 une panne du serveur lui-même, 452 un manque de place ou trop de destinataires à la fois.

      |   | \`450\` | \`451\` |
      | --- | --- | --- |
      | **Ce que cela signifie** | **Title 450**<br>Meaning of 450 with a \\| and \\*stars\\*. | **Title 451**<br>Meaning of 451 with a \\| and \\*stars\\*. |
      | **Principales différences** |  |  |
      | Ce qui le distingue | Essence 450. | Essence 451. |
      | Motif habituel | Le code ne le précise pas | Panne du serveur |
      | Répond à | RCPT TO, la fin du texte du message ou ATRN | MAIL FROM, RCPT TO, la fin du texte du message ou ATRN |
      | **Points communs** |  |  |
      | Résultat | En attente | En attente |
      | Renvoyer le message ? | Non, c’est automatique | Non, c’est automatique |
      | Qui doit agir | Personne | Personne |
      | Où il est défini | RFC 5321, la norme SMTP | RFC 5321, la norme SMTP |
      | **Que faire** |  |  |
      | Vous | 1. Wait for 450.<br>2. Ask \\<somebody\\>. | 1. Wait for 451.<br>2. Ask \\<somebody\\>. |

      **En savoir plus**

      - [RFC \\[5321\\]](https://www.rfc-editor.org/rfc/rfc5321), 2008-10
      "
    `);
  });

  it.each<[Locale, string[]]>([
    ['en', ['450', '451']],
    ['fr', ['550 5.7.1', '5.7.1@gmail', 'liste grise', '214']],
  ])('in %s of %j has as many cells in every row', (locale, typed) => {
    const { comparison, telling } = told(locale, typed);
    const rows = comparisonAsMarkdown(comparison, telling, true)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const cells = new Set(rows.map((row) => row.replace(/\\./g, '').split('|').length));
    expect(rows.length).toBeGreaterThan(10);
    expect([...cells]).toEqual([typed.length + 3]);
  });
});

describe('a comparison as plain text', () => {
  it('says under every label who says what', () => {
    const { comparison, telling } = told('en', ['450', 'mailbox full'], short);
    expect(comparisonAsText(comparison, telling, false)).toMatchInlineSnapshot(`
      "450 · Mailbox full

      With 450 the message waits in the queue and is tried again. With “Mailbox full” the message is not delivered.

      WHAT IT MEANS
        450           Title 450
                      Meaning of 450 with a | and *stars*.
        Mailbox full  Title mailbox-full
                      Meaning of mailbox-full with a | and *stars*.

      KEY DIFFERENCES
      What sets it apart
        450           Essence 450.
        Mailbox full  Essence mailbox-full.
      Outcome
        450           Waiting
        Mailbox full  Not delivered
      Send the message again?
        450           No, it retries by itself
        Mailbox full  After a fix
      Who acts
        450           Nobody
        Mailbox full  The recipient
      Usual reason
        450           The code leaves it open
        Mailbox full  Mailbox full
      Answers
        450           RCPT TO, the end of the message text, or ATRN
        Mailbox full  –
      Where it is defined
        450           RFC 5321, the SMTP standard
        Mailbox full  –

      HOW TO FIX IT
      You
        450           1. Wait for 450.
                      2. Ask <somebody>.
        Mailbox full  Nothing to do

      LEARN MORE
        RFC [5321], 2008-10: https://www.rfc-editor.org/rfc/rfc5321"
    `);
  });

  it('in French', () => {
    const { comparison, telling } = told('fr', ['450', '451', 'boîte pleine'], short);
    expect(comparisonAsText(comparison, telling, true)).toMatchInlineSnapshot(`
      "450 · 451 · Boîte pleine

      Avec 450 et 451, le message reste en file d’attente et l’envoi est retenté. Avec « Boîte pleine », le message n’est pas remis.
      450, 451 et 452 reportent tous le message ; c’est la cause qui change. 450 vise la boîte ou une règle qui la concerne, 451 une panne du serveur lui-même, 452 un manque de place ou trop de destinataires à la fois.

      CE QUE CELA SIGNIFIE
        450           Title 450
                      Meaning of 450 with a | and *stars*.
        451           Title 451
                      Meaning of 451 with a | and *stars*.
        Boîte pleine  Title mailbox-full
                      Meaning of mailbox-full with a | and *stars*.

      PRINCIPALES DIFFÉRENCES
      Ce qui le distingue
        450           Essence 450.
        451           Essence 451.
        Boîte pleine  Essence mailbox-full.
      Résultat
        450           En attente
        451           En attente
        Boîte pleine  Non remis
      Renvoyer le message ?
        450           Non, c’est automatique
        451           Non, c’est automatique
        Boîte pleine  Après correction
      Qui doit agir
        450           Personne
        451           Personne
        Boîte pleine  Le destinataire
      Motif habituel
        450           Le code ne le précise pas
        451           Panne du serveur
        Boîte pleine  Boîte pleine
      Répond à
        450           RCPT TO, la fin du texte du message ou ATRN
        451           MAIL FROM, RCPT TO, la fin du texte du message ou ATRN
        Boîte pleine  –
      Où il est défini
        450           RFC 5321, la norme SMTP
        451           RFC 5321, la norme SMTP
        Boîte pleine  –

      QUE FAIRE
      Vous
        450           1. Wait for 450.
                      2. Ask <somebody>.
        451           1. Wait for 451.
                      2. Ask <somebody>.
        Boîte pleine  Rien à faire

      EN SAVOIR PLUS
        RFC [5321], 2008-10: https://www.rfc-editor.org/rfc/rfc5321"
    `);
  });
});

describe('the opening', () => {
  const beginning = (locale: Locale, ...typed: string[]) => {
    const { comparison, telling } = told(locale, typed);
    return comparisonAsText(comparison, telling, false).split('\n')[2];
  };
  it.each<[Locale, string[], string]>([
    ['en', ['450', '550'], '450 postpones the message and leaves it in the queue; 550 refuses it and sends it back.'],
    [
      'en',
      ['450', '451', '550'],
      'With 450 and 451 the message waits in the queue and is tried again. With 550 the message is not delivered.',
    ],
    [
      'en',
      ['450', 'mailbox full'],
      'With 450 the message waits in the queue and is tried again. With “Mailbox full” the message is not delivered.',
    ],
    [
      'en',
      ['250', '450', '550', '214'],
      'With 250 the message is accepted. With 450 the message waits in the queue and is tried again. With 550 the message is not delivered. With 214 nothing is said about a message.',
    ],
    ['en', ['214', '220'], 'Neither of these codes says anything about what becomes of a message.'],
    ['en', ['214', '220', '221'], 'None of these codes says anything about what becomes of a message.'],
    [
      'en',
      ['5.2.2', 'mailbox full'],
      'In each case the message is not delivered, and the usual reason is the same: “Mailbox full”.',
    ],
    [
      'fr',
      ['450', '550'],
      '450 reporte le message, qui reste en file d’attente\u202f; 550 le refuse, et il revient à l’expéditeur.',
    ],
    [
      'fr',
      ['450', '451', '452', 'boîte pleine'],
      'Avec 450, 451 et 452, le message reste en file d’attente et l’envoi est retenté. Avec «\u00a0Boîte pleine\u00a0», le message n’est pas remis.',
    ],
    [
      'fr',
      ['5.2.2', 'boîte pleine'],
      'Dans chaque cas, le message n’est pas remis, et le motif habituel est le même\u00a0: «\u00a0Boîte pleine\u00a0».',
    ],
    ['fr', ['214', '220'], 'Aucun de ces deux codes ne dit ce que devient un message.'],
  ])('in %s of %j is grammatical', (locale, typed, sentence) => {
    expect(beginning(locale, ...typed)).toBe(sentence);
  });
});
