import type { ProviderId, providers } from '../../providers';

type Entry<Id extends ProviderId> = keyof (typeof providers)[Id]['entries'];

/** Whose code it is, and which of that provider's meanings explains it. */
type Meaning = { [Id in ProviderId]: { provider: Id; entry: Entry<Id> } }[ProviderId];

/** What is known about an enhanced code that the IANA registry does not have and that servers send all the same. */
export type UnregisteredCodeFacts = Meaning & {
  /** reply codes it is seen with; empty where no source gives one */
  reply: readonly string[];
  /** codes that people take for it */
  confusedWith: readonly string[];
};

/**
 * Enhanced codes outside the registry (81 rows, 2026-09) that are in use, by code or range of details. RFC 3463 §2 asks
 * servers to send registered codes only, so each of these belongs to whoever made it up: verdict, meaning, steps and
 * sources are those of the provider's entry.
 */
export const unregisteredCodes = {
  '5.0.1': { provider: 'orange', entry: 'invalidSender', reply: [], confusedWith: [] },
  '5.0.350': { provider: 'exchangeOnline', entry: 'unspecificRemoteError', reply: ['550'], confusedWith: [] },
  '5.1.20': { provider: 'exchangeOnline', entry: 'severalFromAddresses', reply: ['550'], confusedWith: [] },
  '5.1.90': { provider: 'exchangeOnline', entry: 'sendingLimitReached', reply: ['550'], confusedWith: [] },
  '5.1.241': { provider: 'exchangeOnline', entry: 'hveAccountCannotReceive', reply: ['550'], confusedWith: [] },
  '5.1.351': { provider: 'exchangeOnline', entry: 'unknownAtOtherServer', reply: ['550'], confusedWith: [] },
  '5.2.121': { provider: 'exchangeOnline', entry: 'senderHourlyLimit', reply: ['550', '554'], confusedWith: [] },
  '5.2.122': { provider: 'exchangeOnline', entry: 'recipientHourlyLimit', reply: ['550', '554'], confusedWith: [] },
  '5.2.240': { provider: 'exchangeOnline', entry: 'hveAccountNotSetUp', reply: ['550'], confusedWith: [] },
  '5.2.241': { provider: 'exchangeOnline', entry: 'hveBilling', reply: ['550'], confusedWith: [] },
  '5.3.190': { provider: 'exchangeOnline', entry: 'journalingArchiveOff', reply: ['550'], confusedWith: [] },
  '4.3.240': { provider: 'exchangeOnline', entry: 'hveTooManyConnections', reply: ['421'], confusedWith: [] },
  '4.4.8': { provider: 'exchangeOnline', entry: 'mtaStsHost', reply: ['451'], confusedWith: [] },
  '5.4.8': { provider: 'exchangeOnline', entry: 'mtaStsHost', reply: ['550'], confusedWith: [] },
  '5.4.14': { provider: 'exchangeOnline', entry: 'mailLoop', reply: ['554'], confusedWith: [] },
  '4.4.24': { provider: 'exchangeOnline', entry: 'replicationFailed', reply: ['450'], confusedWith: [] },
  '4.4.25': { provider: 'exchangeOnline', entry: 'replicationFailed', reply: ['450'], confusedWith: [] },
  '4.4.28': { provider: 'exchangeOnline', entry: 'replicationFailed', reply: ['450'], confusedWith: [] },
  '4.4.62': { provider: 'exchangeOnline', entry: 'wrongRegion', reply: ['451'], confusedWith: [] },
  '4.4.244': { provider: 'exchangeOnline', entry: 'hveRecipientRate', reply: ['451'], confusedWith: [] },
  '5.4.300': { provider: 'exchangeOnline', entry: 'expired', reply: ['550'], confusedWith: [] },
  '5.4.310': { provider: 'exchangeOnline', entry: 'dnsQueryFailed', reply: ['550'], confusedWith: [] },
  '5.4.312': { provider: 'exchangeOnline', entry: 'dnsQueryFailed', reply: ['550'], confusedWith: [] },
  '4.4.316': { provider: 'exchangeOnline', entry: 'connectionRefused', reply: ['450'], confusedWith: [] },
  '5.4.316': { provider: 'exchangeOnline', entry: 'gaveUpConnectionRefused', reply: ['550'], confusedWith: [] },
  '4.4.317': { provider: 'exchangeOnline', entry: 'untrustedRoot', reply: ['450'], confusedWith: [] },
  '4.4.318': { provider: 'exchangeOnline', entry: 'connectionBrokenOff', reply: ['450'], confusedWith: [] },
  '5.4.318': { provider: 'exchangeOnline', entry: 'connectionBrokenOff', reply: ['550'], confusedWith: [] },
  '5.6.11': { provider: 'exchangeOnline', entry: 'bareLineFeeds', reply: ['550'], confusedWith: [] },
  '5.6.240': { provider: 'exchangeOnline', entry: 'hveHeaderNotAllowed', reply: ['550'], confusedWith: [] },
  '5.6.241': { provider: 'exchangeOnline', entry: 'hveFromMissing', reply: ['550'], confusedWith: [] },
  '4.7.31': { provider: 'gmail', entry: 'bulkDmarcMissingDeferred', reply: ['421'], confusedWith: [] },
  '4.7.32': { provider: 'gmail', entry: 'fromNotAligned', reply: ['421'], confusedWith: [] },
  '5.7.32': { provider: 'gmail', entry: 'fromNotAligned', reply: ['550'], confusedWith: [] },
  '4.7.40': { provider: 'gmail', entry: 'bulkDmarcMissingDeferred', reply: ['421'], confusedWith: [] },
  '5.7.40': { provider: 'gmail', entry: 'bulkDmarcMissing', reply: ['550'], confusedWith: [] },
  '5.7.54': { provider: 'exchangeOnline', entry: 'unableToRelay', reply: ['550'], confusedWith: [] },
  '5.7.60': { provider: 'exchangeOnline', entry: 'sendAsDenied', reply: ['550'], confusedWith: [] },
  '5.7.64': { provider: 'exchangeOnline', entry: 'connectorNoLongerMatches', reply: ['550'], confusedWith: [] },
  '5.7.80': { provider: 'gmail', entry: 'wrongPassword', reply: ['535'], confusedWith: [] },
  '5.7.90': { provider: 'gmail', entry: 'appPasswordNeeded', reply: ['534'], confusedWith: [] },
  '5.7.124': { provider: 'exchangeOnline', entry: 'groupWithAllowedSenders', reply: ['550'], confusedWith: [] },
  '5.7.133': { provider: 'exchangeOnline', entry: 'groupForMembersOfOrganisation', reply: ['550'], confusedWith: [] },
  '5.7.134': { provider: 'exchangeOnline', entry: 'internalRecipient', reply: ['550'], confusedWith: [] },
  '5.7.135': { provider: 'exchangeOnline', entry: 'internalRecipient', reply: ['550'], confusedWith: [] },
  '5.7.136': { provider: 'exchangeOnline', entry: 'internalRecipient', reply: ['550'], confusedWith: [] },
  '5.7.139': { provider: 'exchangeOnline', entry: 'loginRefused', reply: ['535'], confusedWith: [] },
  '5.7.142': { provider: 'exchangeOnline', entry: 'hveTokenExpired', reply: ['535'], confusedWith: [] },
  '5.7.143': { provider: 'exchangeOnline', entry: 'hveTokenExpired', reply: ['535'], confusedWith: [] },
  '5.7.144': { provider: 'exchangeOnline', entry: 'hvePermissions', reply: [], confusedWith: [] },
  '5.7.232': { provider: 'exchangeOnline', entry: 'organisationDailyLimit', reply: ['550'], confusedWith: [] },
  '5.7.233': { provider: 'exchangeOnline', entry: 'organisationDailyLimit', reply: ['550'], confusedWith: [] },
  '5.7.236': { provider: 'exchangeOnline', entry: 'onmicrosoftLimit', reply: ['550'], confusedWith: [] },
  '5.7.240-243': { provider: 'exchangeOnline', entry: 'hveNotAllowed', reply: ['550'], confusedWith: [] },
  '5.7.244-246': { provider: 'exchangeOnline', entry: 'hveExternalRecipients', reply: ['550'], confusedWith: [] },
  '4.7.321': { provider: 'exchangeOnline', entry: 'daneNoStarttls', reply: [], confusedWith: [] },
  '5.7.321': { provider: 'exchangeOnline', entry: 'daneNoStarttls', reply: [], confusedWith: [] },
  '4.7.322': { provider: 'exchangeOnline', entry: 'daneCertificate', reply: [], confusedWith: [] },
  '5.7.322': { provider: 'exchangeOnline', entry: 'daneCertificate', reply: [], confusedWith: [] },
  '4.7.323': { provider: 'exchangeOnline', entry: 'daneRecordMismatch', reply: [], confusedWith: [] },
  '5.7.323': { provider: 'exchangeOnline', entry: 'daneRecordMismatch', reply: [], confusedWith: [] },
  '4.7.324': { provider: 'exchangeOnline', entry: 'dnssecBroken', reply: [], confusedWith: [] },
  '5.7.324': { provider: 'exchangeOnline', entry: 'dnssecBroken', reply: [], confusedWith: [] },
  '4.7.325': { provider: 'exchangeOnline', entry: 'daneCertificate', reply: [], confusedWith: [] },
  '5.7.325': { provider: 'exchangeOnline', entry: 'daneCertificate', reply: [], confusedWith: [] },
  '5.7.367': { provider: 'exchangeOnline', entry: 'forwardedMailRefused', reply: ['550'], confusedWith: [] },
  '4.7.500-699': { provider: 'exchangeOnline', entry: 'serverThrottled', reply: ['451'], confusedWith: [] },
  '5.7.501': { provider: 'exchangeOnline', entry: 'bannedAccount', reply: ['550'], confusedWith: [] },
  '5.7.502': { provider: 'exchangeOnline', entry: 'bannedAccount', reply: ['550'], confusedWith: [] },
  '5.7.503': { provider: 'exchangeOnline', entry: 'bannedAccount', reply: ['550'], confusedWith: [] },
  '5.7.504': { provider: 'exchangeOnline', entry: 'addressRejectedAtEdge', reply: ['550'], confusedWith: [] },
  '5.7.505': { provider: 'exchangeOnline', entry: 'bannedRecipient', reply: ['550'], confusedWith: [] },
  '5.7.506': { provider: 'exchangeOnline', entry: 'helloNameForged', reply: ['550'], confusedWith: [] },
  '5.7.507': { provider: 'exchangeOnline', entry: 'blockedByRecipientOrganisation', reply: ['550'], confusedWith: [] },
  '5.7.508': { provider: 'exchangeOnline', entry: 'ipv6RangeLimit', reply: ['550'], confusedWith: [] },
  '5.7.509': { provider: 'exchangeOnline', entry: 'dmarcReject', reply: ['550'], confusedWith: [] },
  '5.7.510': { provider: 'exchangeOnline', entry: 'recipientWithoutIpv6', reply: ['550'], confusedWith: [] },
  '5.7.511': { provider: 'exchangeOnline', entry: 'bannedIpByMail', reply: ['550'], confusedWith: [] },
  '5.7.512': { provider: 'exchangeOnline', entry: 'fromNotValid', reply: ['550'], confusedWith: [] },
  '5.7.513': { provider: 'exchangeOnline', entry: 'blockedByRecipientOrganisation', reply: ['550'], confusedWith: [] },
  '5.7.515': { provider: 'outlookCom', entry: 'bulkSenderAuthentication', reply: ['550'], confusedWith: [] },
  '5.7.520': { provider: 'exchangeOnline', entry: 'externalForwardingBlocked', reply: ['550'], confusedWith: [] },
  '5.7.606-649': { provider: 'exchangeOnline', entry: 'bannedIp', reply: ['550'], confusedWith: [] },
  '4.7.650': { provider: 'outlookCom', entry: 'slowedByReputation', reply: ['451'], confusedWith: [] },
  '4.7.651': { provider: 'outlookCom', entry: 'slowedByReputation', reply: ['451'], confusedWith: [] },
  '4.7.652': { provider: 'outlookCom', entry: 'tooManyConnections', reply: ['451'], confusedWith: [] },
  '4.7.700': { provider: 'exchangeOnline', entry: 'serverTrouble', reply: ['451'], confusedWith: [] },
  '5.7.703': { provider: 'exchangeOnline', entry: 'blockedByOwnOrganisation', reply: ['550'], confusedWith: [] },
  '5.7.705': { provider: 'exchangeOnline', entry: 'organisationBlocked', reply: ['550'], confusedWith: [] },
  '5.7.708': { provider: 'exchangeOnline', entry: 'newOrganisationNotTrusted', reply: ['550'], confusedWith: [] },
  '5.7.750': { provider: 'exchangeOnline', entry: 'unregisteredDomains', reply: ['550'], confusedWith: [] },
  '5.7.800': { provider: 'exchangeOnline', entry: 'bannedDomain', reply: ['550'], confusedWith: [] },
  '4.7.850-899': { provider: 'exchangeOnline', entry: 'addressUnderReview', reply: ['451'], confusedWith: [] },
  '5.7.900-999': { provider: 'exchangeServer', entry: 'mailFlowRule', reply: ['550'], confusedWith: [] },
} as const satisfies Record<string, UnregisteredCodeFacts>;

export type UnregisteredCode = keyof typeof unregisteredCodes;
