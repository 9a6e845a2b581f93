import type { Source } from '../sources';
import { PAGES } from '../sources';
import type { Provider } from './provider';

const SENDER_GUIDELINES: Source = {
  title: 'Google: Email sender guidelines',
  url: 'https://support.google.com/a/answer/81126',
  date: '2026-03-11',
};

const FORWARDING: Source = {
  title: 'Google: best practices for forwarding e-mail to Gmail',
  url: 'https://support.google.com/mail/answer/175365',
  date: '2026-03-11',
};

const RECEIVING_LIMITS: Source = {
  title: 'Google Workspace: Gmail receiving limits',
  url: 'https://support.google.com/a/answer/1366776',
  date: '2026-09',
};

const SENDING_LIMITS: Source = {
  title: 'Google Workspace: Gmail sending limits',
  url: 'https://support.google.com/a/answer/166852',
  date: '2026-09',
};

const PERSONAL_LIMITS: Source = {
  title: 'Gmail Help: limits for sending and getting mail',
  url: 'https://support.google.com/mail/answer/22839',
  date: '2024-03-27',
};

const SMTP_RELAY: Source = {
  title: 'Google Workspace: route outgoing SMTP relay messages through Google',
  url: 'https://support.google.com/a/answer/2956491',
  date: '2026-09',
};

const RELAY_ERRORS: Source = {
  title: 'Google Workspace: SMTP relay service error messages',
  url: 'https://support.google.com/a/answer/6140680',
  date: '2026-09',
};

const RESTRICTED_DELIVERY: Source = {
  title: 'Google Workspace: restrict messages to authorized addresses or domains',
  url: 'https://support.google.com/a/answer/2640542',
  date: '2026-09',
};

const INBOUND_GATEWAY: Source = {
  title: 'Google Workspace: set up an inbound mail gateway',
  url: 'https://support.google.com/a/answer/60730',
  date: '2026-09',
};

const SECURE_TRANSPORT: Source = {
  title: 'Google Workspace: require a secure connection for email',
  url: 'https://support.google.com/a/answer/2520500',
  date: '2026-09',
};

const APP_PASSWORDS: Source = {
  title: 'Google Account Help: sign in with app passwords',
  url: 'https://support.google.com/accounts/answer/185833',
  date: '2026-09',
};

const BLOCKED_FILES: Source = {
  title: 'Gmail Help: file types blocked in Gmail',
  url: 'https://support.google.com/mail/answer/6590',
  date: '2026-09',
};

const STORAGE: Source = {
  title: 'Google One Help: how your Google storage works',
  url: 'https://support.google.com/googleone/answer/9312312',
  date: '2026-09',
};

const ATTACHMENTS: Source = {
  title: 'Gmail Help: send attachments with your Gmail message',
  url: 'https://support.google.com/mail/answer/6584',
  date: '2026-09',
};

const OLD_ERRORS: Source = {
  title: 'Sisimai: Rhost::Google, quoting earlier Google pages',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Google.pm',
  date: '2026-09',
};

export const gmail = {
  name: 'Gmail',
  hosts: ['google.com', 'googlemail.com', 'gmail.com'],
  marks: ['gsmtp', 'gcdp', 'support.google.com/mail/'],
  entries: {
    // the recipient and the mailbox

    noSuchAccount: {
      reason: 'mailbox-unknown',
      signatures: [
        { reply: '550', enhanced: '5.1.1', phrase: 'account that you tried to reach does not exist' },
        { reply: '550', enhanced: '5.1.1', phrase: 'p=NoSuchUser' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors],
    },
    domainNotFound: {
      reason: 'domain-unknown',
      signatures: [{ reply: '553', enhanced: '5.1.2', phrase: 'find the recipient domain' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors],
    },
    recipientMalformed: {
      reason: 'mailbox-unknown',
      signatures: [
        { reply: '553', enhanced: '5.1.3', phrase: 'recipient address … is not a valid RFC 5321 address' },
        { reply: '553', enhanced: '5.1.3', phrase: 'is not a valid RFC-5321 address' },
        { reply: '553', enhanced: '5.1.2', phrase: 'recipient address … is not a valid RFC-5321 address' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors],
    },
    senderMalformed: {
      reason: 'sender-rejected',
      signatures: [
        { reply: '553', enhanced: '5.1.7', phrase: 'sender address … is not a valid RFC 5321 address' },
        { reply: '553', enhanced: '5.1.7', phrase: 'is not a valid RFC-5321 address' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      sources: [PAGES.gmailErrors],
    },
    accountInactive: {
      reason: 'mailbox-disabled',
      signatures: [
        { reply: '550', enhanced: '5.2.1', phrase: 'account that you tried to reach is inactive' },
        { reply: '550', enhanced: '5.2.1', phrase: 'account that you tried to reach is disabled' },
        { reply: '550', enhanced: '5.2.1', phrase: 'p=DisabledUser' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors],
    },
    receivingTooFast: {
      reason: 'rate-limited',
      signatures: [
        { reply: '450', enhanced: '4.2.1', phrase: 'receiving email too quickly' },
        { reply: '450', enhanced: '4.2.1', phrase: 'receiving mail too quickly' },
        { reply: '450', enhanced: '4.2.1', phrase: 'at a rate that prevents additional messages' },
        { reply: '450', enhanced: '4.2.1', phrase: 'p=ReceivingRate' },
      ],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [PAGES.gmailErrors, RECEIVING_LIMITS],
    },
    receivingTooFastReturned: {
      reason: 'rate-limited',
      signatures: [
        { reply: '550', enhanced: '5.2.1', phrase: 'at a rate that prevents additional messages' },
        { reply: '550', enhanced: '5.2.1', phrase: 'p=ReceivingRatePerm' },
      ],
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      sources: [PAGES.gmailErrors, RECEIVING_LIMITS, PERSONAL_LIMITS],
    },
    storageFull: {
      reason: 'mailbox-full',
      signatures: [
        { reply: '452', enhanced: '4.2.2', phrase: 'inbox is out of storage space' },
        { reply: '452', enhanced: '4.2.2', phrase: 'account that you tried to reach is over quota' },
        { reply: '452', enhanced: '4.2.2', phrase: 'p=OverQuotaTemp' },
      ],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'recipient',
      sources: [PAGES.gmailErrors, STORAGE],
    },
    storageFullInactive: {
      reason: 'mailbox-full',
      signatures: [
        { reply: '552', enhanced: '5.2.2', phrase: 'out of storage space and inactive' },
        { reply: '552', enhanced: '5.2.2', phrase: 'over quota and inactive' },
        { reply: '552', enhanced: '5.2.2', phrase: 'p=OverQuotaPerm' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'recipient',
      sources: [PAGES.gmailErrors, STORAGE],
    },

    // size and limits

    messageTooLarge: {
      reason: 'message-too-large',
      signatures: [
        { reply: '552', enhanced: '5.3.4', phrase: "exceeded Google's message size limits" },
        { reply: '552', enhanced: '5.2.3', phrase: "exceeded Google's message size limits" },
        { reply: '552', enhanced: '5.3.4', phrase: 'p=MaxSizeError' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, RECEIVING_LIMITS, ATTACHMENTS, OLD_ERRORS],
    },
    tooManyAttachments: {
      reason: 'message-too-large',
      signatures: [{ reply: '552', enhanced: '5.3.4', phrase: 'number of attachments' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, RECEIVING_LIMITS],
    },
    headersTooLarge: {
      reason: 'message-too-large',
      signatures: [
        { reply: '552', enhanced: '5.3.4', phrase: 'message header size limits' },
        { reply: '552', enhanced: '5.3.4', phrase: 'per individual header size' },
        { reply: '552', enhanced: '5.3.4', phrase: 'header name limit' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      sources: [PAGES.gmailErrors],
    },
    tooManyRecipients: {
      reason: 'rate-limited',
      signatures: [{ reply: '452', enhanced: '4.5.3', phrase: 'too many recipients' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'depends',
      sources: [PAGES.gmailErrors, PERSONAL_LIMITS, SENDING_LIMITS],
    },
    tooManyRecipientsForSender: {
      reason: 'rate-limited',
      signatures: [{ reply: '550', enhanced: '5.5.3', phrase: 'Too many recipients for this sender' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, PERSONAL_LIMITS],
    },
    dailyLimitReached: {
      reason: 'sender-blocked',
      signatures: [
        { reply: '550', enhanced: '5.4.5', phrase: 'Daily user sending limit exceeded' },
        { reply: '550', enhanced: '5.4.5', phrase: 'Daily user sending quota exceeded' },
        { reply: '550', enhanced: '5.4.5', phrase: 'Daily sending quota exceeded' },
      ],
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      sources: [PAGES.gmailErrors, PERSONAL_LIMITS, SENDING_LIMITS],
    },
    rateLimited: {
      reason: 'rate-limited',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'This email has been rate limited' },
        { reply: '550', enhanced: '5.7.1', phrase: 'This mail has been rate limited' },
      ],
      outcome: 'failed',
      resend: 'later',
      actor: 'sender',
      sources: [PAGES.gmailErrors, OLD_ERRORS],
    },

    // Google's servers and the connection

    googleTrouble: {
      reason: 'server-error',
      signatures: [
        { reply: '421', enhanced: '4.3.0', phrase: 'Temporary System Problem' },
        { reply: '421', enhanced: '4.7.0', phrase: 'Temporary System Problem' },
        { reply: '421', enhanced: '4.4.5', phrase: 'Server busy, try again later' },
      ],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [PAGES.gmailErrors, OLD_ERRORS],
    },
    temporarilyRejected: {
      reason: 'unknown',
      signatures: [
        { reply: '451', enhanced: '4.3.0', phrase: 'temporarily rejected this message' },
        { reply: '451', enhanced: '4.3.0', phrase: 'temporarily rejected message' },
      ],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [PAGES.gmailErrors],
    },
    connectionExpired: {
      reason: 'network',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'Connection expired, try reconnecting' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'nobody',
      sources: [PAGES.gmailErrors],
    },
    idleTimeout: {
      reason: 'network',
      signatures: [{ reply: '451', enhanced: '4.4.2', phrase: 'Timeout - closing connection' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    closingConnection: {
      reason: 'rate-limited',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'Try again later, closing connection' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, OLD_ERRORS, RELAY_ERRORS],
    },
    severalDomains: {
      reason: 'protocol-error',
      signatures: [
        {
          reply: '451',
          enhanced: '4.3.0',
          phrase: 'Multiple destination domains per transaction is unsupported',
        },
      ],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    recipientRulesTooLarge: {
      reason: 'rate-limited',
      signatures: [{ reply: '452', enhanced: '4.5.3', phrase: 'Domain policy size per transaction exceeded' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    mailLoop: {
      reason: 'network',
      signatures: [
        { reply: '554', enhanced: '5.4.6', phrase: 'exceeded 50 hops' },
        { reply: '554', enhanced: '5.6.0', phrase: 'exceeded 50 hops' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      sources: [PAGES.gmailErrors, OLD_ERRORS],
    },

    // SMTP commands

    protocolViolation: {
      reason: 'protocol-error',
      signatures: [
        { reply: '451', enhanced: '4.5.0', phrase: 'SMTP protocol violation' },
        { reply: '454', enhanced: '4.5.0', phrase: 'SMTP protocol violation' },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, OLD_ERRORS],
    },
    badSequence: {
      reason: 'protocol-error',
      signatures: [
        { reply: '503', enhanced: '5.5.1', phrase: 'Bad sequence of commands' },
        { reply: '503', enhanced: '5.5.1', phrase: 'issued out of sequence' },
        { reply: '503', enhanced: '5.5.1', phrase: 'EHLO/HELO first' },
        { reply: '503', enhanced: '5.5.1', phrase: 'MAIL first' },
        { reply: '503', enhanced: '5.5.1', phrase: 'RCPT first' },
        { reply: '503', enhanced: '5.5.1', phrase: 'No DATA after BDAT' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, OLD_ERRORS],
    },
    unknownCommand: {
      reason: 'protocol-error',
      signatures: [
        { reply: '502', enhanced: '5.5.1', phrase: 'Unimplemented command' },
        { reply: '502', enhanced: '5.5.1', phrase: 'Unrecognized command' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    syntaxError: {
      reason: 'protocol-error',
      signatures: [{ reply: '555', enhanced: '5.5.2', phrase: 'Syntax error' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    helloNameInvalid: {
      reason: 'protocol-error',
      signatures: [
        { reply: '501', enhanced: '5.5.4', phrase: 'HELO/EHLO argument … invalid' },
        { reply: '501', enhanced: '5.5.4', phrase: 'Empty HELO/EHLO argument' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    starttlsMisused: {
      reason: 'protocol-error',
      signatures: [
        { reply: '523', enhanced: '5.7.10', phrase: 'no commands allowed to pipeline after STARTTLS' },
        { reply: '525', enhanced: '5.7.10', phrase: 'no commands allowed to pipeline after STARTTLS' },
        { reply: '501', enhanced: '5.7.11', phrase: 'Syntax error (no parameters allowed)' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, OLD_ERRORS],
    },

    // signing in to Google's outgoing server

    loginRequired: {
      reason: 'login-required',
      signatures: [
        { reply: '530', enhanced: '5.7.0', phrase: 'Authentication required' },
        { reply: '530', enhanced: '5.5.1', phrase: 'Authentication Required' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, OLD_ERRORS],
    },
    tooManyCommandsBeforeLogin: {
      reason: 'login-required',
      signatures: [{ reply: '554', enhanced: '5.7.0', phrase: 'Too many unauthenticated commands' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    encryptBeforeSending: {
      reason: 'encryption-required',
      signatures: [{ reply: '530', enhanced: '5.7.0', phrase: 'Must issue a STARTTLS command first' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SMTP_RELAY],
    },
    wrongPassword: {
      reason: 'login-required',
      signatures: [
        { reply: '535', enhanced: '5.7.8', phrase: 'Username and Password not accepted' },
        { reply: '535', enhanced: '5.7.80', phrase: 'Username and Password not accepted' },
        { reply: '535', enhanced: '5.7.1', phrase: 'Username and Password not accepted' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, APP_PASSWORDS, OLD_ERRORS],
    },
    appPasswordNeeded: {
      reason: 'login-required',
      signatures: [
        { reply: '534', enhanced: '5.7.9', phrase: 'Application-specific password required' },
        { reply: '534', enhanced: '5.7.90', phrase: 'Application-specific password required' },
        { reply: '535', enhanced: '5.7.1', phrase: 'Application-specific password required' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, APP_PASSWORDS, OLD_ERRORS],
    },
    browserLoginNeeded: {
      reason: 'login-required',
      signatures: [
        { reply: '534', enhanced: '5.7.14', phrase: 'log in through your web browser' },
        { reply: '534', enhanced: '5.7.14', phrase: 'log in via your web browser' },
        { reply: '534', enhanced: '5.7.9', phrase: 'log in with your web browser' },
        { reply: '534', enhanced: '5.7.90', phrase: 'log in with your web browser' },
        { reply: '535', enhanced: '5.7.1', phrase: 'log in with your web browser' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, OLD_ERRORS],
    },
    loginMethodUnknown: {
      reason: 'login-required',
      signatures: [
        { reply: '504', enhanced: '5.7.4', phrase: 'Unrecognized authentication type' },
        { reply: '504', enhanced: '5.7.40', phrase: 'Unrecognized authentication type' },
        { reply: '504', enhanced: '5.7.4', phrase: 'XOAUTH is no longer supported' },
        { reply: '504', enhanced: '5.7.40', phrase: 'XOAUTH is no longer supported' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors],
    },
    loginUnreadable: {
      reason: 'login-required',
      signatures: [{ reply: '501', enhanced: '5.5.2', phrase: 'cannot decode response' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors],
    },
    secondLogin: {
      reason: 'protocol-error',
      signatures: [{ reply: '503', enhanced: '5.7.0', phrase: 'No identity changes permitted' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors],
    },
    tooManyLogins: {
      reason: 'login-required',
      signatures: [{ reply: '454', enhanced: '4.7.0', phrase: 'Too many login attempts' }],
      outcome: 'waiting',
      resend: 'later',
      actor: 'sender',
      sources: [PAGES.gmailErrors],
    },
    loginUnavailable: {
      reason: 'server-error',
      signatures: [
        { reply: '454', enhanced: '4.7.0', phrase: 'Cannot authenticate due to … temporary system problem' },
      ],
      outcome: 'waiting',
      resend: 'later',
      actor: 'nobody',
      sources: [PAGES.gmailErrors],
    },

    // the relay of Google Workspace

    relayPeakLimit: {
      reason: 'sender-blocked',
      signatures: [{ reply: '450', enhanced: '4.2.1', phrase: 'Peak SMTP relay limit exceeded' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SMTP_RELAY, RELAY_ERRORS],
    },
    relayDailyLimit: {
      reason: 'sender-blocked',
      signatures: [
        { reply: '550', enhanced: '5.4.5', phrase: 'Daily SMTP relay limit exceeded for user' },
        { reply: '550', enhanced: '5.7.1', phrase: 'Daily SMTP relay sending limit exceeded for this customer' },
        { reply: '550', enhanced: '5.7.1', phrase: 'Daily SMTP relay limit exceeded for customer' },
      ],
      outcome: 'failed',
      resend: 'later',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SMTP_RELAY, RELAY_ERRORS, OLD_ERRORS],
    },
    relaySuspended: {
      reason: 'sender-blocked',
      signatures: [{ reply: '550', enhanced: '5.7.0', phrase: 'temporarily suspended due to abuse' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    relayNotRegistered: {
      reason: 'relay-denied',
      signatures: [
        { reply: '550', enhanced: '5.7.0', phrase: 'Email relay denied' },
        { reply: '550', enhanced: '5.7.0', phrase: 'Mail relay denied' },
        { reply: '550', enhanced: '5.7.1', phrase: 'Invalid credentials for relay' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SMTP_RELAY, RELAY_ERRORS],
    },
    relaySendingDenied: {
      reason: 'relay-denied',
      signatures: [
        { reply: '550', enhanced: '5.7.0', phrase: 'Email sending denied' },
        { reply: '550', enhanced: '5.7.0', phrase: 'Mail sending denied' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SMTP_RELAY, RELAY_ERRORS, OLD_ERRORS],
    },

    // rules of a Workspace domain

    gatewayOnly: {
      reason: 'policy',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'IP not in whitelist for RCPT domain' }],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, INBOUND_GATEWAY],
    },
    recipientRequiresTls: {
      reason: 'encryption-required',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'TLS required for RCPT domain' }],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SECURE_TRANSPORT],
    },
    domainPolicy: {
      reason: 'policy',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'has a policy that prohibits the email' },
        { reply: '550', enhanced: '5.7.1', phrase: 'you are sending to (or from) has a policy' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'depends',
      sources: [PAGES.gmailErrors, RESTRICTED_DELIVERY, OLD_ERRORS],
    },
    adminRule: {
      reason: 'policy',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'gcdp' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [PAGES.gmailErrors],
    },

    // content and headers

    dangerousContent: {
      reason: 'content-rejected',
      signatures: [
        { reply: '552', enhanced: '5.7.0', phrase: 'content presents a potential security issue' },
        { reply: '552', enhanced: '5.7.0', phrase: 'illegal attachment on your message' },
        { reply: '552', enhanced: '5.7.0', phrase: 'p=BlockedMessage' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, BLOCKED_FILES, OLD_ERRORS],
    },
    likelySpam: {
      reason: 'spam-content',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'likely unsolicited email' },
        { reply: '550', enhanced: '5.7.1', phrase: 'likely unsolicited mail' },
        { reply: '550', enhanced: '5.7.1', phrase: 'p=UnsolicitedMessageError' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    suspiciousLinks: {
      reason: 'spam-content',
      signatures: [
        { reply: '421', enhanced: '4.7.0', phrase: 'nature of the content or the links' },
        { reply: '421', enhanced: '4.7.0', phrase: 'nature of the content and/or the links' },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sender',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    messageMalformed: {
      reason: 'malformed-message',
      signatures: [
        { reply: '554', enhanced: '5.6.0', phrase: 'Email message is malformed' },
        { reply: '554', enhanced: '5.6.0', phrase: 'Mail message is malformed' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, OLD_ERRORS],
    },
    fromInvalid: {
      reason: 'malformed-message',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'missing a valid address in the From: header' },
        { reply: '550', enhanced: '5.7.1', phrase: 'missing a valid address in From: header' },
        { reply: '550', enhanced: '5.7.1', phrase: 'multiple addresses in the From: header' },
        { reply: '550', enhanced: '5.7.1', phrase: 'multiple addresses in From: header' },
        { reply: '550', enhanced: '5.7.1', phrase: 'From: header is missing' },
        { reply: '550', enhanced: '5.7.1', phrase: 'From: header has a non-compliant domain name' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    messageIdMissing: {
      reason: 'malformed-message',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'missing a valid Message-ID' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    headersRepeated: {
      reason: 'malformed-message',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'duplicate headers' },
        { reply: '550', enhanced: '5.7.1', phrase: 'multiple From:' },
        { reply: '550', enhanced: '5.7.1', phrase: 'malformed header' },
        { reply: '550', enhanced: '5.7.1', phrase: 'There are multiple … headers' },
        { reply: '550', enhanced: '5.7.1', phrase: 'There is a malformed … header' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    headerCharacters: {
      reason: 'malformed-message',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'unicode character in a disallowed header' },
        { reply: '550', enhanced: '5.7.1', phrase: 'Encoded-word syntax is not permitted' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },

    // reputation and volume

    lowReputationDeferred: {
      reason: 'reputation',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'very low reputation of the sending IP address' }],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    lowDomainReputationDeferred: {
      reason: 'reputation',
      signatures: [{ reply: '421', enhanced: '4.7.0', phrase: 'very low reputation of the sending domain' }],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, PAGES.gmailSenderFaq],
    },
    lowReputation: {
      reason: 'reputation',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'very low reputation of the sending IP address' },
        { reply: '550', enhanced: '5.7.1', phrase: 'very low reputation of the sending domain' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, PAGES.gmailSenderFaq],
    },
    unusualVolume: {
      reason: 'rate-limited',
      signatures: [
        { reply: '421', enhanced: '4.7.28', phrase: 'unusual rate of email' },
        { reply: '421', enhanced: '4.7.28', phrase: 'unusual rate of mail' },
        { reply: '421', enhanced: '4.7.28', phrase: 'unusual rate of unsolicited' },
        { reply: '421', enhanced: '4.7.28', phrase: 'unusual amount of unsolicited' },
        { reply: '421', enhanced: '4.7.28', phrase: 'p=UnsolicitedRateLimitError' },
        { reply: '421', enhanced: '4.7.0', phrase: 'unusual rate of unsolicited' },
      ],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, OLD_ERRORS],
    },
    blockedForVolume: {
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.28', phrase: 'unusual rate of unsolicited email' },
        { reply: '550', enhanced: '5.7.28', phrase: 'unusual rate of unsolicited mail' },
        { reply: '550', enhanced: '5.7.1', phrase: 'unusual rate of unsolicited' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, OLD_ERRORS],
    },
    sameMessageId: {
      reason: 'rate-limited',
      signatures: [
        {
          reply: '421',
          enhanced: '4.7.28',
          phrase: 'quota for sending messages that have the same Message-ID',
        },
        { reply: '421', enhanced: '4.7.28', phrase: 'the same Message-ID' },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    directSendingNotAllowed: {
      reason: 'blocklisted',
      signatures: [
        { reply: '550', enhanced: '5.7.1', phrase: 'not authorized to send email directly to our servers' },
        { reply: '550', enhanced: '5.7.1', phrase: 'not authorized to … send email directly to our servers' },
        { reply: '550', enhanced: '5.7.1', phrase: 'p=NotAuthorizedError' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },

    // reverse DNS, SPF, DKIM, DMARC, TLS: put off (4) and refused (5)

    reverseDnsDeferred: {
      reason: 'reverse-dns',
      signatures: [
        { reply: '451', enhanced: '4.7.23', phrase: "doesn't have a PTR record" },
        { reply: '421', enhanced: '4.7.0', phrase: 'does not have a PTR record' },
        { enhanced: '4.7.23', phrase: 'PTR record' },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, PAGES.gmailSenderFaq],
    },
    reverseDns: {
      reason: 'reverse-dns',
      signatures: [
        { reply: '550', enhanced: '5.7.25', phrase: "doesn't have a PTR record" },
        { reply: '550', enhanced: '5.7.25', phrase: 'PTR record' },
        { reply: '550', enhanced: '5.7.25', phrase: 'pointer (PTR) record' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, PAGES.gmailSenderFaq],
    },
    ipv6Guidelines: {
      reason: 'reverse-dns',
      signatures: [{ reply: '550', enhanced: '5.7.1', phrase: 'does not meet IPv6 sending guidelines' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    spfSuspiciousDeferred: {
      reason: 'authentication-failed',
      signatures: [
        {
          reply: '451',
          enhanced: '4.7.24',
          phrase: 'SPF record of the sending domain has one or more suspicious entries',
        },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    spfSuspicious: {
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.24', phrase: 'SPF record … suspicious entries' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    dmarcDnsTrouble: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '451', enhanced: '4.7.26', phrase: 'DMARC policy, but temporary DNS failures' },
        { reply: '451', enhanced: '4.7.26', phrase: 'p=DmarcRejection' },
      ],
      outcome: 'waiting',
      resend: 'automatic',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors],
    },
    unauthenticatedDeferred: {
      reason: 'authentication-failed',
      signatures: [{ reply: '421', enhanced: '4.7.26', phrase: 'rate limited because it is unauthenticated' }],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES],
    },
    unauthenticated: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '550', enhanced: '5.7.26', phrase: 'sender is unauthenticated' },
        { reply: '550', enhanced: '5.7.26', phrase: 'mail is unauthenticated, which poses a security risk' },
        { reply: '550', enhanced: '5.7.26', phrase: 'does not have authentication information or fails to pass' },
        { reply: '550', enhanced: '5.7.1', phrase: 'does not have authentication information or fails to pass' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, SENDER_GUIDELINES, FORWARDING, OLD_ERRORS],
    },
    spfHardFail: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '550', enhanced: '5.7.26', phrase: 'SPF record with a hard fail policy (-all)' },
        { reply: '550', enhanced: '5.7.26', phrase: 'SPF record with a hard fail' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, FORWARDING],
    },
    dmarcPolicy: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '550', enhanced: '5.7.26', phrase: "not accepted due to domain's DMARC policy" },
        { reply: '550', enhanced: '5.7.26', phrase: 'p=DmarcRejection' },
        { reply: '550', enhanced: '5.7.1', phrase: "not accepted due to domain's DMARC policy" },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, FORWARDING, OLD_ERRORS],
    },
    bulkSpfDeferred: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '421', enhanced: '4.7.27', phrase: "SPF authentication didn't pass" },
        { enhanced: '4.7.27', phrase: 'SPF' },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
    bulkSpf: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '550', enhanced: '5.7.27', phrase: "didn't pass SPF authentication" },
        { enhanced: '5.7.27', phrase: 'SPF' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
    bulkDkimDeferred: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '421', enhanced: '4.7.30', phrase: "DKIM authentication didn't pass" },
        { enhanced: '4.7.30', phrase: 'DKIM' },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
    bulkDkim: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '550', enhanced: '5.7.30', phrase: "didn't pass DKIM authentication" },
        { enhanced: '5.7.30', phrase: 'DKIM' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
    bulkDmarcMissingDeferred: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '421', enhanced: '4.7.40', phrase: "doesn't have a DMARC record" },
        { enhanced: '4.7.31', phrase: "doesn't have a DMARC record" },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
    bulkDmarcMissing: {
      reason: 'authentication-failed',
      signatures: [{ reply: '550', enhanced: '5.7.40', phrase: "doesn't have a DMARC record" }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
    fromNotAligned: {
      reason: 'authentication-failed',
      signatures: [
        { reply: '421', enhanced: '4.7.32', phrase: "From: header (RFC5322) in this message isn't aligned" },
        { reply: '421', enhanced: '5.7.32', phrase: 'Your email was blocked because the From: header' },
        { enhanced: '4.7.32' },
        { enhanced: '5.7.32' },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
    bulkTlsDeferred: {
      reason: 'encryption-required',
      signatures: [
        { reply: '421', enhanced: '4.7.29', phrase: 'not using a TLS connection' },
        { enhanced: '4.7.29', phrase: 'TLS' },
      ],
      outcome: 'waiting',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
    bulkTls: {
      reason: 'encryption-required',
      signatures: [
        { reply: '550', enhanced: '5.7.29', phrase: "wasn't sent over a TLS connection" },
        { enhanced: '5.7.29', phrase: 'TLS' },
      ],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sendingAdmin',
      sources: [PAGES.gmailErrors, PAGES.gmailSenderFaq, SENDER_GUIDELINES],
    },
  },
} as const satisfies Provider;
