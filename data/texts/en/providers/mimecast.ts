import type { mimecast } from '../../../providers/mimecast';
import type { ProviderText } from '../../../providers/provider';

export const mimecastTexts = {
  senderChecksFailed: {
    title: 'Mimecast cannot confirm that the mail is from your domain',
    meaning:
      'Mimecast, which guards the recipient’s mail, could not confirm that your message comes from your domain. With “SPF”, the sending server is not on the domain’s list; with “DKIM”, the signature does not match the published key; with “DMARC”, the message failed the check that the domain itself demands.',
    steps: {
      sender: [
        'Do not send it again unchanged; forward the notice to whoever runs your domain and point out which check it names.',
        'If a website or newsletter service sent it in your name, mention the service; it may be missing from the domain’s records.',
      ],
      sendingAdmin: [
        '“SPF”: list every server that sends for the domain in its SPF record.',
        '“DKIM”: compare the key in DNS with the private key in use; if Mimecast signs for you, check the DNS Authentication (Outbound) definition.',
        '“DMARC”: make SPF or DKIM pass for the domain in the From field.',
      ],
      receivingAdmin: [
        'For a trusted sender, change the DNS Authentication (Inbound) policy: without “Reject on Hard Fail”, an SPF failure leads to spam checks, not to refusal.',
      ],
    },
  },
  greylisted: {
    title: 'Put off: your mail server is new to Mimecast or badly rated',
    meaning:
      'Mimecast is putting your message off on purpose, although the words sound like a fault. A sender it does not know has to try again, between one minute and twelve hours later. The other possible reason is a poor reputation of the sending server; then waiting may not be enough.',
    steps: {
      sender: [
        'Leave it alone today: your server tries again by itself.',
        'If it comes back after all, ask your mail provider whether the server has a poor reputation at Mimecast.',
      ],
      sendingAdmin: [
        'Let the queue retry after more than a minute and within twelve hours, from the same IP address and with the same envelope sender.',
        'If mail to all Mimecast customers is put off again and again, look into the reputation of the IP address.',
      ],
      receivingAdmin: [
        'To spare a wanted sender the wait, amend the Greylisting policy or add a Permitted Senders or Auto Allow policy.',
      ],
    },
  },
  poorReputation: {
    title: 'Mimecast does not trust the server that sends your mail',
    meaning:
      'Your message was refused because of the poor reputation of the mail server it came from, not because of what you wrote. Mimecast keeps rating such servers: mail that was only put off at first can be refused later.',
    steps: {
      sender: [
        'Give the notice to your mail provider or IT; only they can restore the server’s reputation.',
        'Meanwhile, write from an account at another provider.',
      ],
      sendingAdmin: [
        'Find out what has hurt the IP address’s reputation: a hacked account, an open web form, a list that draws complaints.',
        'Once that is fixed, ask for a review of your IP ranges with Mimecast’s online form.',
      ],
      receivingAdmin: [
        'Let a server you trust past the reputation check with a Permitted Senders or Auto Allow policy.',
      ],
    },
  },
  serverBlocked: {
    title: 'The recipient’s organisation blocks your mail server',
    meaning:
      'The organisation you wrote to has put the IP address of your mail server on its own block list at Mimecast. The code is a temporary one, but as long as the entry stands, waiting changes nothing.',
    steps: {
      sender: [
        'Tell the recipient by phone or from another account, and ask them to pass the notice to their IT.',
        'Show it to your mail provider too; others on the same server cannot reach that organisation either.',
      ],
      receivingAdmin: [
        'If the mail is wanted, take the IP address out of the Blocked Senders policy.',
        'To see what was turned away, open the list of rejected and deferred messages in the Message Center.',
      ],
    },
  },
  senderBlocked: {
    title: 'Your address or domain is blocked at the recipient’s end',
    meaning:
      'Your message was refused: a rule of the recipient’s organisation blocks your address or your whole domain, or your domain does not permit the server that sent it (SPF). The words do not tell the two apart. Only that organisation can change its rule, so a block is a matter for the recipient.',
    steps: {
      sender: [
        'Ask the recipient, by other means, to have their IT look for your address in the Blocked Senders policies.',
        'Show the notice to whoever runs your domain as well, in case SPF is the reason.',
      ],
      sendingAdmin: [
        'Check that your SPF record covers the server that sent the message; if it does, the block is on the other side.',
      ],
      receivingAdmin: ['Delete the entry in the Blocked Senders policy, or change it so that it spares this sender.'],
    },
  },
  blockedByRecipient: {
    title: 'The recipient has blocked you',
    meaning:
      'Your message was refused because the person you wrote to has blocked your address, or with “User Domain Entry” everyone at your domain, in a personal list at Mimecast. That can also happen by mistake.',
    steps: {
      sender: [
        'Reach the person another way and ask whether the block was intended.',
        'If it was, respect it and do not write from other addresses.',
      ],
      recipient: ['If you want the mail, remove the address or domain from your Managed Senders list at Mimecast.'],
    },
  },
  recipientCheckDown: {
    title: 'The recipient’s side cannot check the address just now',
    meaning:
      'Your message waits, because Mimecast is asking the recipient’s own system whether the address exists and gets no answer. It is tried again by itself. Nothing has been decided about the address yet.',
    steps: {
      sender: [
        'Wait, and keep the address as it is.',
        'If it is still not delivered tomorrow, tell the recipient by phone that their system does not answer Mimecast.',
      ],
      sendingAdmin: [
        'Keep retrying; Mimecast also names too many invalid connections from your IP address as a possible cause, so look for them in your log.',
      ],
      receivingAdmin: [
        'Check that the directory or mail server which Mimecast asks about recipients is up and can be reached.',
      ],
    },
  },
  overLimit: {
    title: 'Mimecast has shut your mail server out for a while',
    meaning:
      'The server that sends your mail has reached a limit at Mimecast, which takes nothing from it for now. Delivery goes on once the server is back under the limit.',
    steps: {
      sender: [
        'Stop any mailing that is still running, then wait; your server repeats the attempt.',
        'If it lasts into the next day, show the words “IP temporarily blacklisted” to your mail provider.',
      ],
      sendingAdmin: [
        'Send more slowly to Mimecast hosts until they take mail again.',
        'Look in the log for the account or program behind the surge.',
      ],
    },
  },
  tooLarge: {
    title: 'The message is too large for Mimecast',
    meaning:
      'Your message is bigger than Mimecast or the recipient’s organisation allows. Mimecast’s own limit is 100 MB on its older servers and 200 MB on the newer ones; a customer can set less. Files grow when they are sent: 70 MB can turn into more than 100.',
    steps: {
      sender: [
        'Put the file online and send a link to it.',
        'Or spread the attachments over several messages, each well below the limit.',
      ],
      receivingAdmin: ['If such files are expected, raise the limit in the Email Size Limit policy.'],
    },
  },
  mailLoop: {
    title: 'The message is going round in circles',
    meaning:
      'Your message has been passed on from server to server so often that Mimecast stopped it: its limit is 25 servers. Usually, forwarding settings somewhere send it back and forth.',
    steps: {
      sender: ['Do not send it again; tell the recipient by other means that mail to this address goes in a circle.'],
      recipient: ['Look whether you forward to an address that forwards back to you.'],
      sendingAdmin: [
        'Read the Received lines for servers that repeat; if one is yours, correct its route or forwarding.',
      ],
      receivingAdmin: [
        'Compare the forwarding settings of the servers that recur in the Received lines, and break the circle at one of them.',
      ],
    },
  },
  relayDenied: {
    title: 'Mimecast does not know the server that sends your mail',
    meaning:
      'Your message is held up: Mimecast was asked to pass it on between two domains that it does not serve, or by a server that it has not been told about. The code is a temporary one, but later attempts end the same way until a setting is changed.',
    steps: {
      sender: [
        'Hand the notice to your IT; your message is not at fault.',
        'If you set up your mail program yourself, compare its outgoing server with what your organisation prescribes.',
      ],
      sendingAdmin: [
        'If you send through Mimecast, have Mimecast Support add the server’s IP address as an Authorized Outbound address.',
        'If you do not, remove old routes of yours to Mimecast and look up the recipient’s MX record again.',
      ],
      receivingAdmin: [
        'If the domain is yours, check that it is entered at Mimecast, or that its MX record no longer leads there.',
      ],
    },
  },
  inboundOff: {
    title: 'Incoming mail is switched off for this organisation',
    meaning:
      'Your message waits, because incoming mail is disabled in the Mimecast account of the organisation you wrote to. Your server goes on trying in case it is switched on again.',
    steps: {
      sender: ['Let the recipient know by phone; they may not be aware that mail from outside does not get in.'],
      receivingAdmin: [
        'Ask Mimecast Support why incoming mail is disabled in the Administration Console, and have it enabled.',
      ],
    },
  },
  outboundOff: {
    title: 'Outgoing mail is switched off for your organisation',
    meaning:
      'Your message waits, because your own organisation sends through Mimecast and outgoing mail is disabled in its account. Nothing leaves, whoever the recipient is, until that is changed.',
    steps: {
      sender: [
        'Report it to your IT with these words; it concerns everyone in your organisation.',
        'Reach the recipient by phone if it is urgent.',
      ],
      sendingAdmin: [
        'Contact Mimecast Support about the account’s outgoing mail; it is disabled in the Administration Console.',
        'Before it is switched on again, make sure that no account of yours is sending spam.',
      ],
    },
  },
  antiSpoofing: {
    title: 'Taken for a forged address of the recipient’s organisation',
    meaning:
      'Your message names a sender in the recipient’s own organisation but came from outside, and Mimecast refuses that as a forgery. Web forms, scanners and newsletter services that write in the organisation’s name run into it. “Header-based” means that the visible From field was checked.',
    steps: {
      sender: [
        'If you belong to the organisation, send through its own mail server.',
        'If a website or service sends for it, ask the organisation’s IT to allow this service.',
      ],
      sendingAdmin: [
        'Until an exception exists, send with an address of your own domain in From, and put the customer’s into Reply-To.',
      ],
      receivingAdmin: [
        'For a service that may use your domain, create an Anti-Spoofing policy that takes no action for its address or IP address.',
      ],
    },
  },
  contentRule: {
    title: 'A rule about content stopped the message',
    meaning:
      'Your message was refused because something in its text or attachment matches a rule that the recipient’s organisation has set up at Mimecast. The reply does not say what the rule looks for.',
    steps: {
      sender: [
        'Ask the recipient to have their IT look the message up and tell you what set off the rule.',
        'Meanwhile, try a short text without links and attachments.',
      ],
      receivingAdmin: [
        'Find the Content Examination policy that fired, and adjust it or create a Content Examination Bypass policy for this sender.',
      ],
    },
  },
  regionBlocked: {
    title: 'The recipient’s side takes no mail from your server’s region',
    meaning:
      'The recipient’s organisation refuses mail from certain regions of the world, and your mail server counts as being in one of them. Your message itself is not the reason.',
    steps: {
      sender: [
        'Ask the recipient, by phone for instance, to have their IT make an exception.',
        'Or write from an account whose provider sends from elsewhere.',
      ],
      receivingAdmin: ['Amend or delete the Geographical Restriction policy that hits this sender.'],
    },
  },
  wrongLogin: {
    title: 'Mimecast does not accept your user name or password',
    meaning:
      'Your program or device tried to log in at Mimecast to send mail, and the login failed; the message was not handed in. On port 587, Mimecast wants an internal address that it knows and the cloud password set for it there.',
    steps: {
      sender: [
        'Enter your full address and your Mimecast cloud password as the login for outgoing mail.',
        'If you have no such password, get one from your IT.',
      ],
      sendingAdmin: [
        'Check that the address exists in Mimecast as an internal one and has a cloud password.',
        'For a device that cannot log in, consider handing mail in on port 25.',
      ],
    },
  },
  betterEncryption: {
    title: 'The message needs a better encrypted connection',
    meaning:
      'Mimecast refused your message because the way to the recipient has to be encrypted, with TLS 1.2 or newer or with strong ciphers. The words after “This route requires” say what was missing.',
    steps: {
      sender: [
        'Forward the notice to your mail provider or IT: it is about the link between two servers, not about your mail program.',
      ],
      sendingAdmin: [
        'Turn on TLS 1.2 or newer with strong ciphers for outgoing mail.',
        'Check that the server’s certificate has not expired.',
        'Make sure that no proxy or firewall on the way intercepts or alters the encryption.',
      ],
      receivingAdmin: [
        'If the other side cannot do better, change the Secure Receipt or Secure Delivery policy that enforces TLS.',
      ],
    },
  },
  busy: {
    title: 'Mimecast is too busy at the moment',
    meaning:
      'The Mimecast server is at full load and will take your message later. Neither you nor the recipient did anything wrong.',
    steps: {
      sender: ['Just wait; the message goes through when there is room again.'],
      sendingAdmin: ['Leave the message in the queue; Mimecast’s list speaks of 30 attempts.'],
    },
  },
  transferCutOff: {
    title: 'The message was cut off on its way to Mimecast',
    meaning:
      'The transfer ended before your message was complete. Mimecast names firewalls and filters on the sending side as causes, and remains of a virus that was not fully cleaned. Your server tries again, but breaks off again as long as the cause remains.',
    steps: {
      sender: [
        'If it stays stuck, send the text without its attachment to see whether the file is to blame.',
        'Tell your IT that the transfer to Mimecast breaks off, so that they check the firewall.',
      ],
      sendingAdmin: [
        'On a Cisco firewall, turn off MailGuard or SMTP Fixup.',
        'Check intrusion detection and content filters that look into SMTP traffic.',
        'Have the attachment scanned, and replace it by a clean copy.',
      ],
    },
  },
  tooManyConnections: {
    title: 'Too many connections to this organisation at once',
    meaning:
      'Your message waits, because more connections to the recipient’s organisation are open at Mimecast than its account allows, by default 20. A server blocked for this is let in again after five minutes, and blocked anew if it carries on.',
    steps: {
      sender: ['Give it an hour; your server comes back on its own.', 'If you are sending a mailing, pause it.'],
      sendingAdmin: [
        'Keep well below 20 connections at a time to Mimecast hosts.',
        'Send outgoing or journal mail to Mimecast only from IP addresses that are authorised for it.',
      ],
    },
  },
  outboundTooFast: {
    title: 'Your organisation sends too much at once through Mimecast',
    meaning:
      'Your organisation has more outgoing connections open at Mimecast than its account allows, so this message was turned away. The recipient has nothing to do with it.',
    steps: {
      sender: [
        'Send it again later; a mailing, in smaller groups of recipients.',
        'Tell your IT if it happens with ordinary mail too.',
      ],
      sendingAdmin: [
        'Limit how many connections your server opens to Mimecast at a time.',
        'Spread mailings over a longer time.',
      ],
    },
  },
  tooManyRecipients: {
    title: 'More than 100 recipients in one go',
    meaning:
      'Your message has more recipients than Mimecast takes in one delivery, by default 100; it wants the others in the next. Most mail servers do this by themselves, and only the recipients beyond the hundredth have to wait.',
    steps: {
      sender: [
        'Wait first; the others normally get the message a little later.',
        'If some never do, write to them again in groups of at most 100.',
      ],
      sendingAdmin: [
        'Limit recipients per delivery to 100 at most (Postfix: smtp_destination_recipient_limit).',
        'If a Cisco PIX or ASA firewall is in between, turn off its SMTP inspection, which is known to disregard the 452.',
      ],
    },
  },
  malformedAddress: {
    title: 'The e-mail address is not written correctly',
    meaning:
      'Your message was refused because Mimecast cannot read the recipient’s address as an e-mail address; a character may be missing, doubled or out of place. Sent to the same address again, it fails again.',
    steps: {
      sender: [
        'Retype the address by hand, without spaces, brackets or a comma at its end.',
        'Delete the wrong entry from your address book and from the suggestions of your mail program.',
      ],
      sendingAdmin: ['If a program or form supplied the address, correct its data.'],
    },
  },
  unknownRecipient: {
    title: 'The organisation knows no such address',
    meaning:
      'Your message was refused: Mimecast has checked the address against what the recipient’s organisation tells it, and there is no such user. 503 is an unusual code for this; go by the words.',
    steps: {
      sender: [
        'Check the spelling, above all before the @.',
        'If it is right, ask the person or the organisation for the current address.',
      ],
      sendingAdmin: [
        'With 503, look at the session in the log too: Mimecast’s list also gives commands out of order or a missing login as its causes.',
      ],
      receivingAdmin: [
        'If the mailbox exists, check the recipient validation: known recipients, directory (LDAP) or the query to your server.',
      ],
    },
  },
  spamOrVirus: {
    title: 'Mimecast takes the message for spam or for harmful',
    meaning:
      'Mimecast found signs of a virus in your message, or its spam score was over the maximum. The reply does not say which of the two.',
    steps: {
      sender: [
        'Send a short text without links, attachments or pictures, to see whether the content is the reason.',
        'If that is refused too, ask the recipient to have their IT allow your address.',
      ],
      sendingAdmin: [
        'Scan the attachment and the computer that it came from.',
        'If the recipient’s side cannot help, ask for a review with Mimecast’s Sender Feedback form.',
      ],
      receivingAdmin: [
        'Permit the sender with a Permitted Senders or Auto Allow policy; it bypasses the spam check, never the virus check.',
      ],
    },
  },
} as const satisfies Record<keyof typeof mimecast.entries, ProviderText>;
