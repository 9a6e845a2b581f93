import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const REMOVAL: Source = {
  title: 'Spamhaus: view, request and manage removals',
  url: 'https://www.spamhaus.com/resource-center/view-request-and-manage-ip-domain-removals-from-the-customer-portal',
  date: '2026-09',
};

const SBL_DELISTING: Source = {
  title: 'Spamhaus: SBL delisting procedure',
  url: 'https://www.spamhaus.org/sbl/delistingprocedure/',
  date: '2026-09',
};

const PBL_REMOVAL: Source = {
  title: 'Spamhaus: PBL self-service removal',
  url: 'https://www.spamhaus.org/pbl/removal/',
  date: '2026-09',
};

const RETURN_CODES: Source = {
  title: 'Taming DNS: Spamhaus ZEN and its return codes',
  url: 'https://tamingdns.com/rbl/spamhaus-zen',
  date: '2026-09',
};

const ERROR_CODES: Source = {
  title: 'Mail-in-a-Box: Spamhaus error codes',
  url: 'https://github.com/mail-in-a-box/mailinabox/pull/2332',
  date: '2026-09',
};

export const spamhaus = {
  name: 'Spamhaus',
  hosts: [],
  marks: ['zen.spamhaus.org', 'sbl-xbl.spamhaus.org', 'dbl.spamhaus.org'],
  entries: {
    listedAddress: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'blocked using zen.spamhaus.org' },
        { reply: '554', enhanced: '5.7.1', phrase: 'blocked using zen.spamhaus.org' },
        { phrase: 'blocked using zen.spamhaus.org' },
        { phrase: 'blocked using sbl-xbl.spamhaus.org' },
        { phrase: 'blocked by zen.spamhaus.org' },
        { phrase: 'listed at zen.spamhaus.org' },
      ],
      sources: [PAGES.zoneMtaRules, REMOVAL, SBL_DELISTING, PBL_REMOVAL, RETURN_CODES, ERROR_CODES],
    },
    listedDomain: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      reason: 'blocklisted',
      signatures: [
        { reply: '554', enhanced: '5.7.1', phrase: 'blocked using dbl.spamhaus.org' },
        { phrase: 'blocked using dbl.spamhaus.org' },
      ],
      sources: [PAGES.zoneMtaRules, REMOVAL],
    },
  },
} as const satisfies Provider;
