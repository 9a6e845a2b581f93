import { expect, it } from 'vitest';
import { hashOf, type View, viewAt } from '../../entrypoints/popup/view';

const VIEWS: View[] = [
  { name: 'lookup' },
  { name: 'code', asked: { codes: { reply: '550', enhanced: '5.1.1' }, at: null } },
  { name: 'code', asked: { codes: { reply: null, enhanced: '4.7.0' }, at: null } },
  { name: 'code', asked: { codes: { reply: null, enhanced: '5.7.1' }, at: { provider: 'gmail', entry: null } } },
  { name: 'code', asked: { codes: { reply: '550', enhanced: null }, at: { provider: 'cox', entry: 'listed' } } },
  { name: 'compare', sides: ['450', '550 5.1.1'] },
  { name: 'compare', sides: ['', ''] },
  { name: 'compare', sides: ['a/b %', '#', '5.7.1@gmail', 'mailbox-full'] },
  { name: 'reason', reason: 'mailbox-full' },
  { name: 'diagnosis' },
  { name: 'browse', by: null, key: '' },
  { name: 'browse', by: 'subject', key: '' },
  { name: 'browse', by: 'provider', key: 'gmail' },
  { name: 'page' },
];

it.each(VIEWS)('the address of %j leads back to it', (view) => {
  expect(viewAt(hashOf(view))).toEqual(view);
});

it.each(['#/code/999x', '#/code/', '#/nowhere', '#/reason/none', '#/browse/nothing', '#/code/%E0%A4%A'])(
  '%s leads nowhere',
  (hash) => {
    expect(viewAt(hash)).toEqual({ name: 'unknown' });
  },
);
