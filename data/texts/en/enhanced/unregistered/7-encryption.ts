import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const encryption = {
  '4.7.320': {
    essence:
      'Run out, made out to another name or no longer valid: the certificate shown does not satisfy Exchange Online.',
    seen: '“450 4.7.320 Certificate validation failed”, in the message trace and in Microsoft’s alerts about connectors to a company’s own server or to a partner; the details after it name the fault.',
    serverUse:
      'The sender does the checking, so a receiving server never sends it. A client that insists on a valid certificate notes 4.7.5, cryptographic failure, while it keeps the message; Postfix does so.',
  },
  '4.7.321': {
    essence: 'DANE records promise TLS, yet the server ignores STARTTLS or the handshake fails; the attempts go on.',
    seen: '“starttls-not-supported: Destination mail server must support TLS to receive mail.”, in the message trace of Exchange Online, whose customers cannot opt out of the DANE check.',
    serverUse:
      'RFC 7672 makes the sender wait in this case. Postfix logs 4.7.4 for TLS that is required and not offered; a receiving server has nothing to say and has only to offer STARTTLS.',
  },
  '5.7.321': {
    essence:
      'DANE promised TLS and none came about; rather than send in the clear, Exchange Online gave the message back.',
    seen: 'In non-delivery reports from Microsoft 365, with “starttls-not-supported”. Microsoft also advises a look at the address: a mistyped domain may lead to a strange server.',
    serverUse:
      'In your own report about a host without TLS, 5.7.4 is registered (security features not supported). If it is your server that demands TLS from its clients, that is 530 with 5.7.0.',
  },
  '4.7.322': {
    essence: 'Of the DANE checks it was the date that failed: the server still shows a certificate that has run out.',
    seen: '“certificate-expired: Destination mail server’s certificate is expired.”, in the message trace of Exchange Online. Most certificates have to be renewed every year; if that is done in time here, the message passes.',
    serverUse:
      'No answer for a receiving server. A sender notes 4.7.5; but by RFC 7672 §3.1.1 the date does not count at all where the TLSA record has usage 3 (DANE-EE), so check your own rules first.',
  },
  '5.7.322': {
    essence: 'The certificate had run out, and nobody renewed it while Exchange Online was still trying.',
    seen: 'With “certificate-expired” in the final report. The author gets it; the owner of the server learns of it from senders, or from the TLS reports that a TLSRPT record in DNS asks for.',
    serverUse:
      'A failed certificate check is 5.7.5 in a sender’s own report, with the kind of failure in words. A server whose certificate has run out cannot help it by any reply.',
  },
  '4.7.323': {
    essence:
      'Certificate and TLSA record contradict each other, or some DANE fault without a number of its own was found.',
    seen: '“tlsa-invalid: The domain failed DANE validation.”, while Exchange Online still tries: often after a renewal that forgot the record; Microsoft names an attack as another possibility.',
    serverUse:
      'A sender that checks DANE keeps the mail and notes 4.7.5. To spare senders that, publish the record for the new certificate before the change, and leave the old one until caches have let it go.',
  },
  '5.7.323': {
    essence: 'To the last, the server’s certificate was not the one that its domain vouches for in DNS.',
    seen: 'In reports from Microsoft 365 that begin with “tlsa-invalid”. Microsoft’s Remote Connectivity Analyzer repeats the check, so that the domain’s owner can see the fault without any mail.',
    serverUse:
      'For the notice: 5.7.5, with host name and record in the text. 5.7.7, message integrity, would be wrong, because the message was never handed over.',
  },
  '4.7.324': {
    essence: 'The domain’s DNSSEC signatures fail, or its name servers do not answer the query for TLSA records.',
    seen: '“450 4.7.324 dnssec-invalid: Destination domain returned invalid DNSSEC records.”, in the message trace of Exchange Online. Microsoft’s page on DANE warns that 4.4.312 may come instead.',
    serverUse:
      'DNS data that cannot be verified count as a lookup that failed. When you have to decide about a client by them, answer 451 with 4.4.3; in your queue, note the same.',
  },
  '5.7.324': {
    essence:
      'The chain of DNSSEC signatures stayed broken to the end; not the mail server is at fault but the domain’s DNS.',
    seen: 'With “dnssec-invalid” in the final report from Exchange Online, for instance when signatures have run out or the DS record names keys that the zone no longer has. 5.4.312 may stand in its place.',
    serverUse:
      'Nothing that cannot be verified is known, not even that the domain is missing. So give up with 4.4.3 or 4.4.7 in the notice and not with 5.1.2, which would make the author correct a right address.',
  },
  '4.7.325': {
    essence: 'The certificate is in date but made out to another host name than DANE expects; delivery is put off.',
    seen: '“certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)”, in the message trace, for example after mail has moved to a host with a certificate for other names.',
    serverUse:
      'A name that does not fit is 4.7.5 in a sender’s log. Mind that RFC 7672 §3.1.1 leaves names unchecked where the TLSA record has usage 3; only usage 2 (DANE-TA) calls for the comparison.',
  },
  '5.7.325': {
    essence:
      'Neither common name nor alternative names of the certificate contain the MX host, and the attempts are over.',
    seen: 'In reports from Microsoft 365 with “certificate-host-mismatch”. The like of it under MTA-STS, a name that does not fit the policy’s host, is reported by Exchange Online as 5.7.5.',
    serverUse:
      'The registered number for the sender’s report is 5.7.5. What the other side has to do (a certificate with the MX host name) fits in one line of text; no code can carry it.',
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
