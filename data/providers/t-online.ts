import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const POSTMASTER: Source = {
  title: 'T-Online: notes for mail server operators',
  url: 'https://postmaster.t-online.de/index.en.html',
  date: '2026-09',
};

const SPAM_NOTICE: Source = {
  title: 'A failure notice with the full reply of T-Online (2016)',
  url: 'https://pastebin.com/K7d7LNwn',
  date: '2016-12-19',
};

const REPUTATION: Source = {
  title: 'Spam Resource: T-Online on hosts of unknown reputation',
  url: 'https://www.spamresource.com/2020/06/whoops-t-onlinede-not-accepting-mail.html',
  date: '2020-06',
};

const RESET: Source = {
  title: 'Timme Hosting: when T-Online blocks e-mail',
  url: 'https://timmehosting.de/leitfaden-wenn-t-online-e-mails-blockiert-ursachen-und-loesungen',
  date: '2026-09',
};

export const tOnline = {
  name: 'T-Online',
  hosts: ['t-online.de'],
  marks: ['rx.t-online.de'],
  entries: {
    spamOrVirus: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'spam-content',
      signatures: [{ reply: '550', enhanced: '5.7.0', phrase: 'considered as spam or virus, rejected' }],
      sources: [PAGES.smtpCodes, SPAM_NOTICE],
    },
    unknownServer: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '554', phrase: 'IP=… None/bad reputation' },
        { reply: '554', phrase: 'IP=… A problem occurred' },
      ],
      sources: [REPUTATION, RESET, POSTMASTER, PAGES.zoneMtaRules],
    },
  },
} as const satisfies Provider;
