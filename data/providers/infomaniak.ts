import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const DMARC_GUIDE: Source = {
  title: 'Infomaniak: troubleshooting a DMARC error',
  url: 'https://www.infomaniak.com/en/support/faq/1704/resolver-um-erro-dmarc-com-o-servico-de-e-mail-da-infomaniak',
  date: '2026-06-23',
};

export const infomaniak = {
  name: 'Infomaniak',
  hosts: ['infomaniak.ch', 'infomaniak.com'],
  marks: [],
  entries: {
    senderDomainNotFound: {
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-rejected',
      signatures: [{ reply: '450', enhanced: '4.1.8', phrase: 'Sender address rejected: Domain not found' }],
      sources: [PAGES.smtpFieldManual, PAGES.postfixPostconf],
    },
    dmarcFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'rejected by DMARC policy' }],
      sources: [PAGES.smtpFieldManual, DMARC_GUIDE],
    },
  },
} as const satisfies Provider;
