import type { ProviderText } from '../../../providers/provider';
import type { spamhaus } from '../../../providers/spamhaus';

export const spamhausTexts = {
  listedAddress: {
    title: 'The sending mail server is on a Spamhaus list',
    meaning:
      'The recipient’s server refused your message because Spamhaus, whose lists many mail servers use, lists the IP address it came from. Spam was sent from there, a machine there is infected, or it is a home connection that should not send mail directly. Others who share the address can be the cause.',
    steps: {
      sender: [
        'Give the notice to your mail provider, and ask for the IP address in it to be looked up at check.spamhaus.org.',
        'If your own mail program got this answer, turn on the login for the outgoing server, with port 587.',
        'Write from another mailbox until the server is off the list.',
      ],
      sendingAdmin: [
        'Enter the IP address at check.spamhaus.org; the result names the list and the reason.',
        'XBL or CSS: find and stop the hacked machine, account or website, then request removal there.',
        'SBL: only the provider that owns the IP address can ask for removal, through the link on the page of that SBL record.',
        'PBL: send through your provider’s relay; for a mail server on a static address with a proper PTR, ask for removal yourself.',
        'If nothing is listed, or the reply says “open resolver”, the fault lies in the recipient’s server: tell its administrator.',
      ],
      receivingAdmin: [
        'If the reply says “open resolver” or “returnc”, nothing is listed: Spamhaus refuses queries from public DNS servers. Use a resolver of your own.',
        'Act only on the answers 127.0.0.2 to 127.0.0.11; those in 127.255.255.x are error messages.',
      ],
    },
  },
  listedDomain: {
    title: 'A domain in your message is on a Spamhaus list',
    meaning:
      'The recipient’s server refused your message because Spamhaus has put a domain on its list of bad domains (DBL): that of your address, of the sending server or of a link in the text. The IP address is not the issue. A hacked website can bring an honest domain onto the list.',
    steps: {
      sender: [
        'See in the notice which domain is named next to “dbl.spamhaus.org”.',
        'If it belongs to a link in your text, a shortened one too, take the link out and send again.',
        'If it is your own domain, tell whoever runs your website and mail that it is listed.',
      ],
      sendingAdmin: [
        'Look the domain up at check.spamhaus.org, and read why it is listed.',
        'Remove foreign pages and redirects from the website, and stop mailings that people did not ask for.',
        'Then request the domain’s removal on the same page.',
      ],
      receivingAdmin: [
        'Query the DBL for domains only, in Postfix with the reject_rhsbl rules; it answers “listed” to any IP address.',
      ],
    },
  },
} as const satisfies Record<keyof typeof spamhaus.entries, ProviderText>;
