import { describe, expect, it } from 'vitest';
import { diagnosisOutline } from '../../components/diagnosis/diagnosis-outline';
import { asMarkdown, asText, escapeMarkdown } from '../../components/diagnosis/outline';
import type { Locale } from '../../data/vocabulary';
import { cardWords } from '../../locales/card-words';
import { locale as interfaceLocale } from '../../locales/define-words';
import { diagnosisWords } from '../../locales/diagnosis-words';
import { explainDiagnosis } from '../../smtp/explain-diagnosis';
import { knowledge } from '../smtp/knowledge';

const NOTICE = `<ann@example.net>: host mx.example.net[192.0.2.7] said: 552 5.2.2 Mailbox full (in reply to RCPT TO command)

Reporting-MTA: dns; out.example.com

Final-Recipient: rfc822; ann@example.net
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`;

function outlineOf(text: string, locale: Locale) {
  interfaceLocale.set(locale);
  const stops = [cardWords, diagnosisWords].map((store) => store.listen(() => {}));
  const writing = {
    words: diagnosisWords.get(),
    cardWords: cardWords.get(),
    titleOf: (reason: keyof (typeof knowledge)['en']['reasons']) => knowledge[locale].reasons[reason].title,
  };
  for (const stop of stops) stop();
  interfaceLocale.set('en');
  return diagnosisOutline(explainDiagnosis(knowledge[locale], text), writing);
}

describe.each(['en', 'fr'] as const)('a written diagnosis in %s', (locale) => {
  it('as text', async () => {
    await expect(asText(outlineOf(NOTICE, locale))).toMatchFileSnapshot(`golden/diagnosis-${locale}.txt`);
  });

  it('as Markdown', async () => {
    await expect(asMarkdown(outlineOf(NOTICE, locale))).toMatchFileSnapshot(`golden/diagnosis-${locale}.md`);
  });
});

it('tells what happened to several recipients once, and each one’s evidence', () => {
  const two = `${NOTICE}\nFinal-Recipient: rfc822; ben@example.net\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\n`;
  const headings = outlineOf(two, 'en').flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings.filter((text) => text.startsWith('552 5.2.2'))).toHaveLength(1);
  expect(headings.filter((text) => /@example\.net$/.test(text))).toEqual(['ann@example.net', 'ben@example.net']);
});

describe('text in Markdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[here](https://example.net)', '\\[here\\](https:\\//example.net)'],
    ['![x](y)', '!\\[x\\](y)'],
    ['``` **bold** _it_ ~~no~~', '\\`\\`\\` \\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~'],
    ['a | b', 'a \\| b'],
    ['a\\| b', 'a\\\\\\| b'],
    ['# one', '\\# one'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['- one\n- two', '\\- one - two'],
    ['1. one', '1\\. one'],
    ['12) one', '12\\) one'],
    ['> quoted', '\\> quoted'],
    ['===', '\\==='],
    ['www.example.net', 'www\\.example.net'],
    ['ann@example.net', 'ann\\@example.net'],
    ['see #1 and @team', 'see \\#1 and \\@team'],
    ['$x$', '\\$x\\$'],
    ['line\r\n\r\n    code', 'line code'],
    ['550 5.1.1', '550 5.1.1'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('of a hostile notice opens no table cell, fence, tag or link', () => {
    const hostile =
      '<ann@example.net>: host mx.example.net[192.0.2.7] said: 550 5.1.1 ``` | <script>x</script> [a](javascript:b) unknown user\n\nFinal-Recipient: rfc822; ann@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 ``` | <script>x</script> [a](javascript:b)\n';
    const written = asMarkdown(outlineOf(hostile, 'en')).replace(/^- \[.*\]\(<https:[^<>]*>\), .*$/gm, '');
    expect(written).toContain('script');
    // what is left after each escaped character is gone
    const bare = written.replace(/\\[\s\S]/g, '');
    expect(bare).not.toMatch(/[`<>[\]](?! )/);
    for (const row of bare.split('\n').filter((line) => line.startsWith('|'))) expect(row.match(/\|/g)).toHaveLength(3);
  });
});
