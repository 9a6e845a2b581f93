import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../smtp/diagnose/diagnose';
import { knowledge } from '../knowledge';
import { SYSTEMS, type SystemRow } from './systems';

/** What is wrong with the diagnosis of a row; null where nothing is. */
function mistake({ kind, text, reply, enhanced, reasons = [], permanence }: SystemRow): string | null {
  const { findings, verdicts } = diagnose(knowledge.en, text, kind === 'response' ? 'reply' : 'text');
  const [verdict] = verdicts;
  if (kind === 'negative') return findings.length + verdicts.length === 0 ? null : 'something was found';
  if (reply && verdict?.codes?.reply !== reply) return `reply ${verdict?.codes?.reply}, not ${reply}`;
  if (enhanced && verdict?.codes?.enhanced !== enhanced) return `status ${verdict?.codes?.enhanced}, not ${enhanced}`;
  if (permanence && verdict?.permanence !== permanence) return `${verdict?.permanence}, not ${permanence}`;
  const tells = reasons.length > 0 && !reasons.includes('unknown');
  const right = verdict !== undefined && reasons.includes(verdict.reason);
  return tells && !right ? `${verdict?.reason}, not ${reasons.join(' or ')}` : null;
}

describe('what mail systems say is understood', () => {
  it.each([...SYSTEMS])('%s', (_file, rows) => {
    const wrong = rows.filter(({ open }) => !open).map((row) => [row.id, mistake(row)] as const);
    expect(wrong.filter(([, what]) => what !== null)).toEqual([]);
  });

  it.each([...SYSTEMS])('%s: rows marked open are still wrong', (_file, rows) => {
    expect(rows.filter((row) => row.open && mistake(row) === null).map(({ id }) => id)).toEqual([]);
  });
});
