import { describe, expect, it } from 'vitest';
import { formatPair } from '../../../smtp/code-pair';
import { detect } from '../../../smtp/detect/detect';
import { verdictCodes } from '../../../smtp/diagnose/verdict-codes';
import { reasonOfCodes } from '../../../smtp/reason-of-codes';

const verdict = (text: string) => {
  const found = verdictCodes(detect(text));
  return found && `${formatPair(found.codes)} ${found.permanence}`;
};

describe('one verdict for a bounce', () => {
  it.each([
    [
      'the first refusal of a transcript is the cause',
      '<<< 550 5.1.1 unknown\n<<< 503 5.0.0 Need RCPT',
      '550 5.1.1 permanent',
    ],
    [
      'a 503 before every other answer is the refusal itself',
      '>>> DATA\n<<< 503 All recipients are invalid\n554 5.0.0 Service unavailable',
      '503 permanent',
    ],
    [
      'the end of a queue is not the cause, an older answer is',
      "Remote Server returned '550 4.4.7 QUEUE.Expired; message expired'\nRemote Server returned '441 4.4.1 Failed to connect'",
      '441 4.4.1 temporary',
    ],
    ['503 alone is all there is', 'said: 503 5.5.1 bad sequence', '503 5.5.1 permanent'],
    [
      '503 goes with a status about the protocol',
      'Status: 5.5.0\nDiagnostic-Code: smtp;503 Improper sequence of commands',
      '503 5.5.0 permanent',
    ],
    ['a status field completes a bare reply', 'said: 550 User unknown\nStatus: 5.1.1', '550 5.1.1 permanent'],
    ['a status field with another class does not', 'said: 450 greylisted, try again\nStatus: 5.0.0', '450 temporary'],
    [
      'a status that says nothing yields to the reply after it',
      'Status: 5.0.0\nDiagnostic-Code: smtp; 450 4.7.1 Greylisted',
      '450 4.7.1 temporary',
    ],
    ['the reply code governs a class mismatch', 'said: 554 4.4.7 expired', '554 4.4.7 permanent'],
    ['success', '250 2.0.0 OK queued', '250 2.0.0 success'],
  ])('%s', (_what, text, expected) => {
    expect(verdict(text)).toBe(expected);
  });
  it('none where there is no code', () => {
    expect(verdict('Thank you for your order 550.')).toBeNull();
  });
});

it('names the reason where the codes alone do', () => {
  expect(reasonOfCodes({ reply: '550', enhanced: '5.1.1' })).toBe('mailbox-unknown');
  expect(reasonOfCodes({ reply: '550', enhanced: null })).toBe('unknown');
  expect(reasonOfCodes({ reply: '250', enhanced: '2.0.0' })).toBe('accepted');
});
