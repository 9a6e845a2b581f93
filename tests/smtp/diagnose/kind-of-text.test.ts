import { describe, expect, it } from 'vitest';
import { kindOfText, type TextKind } from '../../../smtp/diagnose/kind-of-text';

/** First lines of notices, by what they are. */
const FIRST_LINES: readonly [kind: TextKind, lines: readonly string[]][] = [
  [
    'bounce',
    [
      'Delivery has failed to these recipients or groups:',
      'Sorry, we were unable to deliver your message to the following address.',
      'Échec de la remise pour ces destinataires ou groupes :',
      'Votre message n’a pas pu être remis à ann@example.com.',
      'Fehler bei der Nachrichtenzustellung an folgende Empfänger oder Verteilerlisten:',
      'Ihre Nachricht konnte nicht zugestellt werden.',
      'No se pudo entregar el mensaje a los siguientes destinatarios:',
      'Il messaggio non può essere recapitato.',
      'Sua mensagem não pôde ser entregue.',
      'Uw bericht kon niet worden bezorgd.',
      'Meddelandet kunde inte levereras.',
      'Wiadomość nie mogła zostać dostarczona.',
      'Zprávu nelze doručit.',
      'Не удалось доставить ваше сообщение адресату.',
      'Ваш лист не може бути доставлений.',
      'メールを配信できませんでした。',
      '您的邮件被退信。',
      '您的郵件無法傳遞。',
      '메일 전송 실패 안내',
      'Your message was blocked by our bulk email filter.',
      'smtplib.SMTPRecipientsRefused: {}',
    ],
  ],
  [
    'delay',
    [
      'THIS IS A WARNING MESSAGE ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.',
      'Your message has not yet been fully delivered.',
      'Die Zustellung hat sich verzögert.',
      'Se retrasó la entrega a estos destinatarios.',
      'Consegna incompleta: Gmail riproverà per altre 46 ore.',
      '配信が遅れています。',
    ],
  ],
  ['receipt', ['Your message has been delivered to the following recipients:', 'Successful Mail Delivery Report']],
  ['listNotice', ['Your message to Garden awaits moderator approval']],
  ['autoReply', ['Automatic reply: I am away until Monday.', 'Abwesenheitsnotiz: bis Montag']],
  ['abuseReport', ['This is an email abuse report for an email message received from 192.0.2.7']],
  [
    'other',
    [
      'Dear Ann, the meeting is on Monday.',
      'Delivery failed: your parcel is back at the depot, the recipient is unknown.',
      'Ihre Sendung ist unzustellbar und geht zurück; das Paket liegt in der Filiale.',
    ],
  ],
];

describe.each(FIRST_LINES)('%s', (kind, lines) => {
  it.each(lines)('%s', (line) => {
    expect(kindOfText(line)).toBe(kind);
  });
});
