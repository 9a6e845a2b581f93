import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, columnsIn } from '../../../smtp/log/csv-line';

describe('the cells of a line', () => {
  it.each([
    ['', ['']],
    ['a,b', ['a', 'b']],
    ['a,,', ['a', '', '']],
    ['"a,b",c', ['a,b', 'c']],
    ['"say ""yes""",c', ['say "yes"', 'c']],
    ['"without an end,c', ['without an end,c']],
    ['"a"b,c', ['a', 'c']],
  ])('%j', (line, cells) => expect(cellsOf(line)).toEqual(cells));

  it('are read from any line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(',', '"', 'a', ' ') }), (line) => cellsOf(line).length > 0),
    );
  });
});

describe('the columns of a table', () => {
  it.each([
    ['type,timeLogged,rcpt,dsnStatus,dsnDiag', { time: 1, recipient: 2, fate: 0, said: [3, 4] }],
    ['#Fields: date-time,event-id,recipient-address,recipient-status', { time: 0, recipient: 2, fate: 1, said: [3] }],
    ['name,price', null],
    ['to be, or not to be', null],
  ])('%j', (head, columns) => expect(columnsIn(head)).toEqual(columns));
});
