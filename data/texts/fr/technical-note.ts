import type { TechnicalNoteWords } from '../technical-note-words';

export const technicalNoteWords: TechnicalNoteWords = {
  gotBounce:
    'À l’attention de l’administrateur de la messagerie d’envoi : un message a été retourné ou retardé avec la réponse ci-dessous.',
  ourMailBounced:
    'À l’attention de l’administrateur de la messagerie de réception : notre message a reçu de votre côté la réponse ci-dessous.',
  recipient: 'Destinataire',
  time: 'Date et heure',
  host: 'Serveur qui a répondu',
  reply: 'Réponse',
  code: 'Code',
  queueId: 'Identifiant de file d’attente',
  meaning: 'Signification',
  steps: 'Ce qui aide en général',
  colon: ' : ',
};
