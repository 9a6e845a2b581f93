import type { TechnicalNoteWords } from '../technical-note-words';

export const technicalNoteWords: TechnicalNoteWords = {
  gotBounce: 'For the admin of the sending mail system: a message was returned or delayed with the answer below.',
  ourMailBounced: 'For the admin of the receiving mail system: our message got the answer below from your side.',
  recipient: 'Recipient',
  time: 'Time',
  host: 'Answering host',
  reply: 'Reply',
  code: 'Code',
  queueId: 'Queue ID',
  meaning: 'Meaning',
  steps: 'What usually helps',
  colon: ': ',
};
