import { describe, expect, it } from 'vitest';
import { formatPair } from '../../../smtp/code-pair';
import { detect } from '../../../smtp/detect/detect';
import { pairOf } from '../../../smtp/detect/finding';

const found = (text: string) => detect(text).map((finding) => formatPair(pairOf(finding)));

/** The languages of the wrapper around a reply: what a reader sees in a notice of that language. */
const NOTICES: readonly [language: string, notice: string, codes: readonly string[]][] = [
  [
    'English',
    'Your message could not be delivered.\nThe response from the remote server was:\n550 No such user',
    ['550'],
  ],
  ['English', 'The recipient’s server answered: 554 refused (see the error code 5.7.1 below)', ['554', '5.7.1']],
  ['French', 'Votre message n’a pas pu être remis.\nRéponse du serveur distant :\n550 Utilisateur inconnu', ['550']],
  ['French', 'Échec de la remise. Le serveur a répondu : 554 message refusé', ['554']],
  ['French', 'Code d’état : 550 5.1.10', ['550 5.1.10']],
  ['German', 'Ihre Nachricht konnte nicht zugestellt werden.\nAntwort des Servers:\n550 Empfänger unbekannt', ['550']],
  ['German', 'Unzustellbar. Der empfangende Server meldete: 554 Nachricht abgelehnt', ['554']],
  ['German', 'Statuscode: 550 5.1.10', ['550 5.1.10']],
  ['Spanish', 'No se pudo entregar el mensaje.\nRespuesta del servidor:\n550 Usuario desconocido', ['550']],
  ['Spanish', 'Correo devuelto. El servidor respondió: 554 mensaje rechazado', ['554']],
  ['Spanish', 'Código de estado: 550 5.1.10', ['550 5.1.10']],
  ['Italian', 'Mancato recapito.\nRisposta del server:\n550 Utente sconosciuto, casella inesistente', ['550']],
  ['Italian', 'Il messaggio non è stato recapitato. Il server ha risposto: 554 messaggio rifiutato', ['554']],
  ['Italian', 'Codice di stato: 550 5.1.10', ['550 5.1.10']],
  ['Portuguese', 'A mensagem não pôde ser entregue.\nResposta do servidor:\n550 Usuário inexistente', ['550']],
  ['Portuguese', 'A mensagem não foi entregue. O servidor respondeu: 554 mensagem recusada', ['554']],
  ['Portuguese', 'Código de status: 550 5.1.10', ['550 5.1.10']],
  ['Swedish', 'Meddelandet kunde inte levereras.\nSvar från servern:\n550 Okänd mottagare', ['550']],
  ['Swedish', 'Kunde inte leverera. Servern svarade: 554 avvisat av mottagaren', ['554']],
  ['Swedish', 'Statuskod: 550 5.1.10', ['550 5.1.10']],
  ['Russian', 'Сообщение не доставлено.\nОтвет сервера:\n550 Пользователь не найден', ['550']],
  ['Russian', 'Не удалось доставить сообщение. Сервер ответил: 554 сообщение отклонено', ['554']],
  ['Russian', 'Код состояния: 550 5.1.10', ['550 5.1.10']],
  ['Japanese', 'メールを配信できませんでした。\nサーバーの応答:\n550 宛先のユーザーが見つかりません', ['550']],
  ['Japanese', '送信できませんでした。エラーコード: 554 メールは拒否されました', ['554']],
  ['Japanese', '状態コード: 550 5.1.10', ['550 5.1.10']],
  ['Chinese', '邮件无法投递。\n服务器返回:\n550 用户不存在', ['550']],
  ['Chinese', '退信:对方服务器返回 554 邮箱拒收', ['554']],
  ['Chinese', '状态代码: 550 5.1.10', ['550 5.1.10']],
];

describe('a reply inside a notice of another language', () => {
  it.each(NOTICES)('%s: %s', (_language, notice, codes) => {
    expect(found(notice)).toEqual(codes);
  });
});
