import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../smtp/detect/detect';

const digit = (low: number, high: number) => fc.integer({ min: low, max: high }).map(String);

/** Reply-code = %x32-35 %x30-35 %x30-39, failing classes (RFC 5321 §4.2) */
const replyCode = fc.tuple(digit(4, 5), digit(0, 5), digit(0, 9)).map((digits) => digits.join(''));
/** subject and detail as registered (RFC 3463 §2) */
const subjectAndDetail = fc.tuple(digit(0, 7), digit(0, 30)).map((parts) => parts.join('.'));

describe('what the grammar generates is found', () => {
  it('reply and enhanced code of the same class, in any separator', () => {
    fc.assert(
      fc.property(
        replyCode,
        subjectAndDetail,
        fc.constantFrom(' ', '-', ' #', '\n    ', '+', '&nbsp;'),
        (reply, rest, gap) => {
          const enhanced = `${reply[0]}.${rest}`;
          const [finding] = detect(`host mx.example.org said: ${reply}${gap}${enhanced} refused`);
          expect(finding).toMatchObject({ reply, enhanced });
        },
      ),
    );
  });
  it('a quoted reply code alone', () => {
    fc.assert(
      fc.property(replyCode, (reply) => {
        expect(detect(`Diagnostic-Code: smtp; ${reply} mailbox unavailable`)[0]).toMatchObject({
          reply,
          enhanced: null,
        });
      }),
    );
  });
});

describe('any text at all', () => {
  it('never throws, and offsets stay inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.stringMatching(/^[0-9.#\- \n]{0,400}$/)),
        (text) => {
          for (const { start, end, places } of detect(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
            for (const place of places) expect(place.start).toBeLessThan(place.end);
          }
        },
      ),
    );
  });
});
