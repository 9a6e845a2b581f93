import type { ReplyCodeFacts } from '../../entry';
import { PAGES, rfc, type Source } from '../../sources';

const ORANGE_CODES: Source = {
  title: 'Postmastery: Orange SMTP error codes',
  url: 'https://www.postmastery.com/orange-postmaster-smtp-error-codes-ofr/',
  date: '2026-09',
};

const COURIER_SUBMIT: Source = {
  title: 'Courier: source of the recipient filter (submit.C)',
  url: 'https://github.com/svarshavchik/courier/blob/033e0233c5a800ce45712704b648c55b7312ccf5/courier/courier/submit.C',
  date: '2026-09',
};

const CODEAURORA_585: Source = {
  title: 'Linux kernel mailing list: a bounce with 585 5.1.1',
  url: 'https://lore.kernel.org/all/20240223232955.1907552-1-quic_collinsd@quicinc.com/',
  date: '2024-02-24',
};

const RUTGERS_591: Source = {
  title: 'Rutgers computer science: so you have been blacklisted',
  url: 'https://www.cs.rutgers.edu/~watrous/email-blacklist.html',
  date: '2026-09',
};

const SORBS_CLOSED: Source = {
  title: 'heise online: blocklist SORBS is switched off',
  url: 'https://heise.de/en/news/Blocked-out-Antispam-blocklist-SORBS-is-switched-off-9752522.html',
  date: '2026-09',
};

export const replyCodes56zTo59z = {
  '571': {
    name: 'Delivery not authorized, message refused',
    standing: 'vendor',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'depends',
    enhanced: ['5.7.1'],
    dotless: '5.7.1',
    confusedWith: ['550', '554', '471'],
    sources: [PAGES.ianaEnhanced, rfc(5321, '4.2'), ORANGE_CODES, COURIER_SUBMIT, PAGES.sisimaiSamples],
  },
  '585': {
    name: 'Recipient address rejected: undeliverable address',
    standing: 'vendor',
    answers: ['RCPT TO'],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sender',
    enhanced: ['5.1.1'],
    confusedWith: ['550'],
    sources: [PAGES.kumomtaRules, CODEAURORA_585, PAGES.postfixPostconf, rfc(5321, '4.2')],
  },
  '591': {
    name: 'Your host is blacklisted',
    standing: 'vendor',
    answers: [],
    outcome: 'failed',
    resend: 'afterFix',
    actor: 'sendingAdmin',
    enhanced: [],
    confusedWith: ['550', '554'],
    sources: [PAGES.zoneMtaRules, RUTGERS_591, SORBS_CLOSED, rfc(5321, '4.2')],
  },
} as const satisfies Record<string, ReplyCodeFacts>;
