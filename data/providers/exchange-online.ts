import type { Source } from '../sources';
import { PAGES } from '../sources';
import type { Provider } from './provider';

const EDGE_BLOCKING: Source = {
  title: 'Microsoft Learn: Directory-Based Edge Blocking',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/use-directory-based-edge-blocking',
  date: '2026-09',
};

const FIX_541: Source = {
  title: 'Microsoft Learn: fix NDR error 550 5.4.1 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-4-1',
  date: '2026-10-02',
};

const FIX_LOOP: Source = {
  title: 'Microsoft Learn: fix 5.4.6 or 5.4.14 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-4-6-through-5-4-20-in-exchange-online',
  date: '2026-11',
};

const MAIL_FLOW_INTELLIGENCE: Source = {
  title: 'Microsoft Learn: mail flow intelligence',
  url: 'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/mail-flow-intelligence-in-office-365',
  date: '2026-11',
};

const FIX_447: Source = {
  title: 'Microsoft Learn: fix NDR error 550 4.4.7 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online',
  date: '2026-07-24',
};

const ATTR35: Source = {
  title: 'Microsoft Learn: ATTR35 response code when mail is sent to Exchange Online',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo',
  date: '2024-01-24',
};

const FIX_UNTRUSTED_ROOT: Source = {
  title: 'Microsoft Learn: fix NDR error 450 4.4.317, UntrustedRoot',
  url: 'https://learn.microsoft.com/en-us/exchange/troubleshoot/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root',
  date: '2026-09',
};

const SERVER_BUSY: Source = {
  title: 'Microsoft Learn: fix 451 4.7.500-699 (ASxxx)',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/non-delivery-reports-in-exchange-online/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
  date: '2026-09',
};

const DELIST_PORTAL: Source = {
  title: 'Microsoft Learn: use the delist portal',
  url: 'https://learn.microsoft.com/en-us/microsoft-365/security/office-365-security/use-the-delist-portal-to-remove-yourself-from-the-office-365-blocked-senders-lis',
  date: '2026-09',
};

const FIX_50350: Source = {
  title: 'Microsoft Learn: fix NDR error 550 5.0.350 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online',
  date: '2026-08-10',
};

const NHSMAIL_ALERT: Source = {
  title: 'NHSmail: Microsoft 365 alert about 550 5.7.350',
  url: 'https://support.nhs.net/2024/01/microsoft-365-alert-service-degradation-exchange-online-some-users-may-be-unable-to-send-or-receive-email-messages-and-receive-a-non-delivery-report-ndr/',
  date: '2026-11',
};

const RELAY_POOL: Source = {
  title: 'Microsoft Learn: forwarded or relayed messages are rejected with 5.7.367',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr',
  date: '2026-03-25',
};

const GROUP_193: Source = {
  title: 'Microsoft Learn: NDR 550 5.7.193 from a Microsoft 365 group',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group',
  date: '2026-11',
};

const FIX_134: Source = {
  title: 'Microsoft Learn: fix NDR error 5.7.134 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-134-in-exchange-online',
  date: '2026-11',
};

const FIX_124: Source = {
  title: 'Microsoft Learn: fix NDR error 5.7.124 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-5-7-124-in-exchange-online',
  date: '2026-11',
};

const FIX_5611: Source = {
  title: 'Microsoft Learn: fix NDR error 550 5.6.11 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-6-11-in-exchange-online',
  date: '2026-11',
};

const EXTERNAL_FORWARDING: Source = {
  title: 'Microsoft Learn: control automatic external email forwarding',
  url: 'https://learn.microsoft.com/en-us/defender-office-365/outbound-spam-policies-external-email-forwarding',
  date: '2026-09',
};

const DEVICES: Source = {
  title: 'Microsoft Learn: set up a device or application to send e-mail',
  url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  date: '2026-09',
};

const RESTRICTED_USERS: Source = {
  title: 'Microsoft Learn: fix NDR error 550 5.1.8 in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-8',
  date: '2026-10-02',
};

const SENDING_LIMITS: Source = {
  title: 'Microsoft Learn: Exchange Online limits',
  url: 'https://learn.microsoft.com/en-us/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits',
  date: '2026-09',
};

const TENANT_BLOCKS: Source = {
  title: 'Microsoft Learn: fix NDR errors 550 5.7.703, 5.7.705, 5.7.708 and 5.7.750',
  url: 'https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750',
  date: '2026-10-02',
};

const SISIMAI_MICROSOFT: Source = {
  title: 'Sisimai: texts of Microsoft servers',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Microsoft.pm',
  date: '2026-09',
};

const SMTP_AUTH: Source = {
  title: 'Microsoft Learn: authenticated client SMTP submission in Exchange Online',
  url: 'https://learn.microsoft.com/en-us/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  date: '2026-09',
};

const APP_PASSWORD_REPORT: Source = {
  title: 'GitHub report: 535 5.7.139 despite an app password',
  url: 'https://github.com/hassio-addons/app-vaultwarden/issues/402',
  date: '2026-09',
};

const SEND_AS_REPORT: Source = {
  title: 'GitHub report: 554 5.2.252 SendAsDenied',
  url: 'https://github.com/gophish/gophish/issues/2900',
  date: '2026-11',
};

const SEND_AS_LOG: Source = {
  title: 'SMTP relay log posted publicly: 550 5.7.60',
  url: 'https://pastebin.com/wtU9XT6T',
  date: '2026-09',
};

export const exchangeOnline = {
  name: 'Exchange Online (Microsoft 365)',
  hosts: [
    'mail.protection.outlook.com',
    'prod.protection.outlook.com',
    'prod.outlook.com',
    'smtp.office365.com',
    'mx.microsoft',
  ],
  marks: [
    'RESOLVER.ADR.RecipientNotFound',
    'RESOLVER.RST.SenderNotAuthenticatedFor',
    'sender.office.com',
    'delist@microsoft.com',
    'AS16012',
    'Recipient address rejected: Access denied. AS(',
    'bad outbound sender AS(',
    'TenantAttribution',
    'SmtpClientAuthentication is disabled',
    'Tenant Allow Block List',
    'HVE account',
    'in Exchange Online and Office 365',
    'LastAttemptedServerName=',
    'SuspiciousRemoteServerError',
    'Message expired, connection refused',
    'Message expired, cannot connect to remote server',
    'Remote server returned unknown recipient or mailbox unavailable',
    'Remote server returned message detected as spam',
    'Remote server returned not permitted to relay',
    'UnifiedGroupAgent',
    'SendAsDenied',
  ],
  entries: {
    recipientNotFound: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [
        { reply: '550', enhanced: '5.1.10', phrase: 'Recipient not found' },
        { enhanced: '5.1.10', phrase: 'RecipientNotFound' },
        { enhanced: '5.1.1', phrase: 'Bad destination mailbox address' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    addressRejectedAtEdge: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [
        { enhanced: '5.4.1', phrase: 'Recipient address rejected: Access denied' },
        { enhanced: '5.7.504', phrase: 'Recipient address rejected: Access denied' },
        { reply: '550', enhanced: '5.4.1', phrase: 'All recipient addresses rejected : Access denied' },
        { reply: '550', enhanced: '5.4.1', phrase: 'AS(201806281)' },
      ],
      sources: [PAGES.exchangeOnlineNdr, EDGE_BLOCKING, FIX_541, PAGES.smtpCodes],
    },
    bannedRecipient: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ enhanced: '5.7.505', phrase: 'Access denied, banned recipient' }, { enhanced: '5.7.505' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    unknownAtOtherServer: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [
        {
          reply: '550',
          enhanced: '5.1.351',
          phrase: 'Remote server returned unknown recipient or mailbox unavailable',
        },
        { enhanced: '5.1.351' },
      ],
      sources: [PAGES.sisimaiSamples],
    },
    replyToSavedMessage: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'mailbox-unknown',
      signatures: [{ enhanced: '5.1.0', phrase: 'Sender denied' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    mailboxBusy: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'rate-limited',
      signatures: [
        { reply: '432', enhanced: '4.3.2', phrase: 'recipient thread limit exceeded' },
        { enhanced: '4.3.2', phrase: 'recipient thread limit exceeded' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    forestConnections: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'rate-limited',
      signatures: [{ reply: '421', enhanced: '4.3.2', phrase: 'connections per resource forest has exceeded a limit' }],
      sources: [PAGES.smtpFieldManual],
    },
    recipientHourlyLimit: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'rate-limited',
      signatures: [{ enhanced: '5.2.122', phrase: 'per hour message receive limit exceeded' }, { enhanced: '5.2.122' }],
      sources: [PAGES.exchangeOnlineNdr, SENDING_LIMITS],
    },
    senderHourlyLimit: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'rate-limited',
      signatures: [
        { enhanced: '5.2.121', phrase: 'receive limit from specific sender exceeded' },
        { enhanced: '5.2.121' },
      ],
      sources: [PAGES.exchangeOnlineNdr, SENDING_LIMITS],
    },
    expired: {
      outcome: 'failed',
      resend: 'later',
      actor: 'depends',
      reason: 'timed-out',
      signatures: [
        { enhanced: '4.4.7', phrase: 'Message expired' },
        { enhanced: '4.4.7', phrase: 'QUEUE.Expired; message expired' },
        { enhanced: '5.4.300', phrase: 'Message expired' },
        { enhanced: '5.4.300' },
      ],
      sources: [PAGES.exchangeOnlineNdr, FIX_447],
    },
    connectionRefused: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'network',
      signatures: [{ enhanced: '4.4.316', phrase: 'Socket error code 10061' }, { enhanced: '4.4.316' }],
      sources: [PAGES.exchangeOnlineNdr, MAIL_FLOW_INTELLIGENCE],
    },
    gaveUpConnectionRefused: {
      outcome: 'failed',
      resend: 'later',
      actor: 'receivingAdmin',
      reason: 'timed-out',
      signatures: [
        { reply: '550', enhanced: '5.4.316', phrase: 'Message expired, connection refused' },
        { enhanced: '5.4.316' },
      ],
      sources: [PAGES.sisimaiSamples, PAGES.exchangeOnlineNdr],
    },
    connectionTimedOut: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'network',
      signatures: [{ reply: '450', enhanced: '4.4.315', phrase: 'Connection timed out' }, { enhanced: '4.4.315' }],
      sources: [MAIL_FLOW_INTELLIGENCE],
    },
    sessionFailed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'network',
      signatures: [
        { reply: '450', enhanced: '4.4.317', phrase: 'Cannot connect to remote server' },
        { reply: '450', enhanced: '4.4.317', phrase: 'Cannot establish session with remote server' },
        { enhanced: '4.4.317' },
      ],
      sources: [MAIL_FLOW_INTELLIGENCE, SISIMAI_MICROSOFT],
    },
    gaveUpSessionFailed: {
      outcome: 'failed',
      resend: 'later',
      actor: 'receivingAdmin',
      reason: 'timed-out',
      signatures: [
        { reply: '550', enhanced: '5.4.317', phrase: 'Message expired, cannot connect to remote server' },
        { enhanced: '5.4.317' },
      ],
      sources: [SISIMAI_MICROSOFT, MAIL_FLOW_INTELLIGENCE],
    },
    connectionBrokenOff: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'network',
      signatures: [
        { reply: '450', enhanced: '4.4.318', phrase: 'Connection was closed abruptly' },
        { reply: '450', enhanced: '4.4.318', phrase: 'SuspiciousRemoteServerError' },
        { enhanced: '4.4.318' },
      ],
      sources: [MAIL_FLOW_INTELLIGENCE, SISIMAI_MICROSOFT],
    },
    gaveUpConnectionBrokenOff: {
      outcome: 'failed',
      resend: 'later',
      actor: 'receivingAdmin',
      reason: 'timed-out',
      signatures: [
        { reply: '550', enhanced: '5.4.318', phrase: 'SuspiciousRemoteServerError' },
        { enhanced: '5.4.318' },
      ],
      sources: [SISIMAI_MICROSOFT],
    },
    dnsQueryDelayed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'depends',
      reason: 'domain-unknown',
      signatures: [{ reply: '450', enhanced: '4.4.312', phrase: 'DNS query failed' }, { enhanced: '4.4.312' }],
      sources: [MAIL_FLOW_INTELLIGENCE],
    },
    dnsQueryFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'domain-unknown',
      signatures: [
        { reply: '550', enhanced: '5.4.312', phrase: 'DNS query failed' },
        { enhanced: '5.4.312' },
        { enhanced: '5.4.310', phrase: 'DNS domain … does not exist' },
        { enhanced: '5.4.310' },
      ],
      sources: [PAGES.sisimaiSamples],
    },
    mailLoop: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      reason: 'network',
      signatures: [
        { enhanced: '5.4.6', phrase: 'Routing loop detected' },
        { enhanced: '5.4.14', phrase: 'Routing loop detected' },
        { reply: '554', enhanced: '5.4.14', phrase: 'Hop count exceeded - possible mail loop ATTR34' },
        { enhanced: '5.4.14', phrase: 'Hop count exceeded' },
      ],
      sources: [PAGES.exchangeOnlineNdr, FIX_LOOP, PAGES.smtpCodes],
    },
    wrongRegion: {
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'depends',
      reason: 'network',
      signatures: [
        { reply: '451', enhanced: '4.4.62', phrase: 'Mail sent to the wrong Office 365 region. ATTR35' },
        { enhanced: '4.4.62' },
      ],
      sources: [ATTR35, PAGES.smtpCodes],
    },
    replicationFailed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'server-error',
      signatures: [
        { enhanced: '4.4.24', phrase: 'Message failed to be replicated' },
        { enhanced: '4.4.25', phrase: 'Message failed to be replicated' },
        { enhanced: '4.4.28', phrase: 'Message failed to be replicated' },
        { reply: '451', enhanced: '4.4.0', phrase: 'No healthy secondary server available to accept replica' },
      ],
      sources: [SISIMAI_MICROSOFT, PAGES.smtpFieldManual],
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
        { reply: '451', enhanced: '4.7.0', phrase: 'PRX4' },
        { reply: '451', enhanced: '4.7.0', phrase: 'PRX6 NextHop' },
        { reply: '451', enhanced: '4.7.700', phrase: 'PFA agent busy' },
        { reply: '452', enhanced: '4.3.1', phrase: 'Insufficient system resources … TSTE' },
      ],
      sources: [PAGES.smtpFieldManual, SISIMAI_MICROSOFT],
    },
    organisationOverloaded: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      reason: 'rate-limited',
      signatures: [{ reply: '450', enhanced: '4.7.3', phrase: 'Organization queue quota exceeded' }],
      sources: [PAGES.smtpFieldManual],
    },
    untrustedRoot: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [
        { reply: '450', enhanced: '4.4.317', phrase: 'Cannot connect to remote server … UntrustedRoot' },
        { reply: '450', enhanced: '4.4.317', phrase: 'Cannot establish session with remote server … UntrustedRoot' },
        { enhanced: '4.4.317', phrase: 'UntrustedRoot' },
      ],
      sources: [PAGES.exchangeOnlineNdr, FIX_UNTRUSTED_ROOT],
    },
    certificateCheckFailed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [
        { reply: '450', enhanced: '4.7.320', phrase: 'Certificate validation failed' },
        { enhanced: '4.7.320' },
      ],
      sources: [MAIL_FLOW_INTELLIGENCE],
    },
    mtaStsHostDelayed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [{ enhanced: '4.4.8', phrase: 'failed MTA-STS validation' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    mtaStsHost: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [{ enhanced: '5.4.8', phrase: 'failed MTA-STS validation' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    mtaStsCertificateDelayed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [{ enhanced: '4.7.5', phrase: 'Remote certificate failed MTA-STS validation' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    mtaStsCertificate: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [{ enhanced: '5.7.5', phrase: 'Remote certificate failed MTA-STS validation' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    daneNoStarttlsDelayed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [{ enhanced: '4.7.321', phrase: 'starttls-not-supported' }, { enhanced: '4.7.321' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    daneNoStarttls: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [{ enhanced: '5.7.321', phrase: 'starttls-not-supported' }, { enhanced: '5.7.321' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    daneCertificateDelayed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [
        { enhanced: '4.7.322', phrase: 'certificate-expired' },
        { enhanced: '4.7.325', phrase: 'certificate-host-mismatch' },
        { enhanced: '4.7.322' },
        { enhanced: '4.7.325' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    daneCertificate: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [
        { enhanced: '5.7.322', phrase: 'certificate-expired' },
        { enhanced: '5.7.325', phrase: 'certificate-host-mismatch' },
        { enhanced: '5.7.322' },
        { enhanced: '5.7.325' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    daneRecordMismatchDelayed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [{ enhanced: '4.7.323', phrase: 'tlsa-invalid' }, { enhanced: '4.7.323' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    daneRecordMismatch: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'encryption-required',
      signatures: [{ enhanced: '5.7.323', phrase: 'tlsa-invalid' }, { enhanced: '5.7.323' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    dnssecBrokenDelayed: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'receivingAdmin',
      reason: 'domain-unknown',
      signatures: [{ enhanced: '4.7.324', phrase: 'dnssec-invalid' }, { enhanced: '4.7.324' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    dnssecBroken: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'domain-unknown',
      signatures: [{ enhanced: '5.7.324', phrase: 'dnssec-invalid' }, { enhanced: '5.7.324' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    tooManyRecipientsAtOnce: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [{ enhanced: '4.5.3', phrase: 'Too many recipients' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    serverThrottled: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [
        { reply: '451', enhanced: '4.7.500-699', phrase: 'Access denied, please try again later' },
        { reply: '451', enhanced: '4.7.500-699', phrase: '(AS…)' },
        { reply: '451', enhanced: '4.7.500', phrase: 'AS761' },
        { reply: '451', enhanced: '4.7.500', phrase: 'AS77712344' },
        { reply: '451', enhanced: '4.7.500-699', phrase: 'Server busy' },
      ],
      sources: [PAGES.exchangeOnlineNdr, SERVER_BUSY, SISIMAI_MICROSOFT],
    },
    addressUnderReview: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'reputation',
      signatures: [
        { enhanced: '4.7.850-899', phrase: 'Access denied, please try again later' },
        { enhanced: '4.7.850-899' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    ipv6RangeLimit: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [
        { enhanced: '5.7.508', phrase: 'has exceeded permitted limits within … range' },
        { enhanced: '5.7.508' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    bannedIp: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { enhanced: '5.7.606-649', phrase: 'Access denied, banned sending IP' },
        { enhanced: '5.7.606-649' },
      ],
      sources: [PAGES.exchangeOnlineNdr, DELIST_PORTAL],
    },
    bannedIpByMail: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [{ enhanced: '5.7.511', phrase: 'Access denied, banned sender' }, { enhanced: '5.7.511' }],
      sources: [PAGES.exchangeOnlineNdr, DELIST_PORTAL],
    },
    blockedBySpamhaus: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'Client host … blocked using Spamhaus … AS16012611' },
        { reply: '550', enhanced: '5.7.1', phrase: 'blocked using Spamhaus' },
      ],
      sources: [PAGES.smtpCodes],
    },
    blockedByRecipientOrganisation: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'blocklisted',
      signatures: [
        { enhanced: '5.7.507', phrase: 'Access denied, rejected by recipient' },
        { enhanced: '5.7.513', phrase: 'Customer Block list (AS16012607)' },
        { enhanced: '5.7.507' },
        { enhanced: '5.7.513' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    helloNameForged: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'policy',
      signatures: [{ enhanced: '5.7.506', phrase: 'Access denied, Bad HELO' }, { enhanced: '5.7.506' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    ipv6Unauthenticated: {
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ enhanced: '4.7.26', phrase: 'must pass either SPF or DKIM validation' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    ipv6WithoutReverseDns: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'reverse-dns',
      signatures: [{ enhanced: '5.7.25', phrase: 'must have a reverse DNS record' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    recipientWithoutIpv6: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'policy',
      signatures: [{ enhanced: '5.7.510', phrase: 'does not accept email over IPv6' }, { enhanced: '5.7.510' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    spfFailed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ enhanced: '5.7.23', phrase: 'Sender Policy Framework violation' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    dmarcReject: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [{ enhanced: '5.7.509', phrase: 'does not pass DMARC verification' }, { enhanced: '5.7.509' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    forwardedMailRefused: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'authentication-failed',
      signatures: [
        { enhanced: '5.7.367', phrase: 'Remote server returned not permitted to relay' },
        { enhanced: '5.7.367' },
      ],
      sources: [PAGES.exchangeOnlineNdr, RELAY_POOL],
    },
    detectedAsSpam: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      reason: 'spam-content',
      signatures: [
        { reply: '550', enhanced: '5.7.350', phrase: 'Remote server returned message detected as spam' },
        { enhanced: '5.7.350' },
      ],
      sources: [NHSMAIL_ALERT],
    },
    severalFromAddresses: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'malformed-message',
      signatures: [
        { reply: '550', enhanced: '5.1.20', phrase: 'Multiple From addresses are not allowed without Sender' },
        { enhanced: '5.1.20' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    fromNotValid: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'malformed-message',
      signatures: [
        { enhanced: '5.7.512', phrase: 'must be RFC 5322 section 3.6.2 compliant' },
        { enhanced: '5.7.512' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    bareLineFeeds: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'malformed-message',
      signatures: [{ enhanced: '5.6.11', phrase: 'Invalid characters' }],
      sources: [PAGES.exchangeOnlineNdr, FIX_5611],
    },
    richTextHeader: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'malformed-message',
      signatures: [{ reply: '550', enhanced: '5.0.350', phrase: 'x-dg-ref header is too long' }],
      sources: [PAGES.exchangeOnlineNdr, FIX_50350],
    },
    tooManyEmbeddedFiles: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'virus-or-attachment',
      signatures: [
        { reply: '550', enhanced: '5.0.350', phrase: 'AS345' },
        { phrase: 'policy violation detected (AS345)' },
      ],
      sources: [PAGES.exchangeOnlineNdr, FIX_50350],
    },
    unspecificRemoteError: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      reason: 'unknown',
      signatures: [{ reply: '550', enhanced: '5.0.350' }],
      sources: [PAGES.exchangeOnlineNdr, FIX_50350],
    },
    groupForMembersOfOrganisation: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'recipient-refused',
      signatures: [{ enhanced: '5.7.133', phrase: 'Sender not authenticated for group' }, { enhanced: '5.7.133' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    microsoft365GroupClosed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'recipient-refused',
      signatures: [{ enhanced: '5.7.193', phrase: 'UnifiedGroupAgent' }, { enhanced: '5.7.193' }],
      sources: [GROUP_193],
    },
    groupWithAllowedSenders: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'recipient-refused',
      signatures: [{ enhanced: '5.7.124', phrase: 'Sender not in allowed-senders list' }, { enhanced: '5.7.124' }],
      sources: [PAGES.exchangeOnlineNdr, FIX_124],
    },
    internalRecipient: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'recipient-refused',
      signatures: [
        { enhanced: '5.7.1', phrase: 'RESOLVER.RST.AuthRequired' },
        { enhanced: '5.7.12', phrase: 'Sender was not authenticated by organization' },
        { enhanced: '5.7.134', phrase: 'Sender was not authenticated for mailbox' },
        { enhanced: '5.7.13', phrase: 'Sender was not authenticated for public folder' },
        { enhanced: '5.7.135', phrase: 'Sender was not authenticated for public folder' },
        { enhanced: '5.7.136', phrase: 'Sender was not authenticated' },
        { enhanced: '5.7.134' },
        { enhanced: '5.7.135' },
        { enhanced: '5.7.136' },
      ],
      sources: [PAGES.exchangeOnlineNdr, FIX_134],
    },
    deliveryNotAuthorized: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'recipient-refused',
      signatures: [{ enhanced: '5.7.1', phrase: 'Delivery not authorized' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    mailFlowRule: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'policy',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'TRANSPORT.RULES.RejectMessage' },
        { enhanced: '5.7.1', phrase: 'TRANSPORT.RULES.RejectMessage' },
      ],
      sources: [PAGES.smtpCodes],
    },
    blockedByOwnOrganisation: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'policy',
      signatures: [
        { enhanced: '5.7.703', phrase: 'Tenant Allow Block List' },
        { enhanced: '5.7.703', phrase: 'Tenant Allow/Block List' },
        { enhanced: '5.7.703' },
      ],
      sources: [PAGES.exchangeOnlineNdr, TENANT_BLOCKS],
    },
    externalForwardingBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'policy',
      signatures: [
        { enhanced: '5.7.520', phrase: 'does not allow external forwarding … AS(7555)' },
        { enhanced: '5.7.520', phrase: 'does not allow external forwarding' },
        { enhanced: '5.7.520' },
      ],
      sources: [PAGES.exchangeOnlineNdr, EXTERNAL_FORWARDING],
    },
    journalingArchiveOff: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'policy',
      signatures: [{ enhanced: '5.3.190', phrase: 'Journaling Archive is disabled' }, { enhanced: '5.3.190' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    domainNotServedHere: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      reason: 'relay-denied',
      signatures: [{ enhanced: '5.4.1', phrase: 'Relay Access Denied' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    unableToRelay: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      reason: 'relay-denied',
      signatures: [
        { enhanced: '5.7.1', phrase: 'Unable to relay' },
        { enhanced: '5.7.54', phrase: 'Unable to relay recipient in non-accepted domain' },
        { enhanced: '5.7.54' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    clientNotAuthenticated: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'login-required',
      signatures: [{ enhanced: '5.7.1', phrase: 'Client was not authenticated' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    deviceNotLoggedIn: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'login-required',
      signatures: [
        { enhanced: '5.7.57', phrase: 'Client was not authenticated to send anonymous mail during MAIL FROM' },
        { enhanced: '5.7.57' },
      ],
      sources: [PAGES.exchangeOnlineNdr, DEVICES],
    },
    passwordLoginOff: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'login-required',
      signatures: [
        { reply: '535', enhanced: '5.7.139', phrase: 'SmtpClientAuthentication is disabled' },
        { reply: '535', enhanced: '5.7.139', phrase: 'basic authentication is disabled' },
      ],
      sources: [SMTP_AUTH, APP_PASSWORD_REPORT],
    },
    loginRefused: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'login-required',
      signatures: [
        { reply: '535', enhanced: '5.7.3', phrase: 'Authentication unsuccessful' },
        { reply: '535', enhanced: '5.7.139', phrase: 'Authentication unsuccessful' },
        { reply: '535', enhanced: '5.7.139' },
      ],
      sources: [SMTP_AUTH],
    },
    connectorNoLongerMatches: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'relay-denied',
      signatures: [{ enhanced: '5.7.64', phrase: 'TenantAttribution; Relay Access Denied' }, { enhanced: '5.7.64' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    sendAsDenied: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-rejected',
      signatures: [
        { reply: '550', enhanced: '5.7.60', phrase: 'Client does not have permissions to send as this sender' },
        { enhanced: '5.2.252', phrase: 'SendAsDenied' },
        { phrase: 'SendAsDeniedException' },
        { enhanced: '5.7.60' },
        { enhanced: '5.2.252' },
      ],
      sources: [SEND_AS_LOG, SEND_AS_REPORT],
    },
    restrictedAccount: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [{ enhanced: '5.1.8', phrase: 'Access denied, bad outbound sender' }],
      sources: [PAGES.exchangeOnlineNdr, RESTRICTED_USERS],
    },
    bannedAccount: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [
        { enhanced: '5.7.501', phrase: 'Access denied, spam abuse detected' },
        { enhanced: '5.7.502', phrase: 'Access denied, banned sender' },
        { enhanced: '5.7.503', phrase: 'Access denied, banned sender' },
        { enhanced: '5.7.501' },
        { enhanced: '5.7.502' },
        { enhanced: '5.7.503' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    bannedDomain: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [{ enhanced: '5.7.800', phrase: 'Access denied, banned sender' }, { enhanced: '5.7.800' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    sendingLimitReached: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      reason: 'sender-blocked',
      signatures: [
        { enhanced: '5.1.90', phrase: 'daily limit for message recipients' },
        { enhanced: '5.2.2', phrase: 'Submission quota exceeded' },
        { phrase: 'submission quota was exceeded' },
        { enhanced: '5.1.90' },
      ],
      sources: [PAGES.exchangeOnlineNdr, SENDING_LIMITS],
    },
    organisationDailyLimit: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [
        { enhanced: '5.7.232', phrase: 'trial tenant has exceeded its daily limit' },
        { enhanced: '5.7.233', phrase: 'tenant exceeded its daily limit' },
        { enhanced: '5.7.232' },
        { enhanced: '5.7.233' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    onmicrosoftLimit: {
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [{ enhanced: '5.7.236', phrase: 'onmicrosoft.com domains' }, { enhanced: '5.7.236' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    organisationBlocked: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [{ enhanced: '5.7.705', phrase: 'tenant has exceeded threshold' }, { enhanced: '5.7.705' }],
      sources: [PAGES.exchangeOnlineNdr, TENANT_BLOCKS],
    },
    newOrganisationNotTrusted: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [{ enhanced: '5.7.708', phrase: 'traffic not accepted from this IP' }, { enhanced: '5.7.708' }],
      sources: [PAGES.exchangeOnlineNdr, TENANT_BLOCKS],
    },
    unregisteredDomains: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [
        { enhanced: '5.7.750', phrase: 'Client blocked from sending from unregistered domains' },
        { enhanced: '5.7.750' },
      ],
      sources: [PAGES.exchangeOnlineNdr, TENANT_BLOCKS],
    },
    hveTooManyConnections: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [
        { reply: '421', enhanced: '4.3.240', phrase: 'concurrent server connections' },
        { enhanced: '4.3.240' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveRecipientRate: {
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      reason: 'rate-limited',
      signatures: [
        { reply: '450', enhanced: '4.4.244', phrase: 'HVE … recipient rate limit' },
        { enhanced: '4.4.244' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveTokenExpired: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'login-required',
      signatures: [
        { reply: '535', enhanced: '5.7.142', phrase: 'Token will expire soon' },
        { reply: '535', enhanced: '5.7.143', phrase: 'Expired token' },
        { enhanced: '5.7.142' },
        { enhanced: '5.7.143' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hvePermissions: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'login-required',
      signatures: [{ reply: '535', enhanced: '5.7.144', phrase: 'Invalid API permissions' }, { enhanced: '5.7.144' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveAccountCannotReceive: {
      outcome: 'failed',
      resend: 'no',
      actor: 'sender',
      reason: 'no-mail-service',
      signatures: [
        { reply: '550', enhanced: '5.1.241', phrase: 'recipient is an HVE account' },
        { enhanced: '5.1.241' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveAccountNotSetUp: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [
        { reply: '550', enhanced: '5.2.240', phrase: 'not set up properly for the HVE service' },
        { enhanced: '5.2.240' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveBilling: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [{ reply: '550', enhanced: '5.2.241', phrase: 'HVE … billing' }, { enhanced: '5.2.241' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveHeaderNotAllowed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'content-rejected',
      signatures: [
        { reply: '550', enhanced: '5.6.240', phrase: 'One of MIME Headers is not allowed' },
        { enhanced: '5.6.240' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveFromMissing: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'malformed-message',
      signatures: [
        { reply: '550', enhanced: '5.6.241', phrase: 'Mandatory From Header is missing' },
        { enhanced: '5.6.241' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveNotAllowed: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      reason: 'sender-blocked',
      signatures: [{ reply: '550', enhanced: '5.7.240-243' }],
      sources: [PAGES.exchangeOnlineNdr],
    },
    hveExternalRecipients: {
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      reason: 'policy',
      signatures: [
        { reply: '550', enhanced: '5.7.244-246', phrase: 'External sending is not supported for HVE' },
        { reply: '550', enhanced: '5.7.244-246' },
      ],
      sources: [PAGES.exchangeOnlineNdr],
    },
  },
} as const satisfies Provider;
