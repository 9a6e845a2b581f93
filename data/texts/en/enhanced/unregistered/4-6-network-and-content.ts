import type { UnregisteredCode } from '../../../../codes/enhanced/unregistered';
import type { UnregisteredCodeText } from '../../../../entry';

export const networkAndContent = {
  '4.4.8': {
    essence:
      'Exchange Online waits, since no MX host stands in the domain’s MTA-STS policy; a quick fix saves the mail.',
    seen: '“4.4.8 MX hosts of <domain> failed MTA-STS validation”, in the message trace or a delay notice of Microsoft 365, for a domain that publishes an MTA-STS policy. The returned form is 5.4.8.',
    serverUse:
      'A sender notes it about somebody else’s domain; no client ever gets it as an answer. MTA-STS (RFC 8461) brought no enhanced code, so log a general 4.7.0 with “MTA-STS” and the host name in words.',
  },
  '5.4.8': {
    essence: 'The hosts in the MX record and those in the MTA-STS policy differ, and Microsoft 365 has stopped trying.',
    seen: 'In non-delivery reports from Exchange Online, as “5.4.8 MX hosts of <domain> failed MTA-STS validation”; the domain named is the recipient’s. Other senders that obey MTA-STS hold back mail for it too.',
    serverUse:
      'For a notice that no permitted host could be found, 5.7.0 is the registered number for a security reason without one of its own. X.4.8 was once proposed for something else, a retry over IPv4, and never registered.',
  },
  '5.4.14': {
    essence: 'Microsoft 365’s own loop detector; on a company’s Exchange server the same stop carries 5.4.6.',
    seen: '“554 5.4.14 Hop count exceeded - possible mail loop ATTR34”, from hosts under protection.outlook.com; “Routing loop detected” in Microsoft’s list. Typical where two systems each pass a domain’s mail to the other.',
    serverUse:
      'For a loop found by counting hops, 554 with 5.4.6 is registered, and a private number beside it gains nothing. RFC 5321 wants the limit at 100 Received lines or more.',
  },
  '4.4.24': {
    essence:
      'The safety copy failed for lack of resources on Microsoft’s side; neither address nor message is at fault.',
    seen: '“4.4.24 Message failed to be replicated: insufficient system resource”, in the log of a server that hands mail to Microsoft. Microsoft does not document it; the words are known from bounces.',
    serverUse:
      'When your own server runs short of memory or disk before the message is safe, the registered answer is 452 with 4.3.1: sending servers know it and come back later.',
  },
  '4.4.25': {
    essence: 'No second Microsoft server was free to keep the safety copy, so the first did not take the message yet.',
    seen: 'With “no healthy secondary server available to accept replica at this time”; the same words also come with 451 4.4.0. It stands in your server’s log, and reaches a notice only if all attempts meet it.',
    serverUse:
      'X.4 is about the network between two systems, not about your own machines. A cluster that cannot make its second copy answers 451 with 4.3.0, or with 4.3.2 while it is overloaded.',
  },
  '4.4.28': {
    essence: 'The making of the safety copy was cancelled inside Microsoft’s network; a further attempt follows.',
    seen: '“4.4.28 Message failed to be replicated: the operation was canceled”, the third of a family with 24 and 25, in transcripts of servers that deliver to Microsoft.',
    serverUse:
      'If an operation of yours was cancelled before you took responsibility for the message, 451 with 4.3.0 is enough; the text may say which one, and the sender’s queue does the rest.',
  },
  '4.4.62': {
    essence: 'A Microsoft server took the connection but does not serve this organisation; “ATTR35” marks the case.',
    seen: '“451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35”: with an outdated MX record, with a relay host or IP address entered by hand in a device, or when a connector no longer fits the sender.',
    serverUse:
      'A server that is reached by mistake and never takes this domain should end it: 550 with 5.7.1. Class 4 keeps the mail queued for days until it comes back anyway; 4.4.4 is for a route that is missing just now.',
  },
  '4.4.244': {
    essence:
      'A brake of High Volume Email that looks at the recipients, where 4.3.240 counts connections; it lets go by itself.',
    seen: '“450 4.4.244 The HVE message can’t be submitted because the recipient rate limit was exceeded”: a program that sends alerts or reports to a small circle in quick succession.',
    serverUse:
      'X.4 blames a network that is in order. To slow a sender down, 450 with 4.7.28 names the flood; to protect one mailbox, 450 with 4.2.1.',
  },
  '5.4.300': {
    essence: 'The general number for mail that expired in Microsoft’s queue; what follows “->” was the last obstacle.',
    seen: '“550 5.4.300 Message expired -> 421 4.4.2 Connection dropped …” or “-> 451 4.4.0 DNS query failed …”, in non-delivery reports from Microsoft 365 and from Exchange servers that companies run themselves.',
    serverUse:
      'In your own notice, report the fault that the attempts met. Only if it was not recorded does 4.4.7 (or, in class 5, 5.4.7) say that the time has run out.',
  },
  '5.4.310': {
    essence: 'DNS said plainly that there is no such domain; with 5.4.312 it gave no usable answer at all.',
    seen: '“550 5.4.310 DNS domain … does not exist”, with the domain in the middle, in reports from Microsoft 365 and Exchange: after a slip behind the @, or where a company has let its domain lapse.',
    serverUse:
      'A recipient’s domain that certainly does not exist is 550 with 5.1.2; one that exists but has no host for mail, 5.4.4. Either tells the author to look at the address, which “network” does not.',
  },
  '4.4.312': {
    essence: 'DNS has no usable answer about the domain or about a connector’s smart host; queries go on for a day.',
    seen: '“450 4.4.312 DNS query failed”, in the message trace and in Microsoft’s alerts about connectors. For domains with broken DNSSEC, Microsoft’s page on DANE says, it can stand in for 4.7.324.',
    serverUse:
      'Registered for it: 451 with 4.4.3 when DNS does not answer, 4.4.4 when it answers without a usable route. The first asks for patience, the second for a look at the records.',
  },
  '5.4.312': {
    essence: 'A day passed without a usable DNS answer, and the message came back; the domain itself may well exist.',
    seen: '“550 5.4.312 DNS query failed” in the final report from Microsoft 365. By Microsoft’s page on DANE it may also hide a DNSSEC fault, for which 5.7.324 is meant; Microsoft’s Remote Connectivity Analyzer tells them apart.',
    serverUse:
      'If DNS never answered, report 4.4.3 even in the last notice; if it answered that nothing is there, 5.1.2 or 5.4.4. A silent name server is no proof against the domain.',
  },
  '4.4.315': {
    essence: 'Silence, not refusal: connections to the server time out, and Microsoft 365 goes on trying for a day.',
    seen: '“450 4.4.315 Connection timed out”, in the message trace and in Microsoft’s alerts about connectors, for instance when a company’s own server is down or has been given another IP address.',
    serverUse:
      'Nobody can answer with it, since nobody was reached; a sending server notes it. In your own queue 4.4.1, no answer from host, is the registered number for just this.',
  },
  '4.4.316': {
    essence:
      'Connections are turned down at once, mostly by a firewall or because no mail service runs at that address.',
    seen: '“450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=…]”, in the message trace and delay notices. To be expected where a company has shut its old server down and left the connector.',
    serverUse:
      'A refused TCP connection leaves no room for a reply, so the sender logs 4.4.1. To turn a client away on purpose, let it connect and say 554 with 5.7.1, or 421 with 4.3.2 while you are down.',
  },
  '5.4.316': {
    essence:
      'The final notice after a series of 4.4.316; “Socket error code 10061” means that the connection was refused.',
    seen: '“550 5.4.316 Message expired, connection refused(Socket error code 10061)”, in a report from Microsoft 365 about a server outside, with the time of the attempts.',
    serverUse:
      'If your server gives up on a host that never took a connection, write 4.4.1 into the notice; “Action: failed” makes it final. A server that is about to close for good can say so first: 521 with 5.3.2.',
  },
  '4.4.317': {
    essence:
      'The host answers but no session comes about: an error at once, TLS missing or a bad certificate, as “Message=” tells.',
    seen: '“450 4.4.317 Cannot connect to remote server” or “Cannot establish session with remote server”, followed by “[Message=…]”: in the message trace, delay notices and connector alerts of Microsoft 365.',
    serverUse:
      'As a sender, note the finer fault: 4.7.4 for TLS that is not offered and 4.7.5 for a certificate, as Postfix does, or 4.4.2 for a session cut short. A server with no time for clients says 421 with 4.3.2.',
    readings: [
      '“UntrustedRoot”: the other server’s certificate cannot be traced to an issuer that Microsoft trusts.',
      '“STARTTLS is required to send mail”: encryption is demanded, and the other server does not offer it.',
      'A reply such as “Service not available” in the brackets: the other server turns sessions away for now.',
    ],
  },
  '5.4.317': {
    essence:
      'Follows 4.4.317 when the day is over: a server that answers, but with errors or without the TLS asked for.',
    seen: '“550 5.4.317 Message expired, cannot connect to remote server”, with the obstacle in brackets, for example “STARTTLS is required to send mail”; written by Microsoft 365 about a server outside.',
    serverUse:
      'In a notice about TLS that a partner owes you, 5.7.4 stands for encryption that is not there and 5.7.5 for a certificate that fails. On the receiving side, STARTTLS with a valid certificate is the cure, not a code.',
  },
  '4.4.318': {
    essence:
      'The other side hangs up in mid-conversation, often a firewall that inspects SMTP; attempts go on for a day.',
    seen: '“450 4.4.318 Connection was closed abruptly (SuspiciousRemoteServerError)”, in the message trace, in delay notices and in Microsoft’s alerts about mail that leaves through a connector.',
    serverUse:
      'Before you hang up on a client, say why: 421 with 4.4.2 after a timeout, 421 with 4.3.2 on shutdown. The side that was cut off notes 4.4.2, bad connection.',
  },
  '5.4.318': {
    essence: '“Suspicious” in SuspiciousRemoteServerError means no more than that the other server kept hanging up.',
    seen: '“550 5.4.318 Message expired, connection reset (SuspiciousRemoteServerError)”, in the final report from Microsoft 365, after the day of attempts. Known from bounces; Microsoft’s own list lacks it.',
    serverUse:
      'A sender that met nothing but broken sessions reports 4.4.2; the word “failed” in the report makes it final, not the first digit. Mail that was handed over in part counts as not handed over.',
  },
  '5.6.11': {
    essence:
      'Line feeds stand alone, without the carriage return before them, and the next server cannot be sent such text.',
    seen: '“Invalid characters” in Microsoft’s list, “bare linefeeds” in reports: mail from scripts, devices and add-ins, on its way to a server that does not announce CHUNKING.',
    serverUse:
      'To refuse bare line feeds, with which messages can be smuggled, answer 550 with 5.5.2 (syntax) while the data arrive; Postfix’s words are “bare <LF> received”. As a finding about content, 554 with 5.6.0.',
  },
  '5.6.240': {
    essence: 'One of the MIME headers displeases High Volume Email, and the reply leaves open which.',
    seen: '“550 5.6.240 One of MIME Headers is not allowed.”, in the log of an application that hands mail to Microsoft’s High Volume Email. Microsoft’s list of errors does not name the header either.',
    serverUse:
      'Headers that break a rule of yours: 550 with 5.7.1. Headers that break the standard: 554 with 5.6.0. In both cases name the header in the text; this code shows what happens otherwise.',
  },
  '5.6.241': {
    essence: 'The bulk program left From out or wrote it badly; for ordinary mailboxes Microsoft’s number is 5.7.512.',
    seen: '“550 5.6.241 Mandatory From Header is missing or invalid.”, shown to whatever sends through Microsoft’s High Volume Email: a script, a business system, a printer.',
    serverUse:
      'A missing or unreadable From makes the message malformed by RFC 5322: 554 with 5.6.0. A From that reads well but does not belong to the account is a matter of rights, 550 with 5.7.1.',
  },
} as const satisfies Partial<Record<UnregisteredCode, UnregisteredCodeText>>;
