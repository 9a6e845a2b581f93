import type { Source } from '../sources';
import type { Provider } from './provider';

const DOMINO_TEXTS: Source = {
  title: 'Domino texts, in Sisimai Lhost::Domino',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Domino.pm',
  date: '2026-09',
};

const ADDRESS_LOOKUP: Source = {
  title: 'HCL Domino: how recipients of incoming SMTP messages are looked up',
  url: 'https://help.hcl-software.com/domino/10.0.1/conf_specifyinghowdominolooksuptherecipientsofincoming_t.html',
  date: '2026-09',
};

export const domino = {
  name: 'HCL Domino',
  hosts: [],
  marks: [
    'Domino Directory',
    'public Name & Address Book',
    "l'annuaire Domino",
    'Directorio de Domino',
    'Domino ディレクトリ',
  ],
  entries: {
    notListed: {
      reason: 'mailbox-unknown',
      signatures: [
        { phrase: 'not listed in Domino Directory' },
        { phrase: 'not listed in public Name & Address Book' },
        { phrase: "non répertorié dans l'annuaire Domino" },
        { phrase: 'no se encuentra en el Directorio de Domino' },
        { phrase: 'Domino ディレクトリには見つかりません' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [DOMINO_TEXTS, ADDRESS_LOOKUP],
    },
    severalMatches: {
      reason: 'server-error',
      signatures: [{ phrase: 'Several matches found in Domino Directory' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [DOMINO_TEXTS],
    },
  },
} as const satisfies Provider;
