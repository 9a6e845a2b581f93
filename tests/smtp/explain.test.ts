import { describe, expect, it } from 'vitest';
import { explain } from '../../smtp/explain';
import { knowledge } from './knowledge';

const { en, fr } = knowledge;

describe('a card', () => {
  it('is led by the enhanced code, which is more exact', () => {
    const card = explain(en, { reply: '550', enhanced: '5.1.1' });
    expect(card.title).toBe(en.enhanced['5.1.1']?.text.title);
    expect(card).toMatchObject({ label: '550 5.1.1', outcome: 'failed', resend: 'afterFix', actor: 'sender' });
    expect(card.registry.map((line) => line.code)).toEqual(['550', '5.1.1']);
  });

  it('is led by the reply code where the enhanced code only repeats the class', () => {
    expect(explain(en, { reply: '552', enhanced: '5.0.0' }).title).toBe(en.reply['552']?.text.title);
  });

  it('speaks the language asked for', () => {
    expect(explain(fr, { reply: '450', enhanced: null }).title).toBe(
      'Le serveur du destinataire fait patienter votre message',
    );
  });

  it('follows the reply code where the classes disagree (RFC 5321 §4.2), and says so', () => {
    const card = explain(en, { reply: '554', enhanced: '4.4.7' });
    expect(card.outcome).toBe('failed');
    expect(card.notes).toContainEqual({ kind: 'classMismatch', reply: '554', enhanced: '4.4.7' });
  });

  it('is led by an acceptance, whatever class the enhanced code has', () => {
    expect(explain(en, { reply: '254', enhanced: '4.7.1' }).title).toBe(en.reply['254']?.text.title);
    expect(explain(en, { reply: '235', enhanced: '2.7.0' }).title).toBe(en.reply['235']?.text.title);
  });

  it('explains an unknown reply code by its first digit (RFC 5321 §4.3.2)', () => {
    const card = explain(en, { reply: '549', enhanced: null });
    expect(card).toMatchObject({ outcome: 'failed', notes: [{ kind: 'unknownReply', reply: '549' }] });
    expect(card.meaning).not.toBe('');
  });

  it('explains an unregistered enhanced code by its subject and class (RFC 3463 §2)', () => {
    const card = explain(en, { reply: '550', enhanced: '5.7.777' });
    expect(card.notes).toContainEqual({ kind: 'unregisteredEnhanced', enhanced: '5.7.777' });
    expect(card.title).toBe(en.subjects['7']?.title);
  });

  it('tells a number that lost its dots', () => {
    expect(explain(en, { reply: '441', enhanced: null }).notes).toContainEqual({
      kind: 'dotless',
      reply: '441',
      enhanced: '4.4.1',
    });
  });

  it('cites every source once', () => {
    const urls = explain(en, { reply: '550', enhanced: '5.1.1' }).sources.map((source) => source.url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('takes the reason from the reply’s words where the codes leave it open', () => {
    const context = { before: 'host mx.example.com[192.0.2.7] said: ', reply: '550 5.7.1 Refused: SPF check failed' };
    const card = explain(en, { reply: '550', enhanced: '5.7.1' }, context);
    expect(card).toMatchObject({ reason: 'authentication-failed', actor: 'sendingAdmin', outcome: 'failed' });
    expect(card.elsewhere).toBe(en.enhanced['5.7.1']?.text.title);
  });

  it('believes clear words that contradict the codes, and says nothing of the codes’ own then', () => {
    const context = { before: '', reply: '550 5.1.1 Mailbox is full' };
    const card = explain(en, { reply: '550', enhanced: '5.1.1' }, context);
    expect(card).toMatchObject({ reason: 'mailbox-full', title: en.reasons['mailbox-full'].title, seen: null });
    expect(card.essence).toBe(card.title);
  });

  it('asks the notice before a reply that leaves the reason open', () => {
    const reply = '550 5.7.1 Refused';
    const told = (before: string) => explain(en, { reply: '550', enhanced: '5.7.1' }, { before, reply }).reason;
    expect(told('The recipient’s mailbox is full. The server said: ')).toBe('mailbox-full');
    expect(told('The server said: ')).toBe('unknown');
    const exact = { before: 'The mailbox is full. The server said: ', reply: '550 5.1.1 Refused' };
    expect(explain(en, { reply: '550', enhanced: '5.1.1' }, exact).reason).toBe('mailbox-unknown');
  });

  it('does not where the words name the reason of the codes too', () => {
    const context = { before: '', reply: '550 5.1.1 user unknown; this server uses a spam filter' };
    expect(explain(en, { reply: '550', enhanced: '5.1.1' }, context).title).toBe(en.enhanced['5.1.1']?.text.title);
  });

  it('names the cause after the sender’s own server gave up, and no longer says that it waits', () => {
    const context = {
      before: 'SMTP error from remote mail server after RCPT TO:<ann@example.com>: ',
      reply: '452 4.2.2 <ann@example.com> Mailbox full: retry timeout exceeded',
    };
    expect(explain(en, { reply: '452', enhanced: '4.2.2' }, context)).toMatchObject({
      title: en.reasons['mailbox-full'].title,
      outcome: 'failed',
      resend: 'later',
      actor: 'recipient',
    });
  });
});
