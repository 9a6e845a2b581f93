import type { PhraseGroup } from './phrase';

/**
 * Said before all others: words that decide although others beside them sound like something else. `Host not found, try
 * again` is a passing fault of DNS; a blocked IP address stays blocked, whatever it was blocked for.
 */
export const decisive: readonly PhraseGroup[] = [
  {
    reason: 'network',
    spokenBy:
      'Postfix, sendmail, Exchange: a name server that did not answer or leads in circles, not a name that does not exist',
    phrases: [
      'host not found, try again',
      'name server: … host name lookup failure',
      'mxloopback',
      'configured in a loop',
    ],
  },
  {
    reason: 'server-error',
    spokenBy: 'qmail-ldap, Postfix and Exim with a directory: their own lookup failed',
    phrases: [
      '{contact|connect to|reach|bind to|search|query} {the |}ldap {server|directory}',
      'ldap lookup … fail',
      'temporary lookup failure',
    ],
  },
  {
    reason: 'server-error',
    spokenBy: 'Postfix, sendmail, Exim: the server that the domain names takes itself for another one',
    phrases: [
      'loops back to {myself|itself|me}',
      'points back to',
      'lowest numbered mx record points to local host',
      'loops back to',
    ],
  },
  {
    reason: 'server-error',
    spokenBy: 'fml: its guard against mail loops has seen the message before',
    phrases: ['duplicated message-id'],
  },
  {
    reason: 'storage-full',
    spokenBy: 'qmail-smtpd, whose queue could not be written',
    phrases: ['qq write error or disk full'],
  },
  {
    reason: 'recipient-refused',
    spokenBy:
      'Exchange, Zimbra: a group or mailbox with a list of allowed senders, although it may speak of authentication',
    phrases: [
      'resolver.rst.{notauthorized|authrequired|restricted|senderrestricted|sendernotauthenticated}',
      "{sender is not|sender isn't|sender not} authenticated for {group|mailbox}",
      'sender was not authenticated by organization',
      'banned recipient',
      'only accepts messages from people in its organization',
      'allowed senders list',
      '{send|sending|post|posting|write} to {this|the} {distribution list|distribution group|mailing list}',
    ],
  },
  {
    reason: 'spam-content',
    spokenBy: 'Synacor, Exchange Online about other servers, SpamAssassin behind qpsmtpd',
    phrases: [
      'due to spam content',
      'suspects your message is spam',
      'spam score',
      'contains a blacklisted {url|link}',
    ],
  },
  {
    reason: 'blocklisted',
    spokenBy: 'Bluewin, Exchange Online about an address it has banned',
    phrases: ['not allowed to send us {mail|e-mail|email}', 'banned sender[ip]'],
  },
  {
    reason: 'sender-blocked',
    spokenBy: 'Exchange Online, Hostinger, Mailgun about accounts of their own customers',
    phrases: [
      'blocked because it sends spam',
      'sender address rejected: your mailbox',
      'submissionquotaexceeded',
      "sender's submission quota",
      'disabled by user from hpanel',
      'domain [host] is not allowed to send',
    ],
  },
  {
    reason: 'sender-rejected',
    spokenBy: 'Tencent QQ, about the domain of the sender',
    phrases: ['domain may not exist or dns check failed'],
  },
  {
    reason: 'sender-rejected',
    spokenBy: 'Exim’s callout, chkuser, spamdyke: the mailbox or the domain that is missing is the sender’s',
    phrases: [
      'sender {verify|verification} failed',
      'valid mx for sender',
      'sender address has no {mail exchanger|mx}',
      'sender domain has no {mail exchanger|mx}',
    ],
  },
  {
    reason: 'mailbox-unknown',
    spokenBy: 'Postfix, sendmail, Exim and most others; a domain or a list named beside it is not what is wrong',
    phrases: ['no such {user|mailbox|recipient|account} {here|at|in|on|by}'],
  },
  {
    reason: 'relay-denied',
    spokenBy: 'sendmail: a client that may not relay, and whose address has no name either',
    phrases: ['relaying denied. ip name lookup failed'],
  },
  {
    reason: 'domain-unknown',
    spokenBy: 'SendGrid, which looks the MX up itself',
    phrases: ['unable to get mx info'],
  },
  {
    reason: 'timed-out',
    spokenBy: 'KumoMTA, whose queue counts in days as others count bytes',
    phrases: ['exceeds the maximum age'],
  },
  {
    reason: 'blocklisted',
    spokenBy: 'GoDaddy, Gmail, Microsoft, Comcast',
    phrases: [
      '{this|your|the} ip {address |}has been {temporarily |permanently |}blocked',
      'mail sent from your ip address has been blocked',
      '{blocked using|listed in|listed by|listed at} … {spamhaus|spamcop|dnsbl|rbl|blacklist|blocklist|sorbs}',
    ],
  },
  {
    reason: 'rate-limited',
    spokenBy: 'Gmail, SES, Exim’s ratelimit, policyd: a limit that is named like a quota or a size',
    phrases: [
      'exceeded its quota for sending',
      'maximum number of {concurrent |simultaneous |}{connections|sessions|recipients|messages}',
      'ratelimit … exceeded',
      'send limit exceeded',
      'policy rejection … quota exceeded',
      'policy rejection- quota exceeded',
      '{sender|sending|message|mail|message submission|connection|recipient|delivery} rate … {exceed|exceeds|exceeded|too high}',
      '{message count|message rate|daily message|sending|message|send|outgoing|hourly|daily} quota {exceeded|has been exceeded|reached}',
    ],
  },
];
