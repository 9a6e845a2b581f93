import { PAGES, type Source } from '../sources';
import type { Provider } from './provider';

const POLICIES: Source = {
  title: 'Outlook.com Postmaster: policies, practices and guidelines',
  url: 'https://sendersupport.olc.protection.outlook.com/pm/policies.aspx',
  date: '2026-06-15',
};

const SERVICES: Source = {
  title: 'Outlook.com Postmaster: services for senders and ISPs',
  url: 'https://sendersupport.olc.protection.outlook.com/pm/services.aspx',
  date: '2025-12-03',
};

const BULK_SENDERS: Source = {
  title: 'Microsoft: new requirements for high-volume senders',
  url: 'https://techcommunity.microsoft.com/blog/microsoftdefenderforoffice365blog/strengthening-email-ecosystem-outlook%E2%80%99s-new-requirements-for-high%E2%80%90volume-senders/4399730',
  date: '2025-08-02',
};

const SISIMAI_MICROSOFT: Source = {
  title: 'Sisimai: replies of Microsoft servers',
  url: 'https://github.com/sisimai/p5-sisimai',
  date: '2026-09',
};

const RECEIVING_LIMITS: Source = {
  title: 'Microsoft Exchange Team: mailbox receiving limits',
  url: 'https://techcommunity.microsoft.com/blog/exchange/upcoming-changes-to-mailbox-receiving-limits-hot-recipients-throttling/2155862',
  date: '2026-09',
};

const EXCHANGE_LIMITS: Source = {
  title: 'Microsoft Learn: Exchange Online limits',
  url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
  date: '2026-09',
};

const HETZNER: Source = {
  title: 'Hetzner Docs: Microsoft blacklist',
  url: 'https://docs.hetzner.com/robot/dedicated-server/troubleshooting/microsoft-blacklist',
  date: '2026-02-27',
};

const VIRTBIZ: Source = {
  title: 'VirtBiz: Outlook or Hotmail or Microsoft has blocked my email',
  url: 'https://virtbiz.com/client/index.php?rp=%2Fknowledgebase%2F71%2FOutlook-or-Hotmail-or-Microsoft-has-blocked-my-email.html',
  date: '2026-09',
};

export const outlookCom = {
  name: 'Outlook.com',
  hosts: ['olc.protection.outlook.com', 'hotmail.com'],
  marks: [
    'olc.protection.outlook.com',
    'mail.live.com/mail/troubleshooting.aspx',
    'postmaster.live.com',
    'aka.ms/postmaster',
    '(S8001)',
    '(S8002)',
    '(S3140)',
    '(S3150)',
    '(S775)',
    '(S843)',
  ],
  entries: {
    slowedByReputation: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'reputation',
      signatures: [
        { reply: '421', phrase: 'RP-001' },
        { reply: '421', phrase: 'RP-002' },
        { reply: '451', enhanced: '4.7.650', phrase: 'S775' },
        { reply: '451', enhanced: '4.7.650', phrase: 'S843' },
        { reply: '451', enhanced: '4.7.651', phrase: 'S3114' },
      ],
      sources: [PAGES.outlookPostmaster, SERVICES, SISIMAI_MICROSOFT, PAGES.smtpFieldManual],
    },
    tooManyConnections: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [
        { reply: '421', phrase: 'RP-003' },
        { reply: '451', enhanced: '4.7.652', phrase: 'S3115' },
      ],
      sources: [PAGES.outlookPostmaster, POLICIES],
    },
    spamOrReputation: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reputation',
      signatures: [
        { reply: '550', phrase: 'SC-001' },
        { reply: '550', phrase: 'OU-002' },
      ],
      sources: [PAGES.outlookPostmaster, POLICIES],
    },
    addressProbing: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', phrase: 'SC-002' }],
      sources: [PAGES.outlookPostmaster],
    },
    openRelay: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', phrase: 'SC-003' }],
      sources: [PAGES.outlookPostmaster],
    },
    complaints: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', phrase: 'SC-004' }],
      sources: [PAGES.outlookPostmaster, SERVICES],
    },
    dynamicAddress: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', phrase: 'DY-001' }],
      sources: [PAGES.outlookPostmaster, POLICIES],
    },
    infectedMachine: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', phrase: 'DY-002' }],
      sources: [PAGES.outlookPostmaster],
    },
    spamhausAddress: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ reply: '550', phrase: 'OU-001' }],
      sources: [PAGES.outlookPostmaster, PAGES.smtpCodes],
    },
    spamhausDomain: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'S8001' },
        { reply: '550', enhanced: '5.7.1', phrase: 'S8002' },
      ],
      sources: [PAGES.smtpCodes],
    },
    networkBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'S3140' },
        { reply: '550', enhanced: '5.7.1', phrase: 'S3150' },
      ],
      sources: [PAGES.smtpCodes, PAGES.smtpFieldManual, HETZNER, VIRTBIZ],
    },
    bulkSenderAuthentication: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [
        { reply: '550', enhanced: '5.7.515', phrase: 'does not meet the required authentication level' },
        { reply: '550', enhanced: '5.7.515', phrase: "doesn't meet the required authentication level" },
        { reply: '550', enhanced: '5.7.515' },
      ],
      sources: [PAGES.outlookPostmaster, BULK_SENDERS, PAGES.sisimaiSamples],
    },
    spfDeniesAll: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ reply: '550', phrase: 'command rejected due to Sender ID validation failure' }],
      sources: [PAGES.outlookPostmaster],
    },
    mailboxUnknown: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.5.0', phrase: 'mailbox unavailable' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    recipientsRejected: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ reply: '550', enhanced: '5.4.1', phrase: 'All recipient addresses rejected : Access denied' }],
      sources: [PAGES.smtpCodes],
    },
    recipientHourlyLimit: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'rate-limited',
      signatures: [
        { reply: '554', enhanced: '5.2.122', phrase: 'exceeded their limit … messages they can receive per hour' },
      ],
      sources: [PAGES.smtpFieldManual, RECEIVING_LIMITS],
    },
    senderHourlyLimit: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'rate-limited',
      signatures: [
        { reply: '554', enhanced: '5.2.121', phrase: 'exceeded the limit … can send to this recipient per hour' },
      ],
      sources: [PAGES.smtpFieldManual, EXCHANGE_LIMITS],
    },
    organizationQuota: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'rate-limited',
      signatures: [{ reply: '450', enhanced: '4.7.3', phrase: 'Organization queue quota exceeded' }],
      sources: [PAGES.smtpFieldManual],
    },
    lowResources: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'storage-full',
      signatures: [{ reply: '452', enhanced: '4.3.1', phrase: 'TSTE' }],
      sources: [PAGES.smtpFieldManual],
    },
    serverTrouble: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'server-error',
      signatures: [
        { reply: '421', enhanced: '4.3.2', phrase: 'Service not available' },
        { reply: '451', enhanced: '4.3.2', phrase: 'ATTR17' },
        { reply: '451', enhanced: '4.4.3', phrase: 'ATTR18' },
        { reply: '451', enhanced: '4.4.0', phrase: 'No healthy secondary server available to accept replica' },
        { reply: '451', enhanced: '4.7.0', phrase: 'PRX4' },
        { reply: '451', enhanced: '4.7.0', phrase: 'PRX6 NextHop' },
        { reply: '451', enhanced: '4.7.700', phrase: 'PFA agent busy' },
      ],
      sources: [PAGES.smtpFieldManual, SISIMAI_MICROSOFT],
    },
  },
} as const satisfies Provider;
