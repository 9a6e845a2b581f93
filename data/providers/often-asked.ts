import type { ProviderId, providers } from './index';

/**
 * What people ask about first at a provider, by the names of its meanings: new rules that reach many senders, refusals
 * that whole servers meet, then what every mailbox gives sooner or later. The other meanings follow in their own order.
 */
export const oftenAsked: { [Id in ProviderId]?: readonly (keyof (typeof providers)[Id]['entries'])[] } = {
  gmail: [
    'unauthenticated',
    'dmarcPolicy',
    'spfHardFail',
    'noSuchAccount',
    'storageFull',
    'lowReputation',
    'likelySpam',
    'unusualVolume',
    'reverseDns',
  ],
  outlookCom: [
    'networkBlocked',
    'bulkSenderAuthentication',
    'mailboxUnknown',
    'spamOrReputation',
    'slowedByReputation',
  ],
  exchangeOnline: [
    'recipientNotFound',
    'addressRejectedAtEdge',
    'bannedIp',
    'internalRecipient',
    'mailFlowRule',
    'expired',
    'serverThrottled',
  ],
  yahoo: ['temporarilyDeferred', 'permanentlyDeferred', 'unauthenticated', 'addressUnknown', 'contentBlocked'],
  orange: ['spam', 'spamhausListed', 'tooManyConnections', 'noSuchMailbox', 'mailboxFull'],
  apple: ['filtered', 'storageFull', 'addressUnknown', 'poorReputation'],
};
