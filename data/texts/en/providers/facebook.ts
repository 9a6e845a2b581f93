import type { facebook } from '../../../providers/facebook';
import type { ProviderText } from '../../../providers/provider';

export const facebookTexts = {
  policyBlocklist: {
    title: 'Your server’s address is one that should not send mail itself',
    meaning:
      'Facebook refused the message because the sending IP address is on Spamhaus PBL, a list of addresses from which no mail server should deliver directly, such as home connections. It is no accusation of spam.',
    steps: {
      sender: ['Set your program to send through your mail provider’s server (port 587 with login).'],
      sendingAdmin: [
        'Relay through your provider’s server, or have the PBL entry removed at check.spamhaus.org if the address is static and yours.',
      ],
    },
  },
  noLongerAccepted: {
    title: 'Facebook no longer takes mail from your server',
    meaning:
      'Facebook has shut out the IP address your mail comes from, without an end date. Its page on this code names no way back.',
    steps: {
      sendingAdmin: [
        'Deliver through another server with a good standing, and find out what that address has been sending.',
      ],
    },
  },
  blockedForHours: {
    title: 'Facebook blocks your server for hours',
    meaning:
      'Your message was refused during a block of the sending server: 4 to 8 hours with POL-P3, 24 to 48 hours with POL-P4. It ends by itself, but this message is not tried again.',
    steps: {
      sender: ['Send it again after eight hours for POL-P3, after two days for POL-P4.'],
      sendingAdmin: [
        'Hold mail to facebook.com back until the block is over, and look for the flood or the complaints behind it.',
      ],
    },
  },
  deferredForHours: {
    title: 'Facebook makes your server wait',
    meaning:
      'Facebook is taking nothing from the sending server for now: 1 to 2 hours with POL-T1, 4 to 8 with POL-T2, 24 to 48 with POL-T3. The message stays queued and goes out when that is over.',
    steps: {
      sendingAdmin: [
        'Lengthen the retry interval for facebook.com to match the code, so that the attempts themselves do no harm.',
      ],
    },
  },
  virus: {
    title: 'Facebook found a virus in your message',
    meaning: 'A scan of your message found a virus, most likely in an attachment, so Facebook refused it.',
    steps: { sender: ['Scan your computer and the attached files before you send anything more.'] },
  },
  blockedLink: {
    title: 'Your message contains a link that Facebook blocks',
    meaning:
      'Facebook refuses mail with certain web addresses in it, and one of them stands in your message. The reply does not say which.',
    steps: { sender: ['Take out all links, shortened ones and those in the signature too, and send the text alone.'] },
  },
  domainPolicy: {
    title: 'Your domain does not meet Facebook’s sender checks',
    meaning:
      'Facebook could not confirm that the message really comes from your domain, or it breaks Facebook’s abuse policy. One code stands for both.',
    steps: {
      sendingAdmin: [
        'See in the log whether SPF and DKIM passed for the From domain, and correct the one that failed.',
        'If both passed, look for complaints or spam from that domain.',
      ],
    },
  },
  senderDomainMissing: {
    title: 'The domain you send from could not take an answer',
    meaning:
      'Facebook wants a sender that can be answered. The domain of your address does not exist (DNS-P1), or it names no server for its incoming mail (DNS-P2).',
    steps: {
      sender: ['Look for a typing error in the sender address of your program or website.'],
      sendingAdmin: ['For DNS-P1, use a registered domain in MAIL FROM; for DNS-P2, publish an MX record for it.'],
    },
  },
  reverseDnsMissing: {
    title: 'Your server’s address has no name in DNS',
    meaning: 'Facebook refused the message because the IP address it came from has no reverse DNS entry.',
    steps: {
      sendingAdmin: [
        'Have the owner of the IP address set a PTR record, and an A or AAAA record for that name which leads back.',
      ],
    },
  },
  reverseDnsFailing: {
    title: 'Facebook cannot look up your server’s name just now',
    meaning:
      'Your message is waiting because the reverse DNS of the sending server does not resolve at the moment. Your server tries again; if the fault lies in DNS, it stays until that is mended.',
    steps: {
      sendingAdmin: [
        'Query the PTR record from outside; if the name server of the reverse zone does not answer, call its operator.',
      ],
    },
  },
  senderDomainUnresolved: {
    title: 'Facebook cannot look up your domain just now',
    meaning:
      'The domain in the sender address does not resolve at present, so Facebook has put the message off. A passing DNS fault heals by itself.',
    steps: {
      sendingAdmin: [
        'Check from outside that all name servers of the MAIL FROM domain answer, and that the domain has not expired.',
      ],
    },
  },
  connectionLimit: {
    title: 'Too much at once between your server and Facebook',
    meaning:
      'Your message waits its turn, because the sending server has too many connections open to Facebook (CON-T2), has opened too many new ones in a short time (CON-T3), or has named too many recipients in one (CON-T4). It is tried again by itself.',
    steps: {
      sendingAdmin: [
        'CON-T2: lower the number of connections to facebook.com at one time.',
        'CON-T3: use an open connection for several messages instead of opening a new one for each.',
        'CON-T4: name fewer recipients in one connection.',
      ],
    },
  },
  serversBusy: {
    title: 'Facebook’s mail server is busy',
    meaning:
      'Your message waits because the mail server at Facebook holds as many connections as it can. Your own server has done nothing wrong and tries again.',
    steps: {
      sender: ['Wait; the next attempts need nothing from you.'],
    },
  },
  unknownRecipient: {
    title: 'Facebook knows no such address',
    meaning: 'No mailbox or group at Facebook belongs to the address you wrote to.',
    steps: { sender: ['Write to the person in Messenger, or ask there for an e-mail address at another provider.'] },
  },
  recipientPrivacy: {
    title: 'The recipient’s Facebook settings keep your mail out',
    meaning:
      'The person has chosen not to receive such mail: RCP-P2 is about preferences, RCP-P3 about privacy settings. Only they can change that.',
    steps: {
      sender: ['Ask the person over another channel to let you write, or for a different address.'],
      recipient: ['Look through the privacy and message settings of your Facebook account.'],
    },
  },
  internalTrouble: {
    title: 'Facebook has trouble of its own',
    meaning:
      'Your message waits because of a passing fault inside Facebook. It has nothing to do with you or your server, which tries again.',
    steps: {},
  },
  recipientDeactivated: {
    title: 'The recipient’s Facebook account is deactivated',
    meaning:
      'The person has put the account to rest and may or may not return. Your server keeps trying for some days; unless the account is reactivated, a failure notice follows.',
    steps: {
      sender: ['Do not count on it: reach the person some other way.'],
      recipient: ['Reactivate your account by signing in to Facebook, if you want the mail.'],
    },
  },
  tooLarge: {
    title: 'Your message is too big for Facebook',
    meaning:
      'The message together with its attachments is above the size that Facebook takes; the code does not tell the limit.',
    steps: {},
  },
  attachmentType: {
    title: 'Facebook does not take this type of attachment',
    meaning: 'One of the attached files is of a kind that Facebook does not accept by e-mail.',
    steps: { sender: ['Leave the file out, or share it through a storage service.'] },
  },
  repeatedHeader: {
    title: 'Your program wrote a header line twice',
    meaning:
      'A header line that may stand only once, such as From, Subject or Date, occurs twice in your message. Facebook refuses such mail; the cause is the program that made it.',
    steps: {
      sender: ['Send the same text from an ordinary mail program to get it through.'],
      sendingAdmin: [
        'Look at the raw message for doubled From, To, Subject, Date or Message-ID lines, and mend the script or gateway that adds the second one.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'More recipients than Facebook takes in one message',
    meaning:
      'Some recipients have to wait because the message names too many for Facebook at once. Your server offers the rest again.',
    steps: { sender: ['Write to fewer people per message next time.'] },
  },
} as const satisfies Record<keyof typeof facebook.entries, ProviderText>;
