import { expect, it } from 'vitest';
import { diagnose } from '../../smtp/diagnose/diagnose';
import { explainVerdict } from '../../smtp/explain-verdict';
import { knowledge } from './knowledge';

const cardOf = (text: string) => {
  const [verdict] = diagnose(knowledge.en, text).verdicts;
  return verdict && explainVerdict(knowledge.en, verdict, text);
};

it('tells somebody whom a group keeps out about groups, not about a wrong sender address', () => {
  const card = cardOf(
    'We are writing to let you know that the group you tried to contact (garden) may not exist, or you may not have permission to post messages to the group.',
  );
  expect(card?.title).toBe(knowledge.en.reasons['recipient-refused'].title);
});

it('keeps the meanings of a code whose words say another reason', () => {
  const card = cardOf('<ann@example.com>: host mx.example.com[192.0.2.7] said: 550 5.1.1 Mailbox is full\n');
  expect(card?.title).toBe(knowledge.en.reasons['mailbox-full'].title);
  expect(card?.readings).toEqual(knowledge.en.enhanced['5.1.1']?.text.readings);
});

it('of a message that is still tried says that it waits', () => {
  const text = 'Warning: message still undelivered after 4 hours\nWill keep trying until message is 5 days old\n';
  expect(cardOf(text)).toMatchObject({ outcome: 'waiting', resend: 'automatic' });
});

const REPLY = '<ann@example.net>: host mx.example.net[192.0.2.7] said: 452 4.2.2 Mailbox full';
const report = (action: string) =>
  `Reporting-MTA: dns; mail.example.com\n\nFinal-Recipient: rfc822; ann@example.net\nAction: ${action}\nStatus: 4.2.2\nDiagnostic-Code: smtp; 452 4.2.2 Mailbox full\n`;

it.each([
  ['its report says so', `${REPLY}\n\n${report('failed')}`],
  ['its words say so', `Your message could not be delivered to one or more recipients.\n\n${REPLY}\n`],
])('of a final notice whose last answer only postponed says that nobody goes on trying: %s', (_how, text) => {
  const card = cardOf(text);
  expect(card).toMatchObject({ outcome: 'failed', resend: 'later', label: '452 4.2.2', reason: 'mailbox-full' });
  expect(card?.notes).toContainEqual({ kind: 'gaveUp', code: '452 4.2.2' });
});

it.each([
  ['a reply by itself', '452 4.2.2 Mailbox full'],
  ['a line of a log', REPLY],
  ['a warning', `This is a warning message only. You do not need to resend your message.\n\n${REPLY}\n`],
  ['a report of a delay', `${REPLY}\n\n${report('delayed')}`],
])('lets %s go on waiting', (_what, text) => {
  const card = cardOf(text);
  expect(card).toMatchObject({ outcome: 'waiting', resend: 'automatic' });
  expect(card?.notes).toEqual([]);
});

it('means what the provider means by it, also where only a later place of the answer names it', () => {
  const filler = 'Created date 11/23/2026 7:11:50 AM\n'.repeat(20);
  const card = cardOf(
    `Your message to jo.marsh could not be delivered.\n\nStatus code: 550 5.1.10\n\n${filler}\nGenerating server: AS4PR08MB5501.eurprd08.prod.outlook.com\njo.marsh@example.org\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'\n`,
  );
  expect(card?.provider).toBe('Exchange Online (Microsoft 365)');
});
