import { describe, expect, it } from 'vitest';
import { CompareFields } from '../../components/compare/compare-fields';
import { CompareView } from '../../components/compare/compare-view';
import { cardWords } from '../../locales/card-words';
import { compareWords } from '../../locales/compare-words';
import { compare } from '../../smtp/compare';
import { knowledge } from '../smtp/knowledge';
import { brokenRules, cardOf, mount } from './setup';

function draw(...labels: string[]) {
  const comparison = compare(knowledge.en, labels.map(cardOf));
  return mount(
    <>
      <CompareFields first={labels[0] ?? ''} second={labels[1] ?? ''} words={compareWords.get()} onChange={() => {}} />
      <CompareView comparison={comparison} words={compareWords.get()} cardWords={cardWords.get()} locale="en" />
    </>,
  );
}

const headings = (holder: HTMLElement) => [...holder.querySelectorAll('h2')].map((heading) => heading.textContent);

describe('a comparison', () => {
  it('has the sections of the field’s reference pages, in their order', () => {
    expect(headings(draw('214', '450'))).toEqual([
      'In short',
      'What it means',
      'Key differences',
      'In common',
      'When you see it',
      'How to fix it',
      'When each applies',
      'Learn more',
    ]);
  });

  it('says once what both have in common', () => {
    const holder = draw('450', '451');
    expect(headings(holder)).toContain('In common');
    const common = holder.querySelector('.in-common')?.textContent ?? '';
    expect(common).toContain('Waiting');
    const differences = [...holder.querySelectorAll('.row-label')].map((label) => label.textContent);
    expect(differences).not.toContain('Outcome');
  });

  it('says nothing twice', () => {
    const holder = draw('214', '450');
    const sentences = [...holder.querySelectorAll('p, td, li')]
      .filter((element) => element.querySelector('p, li') === null && element.closest('.sources') === null)
      .map((element) => element.textContent?.trim() ?? '')
      .filter((sentence) => sentence.length > 30);
    expect(sentences.length).toBeGreaterThan(10);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

describe('accessibility', () => {
  it.each([
    ['214', '450'],
    ['450', '451'],
    ['550 5.1.1', '554 5.7.1'],
    ['549', '5.7.777'],
  ])('%s beside %s breaks no rule', async (first, second) => {
    expect(await brokenRules(draw(first, second))).toEqual([]);
  });
});
