import type { apple } from '../../../providers/apple';
import type { ProviderText } from '../../../providers/provider';

export const appleTexts = {
  dmarcRefused: {
    title: 'The sender’s own domain asks iCloud to refuse the message',
    meaning:
      'Your message failed the DMARC check, and the domain in its From line wants such mail refused. iCloud complies, and names that domain in the reply. The address you wrote to is not the problem.',
    steps: {
      sender: [
        'Send through the provider that your From address belongs to, and not through another service.',
        'If the message went through a list or a forwarding address, write to the iCloud address directly.',
        'With a domain of your own, give the notice to the person who manages it.',
      ],
      sendingAdmin: [
        'Make SPF or DKIM pass with the domain of From, for every service that sends in its name.',
        'When you forward mail to iCloud, add ARC headers, as Apple asks.',
      ],
    },
  },
  unauthenticated: {
    title: 'iCloud found no proof of the sender: SPF and DKIM failed',
    meaning:
      'iCloud blocked your message because it failed both checks that show whether a domain really sent it. Nothing in the text or the attachments is the reason.',
    steps: {
      sender: ['Have whoever runs your domain or website read the notice; one of the two checks has to pass.'],
      sendingAdmin: [
        'Add the sending server to the SPF record of the MAIL FROM domain.',
        'Turn on DKIM signing, and test it with a mailbox elsewhere that shows Authentication-Results.',
        'Send again once the new DNS records are visible everywhere.',
      ],
    },
  },
  proofpointListed: {
    title: 'iCloud blocks the sending server: it is on Proofpoint’s list',
    meaning:
      'iCloud refused your message because Proofpoint, whose blocklist it uses, lists the IP address of the sending server. The link in the reply ends in that address. The listing is lifted by Proofpoint, not by Apple.',
    steps: {
      sender: [
        'Pass the link in the notice on to your mail provider; the listed address is theirs.',
        'Reach the person by phone or from another account meanwhile.',
      ],
      sendingAdmin: [
        'Find and stop the cause: a hacked account, an infected host or unwanted bulk mail.',
        'Then ask for removal at ipcheck.proofpoint.com.',
      ],
    },
  },
  domainListed: {
    title: 'A domain in the message is on a blocklist',
    meaning:
      'iCloud refused your message because a domain in it is on the Domain Block List (DBL) of Spamhaus. That can be a link in the text or your own sender domain; the reply does not say which.',
    steps: {
      sender: [
        'Take out the links, also those in your signature, and send again.',
        'Look up each domain, your own too, at check.spamhaus.org.',
        'If your own domain is listed, tell whoever manages it.',
      ],
      sendingAdmin: ['Look for a hacked website or for spam sent in the domain’s name, then ask Spamhaus for removal.'],
    },
  },
  addressListed: {
    title: 'iCloud blocks the sending server: it is listed at Spamhaus',
    meaning:
      'iCloud did not take your message because the IP address it came from is on a Spamhaus blocklist, usually the SBL. The reply contains a link that shows the entry.',
    steps: {
      sender: ['Send the notice to your mail provider or web host, who has to get the address cleared.'],
      sendingAdmin: [
        'Open the Spamhaus link; an entry on the SBL says what was seen.',
        'Settle the cause, then have the listing removed; on the SBL, only the owner of the network can ask for that.',
      ],
    },
  },
  notAccepting: {
    title: 'iCloud would not talk to the sending server',
    meaning:
      'iCloud turned the sending server away before your message was even offered. The reply does not say why: the server’s IP address may be blocked, or the iCloud host took no connections just then.',
    steps: {
      sender: ['Send the message again after some hours.', 'If it fails again, let your mail provider see the notice.'],
      sendingAdmin: [
        'Try the other MX hosts of the domain from the same IP address; one refusal alone says little.',
        'If all of them refuse, check the IP address at Spamhaus and Proofpoint.',
        'If it is not listed, write to icloudadmin@apple.com with your company, domain, IP addresses, the full replies and the date it began.',
      ],
    },
  },
  accountRemoved: {
    title: 'The iCloud account no longer exists',
    meaning:
      'The address you wrote to was once at iCloud, but the account has been removed, so your message cannot be delivered. No new address is given.',
    steps: {
      sender: [
        'Ask the person by phone or text message for a current address.',
        'Remove the old one from your contacts.',
      ],
      sendingAdmin: ['Take the address off your lists; Apple expects senders to have a policy for bounces.'],
    },
  },
  storageFull: {
    title: 'The recipient’s iCloud storage is full',
    meaning:
      'The person you wrote to has no iCloud storage left, so your message was refused and is not tried again. Mail shares that space, 5 GB in the free plan, with backups, documents and other data.',
    steps: {
      sender: [
        'Tell the person another way that the iCloud storage is full.',
        'Send the message again once they have made room.',
      ],
      recipient: [
        'Delete old backups, files and large messages, or get more storage: Settings, your name, iCloud.',
        'Empty the bin in Mail as well, then ask the sender to repeat the message.',
      ],
    },
  },
  relayDenied: {
    title: 'iCloud says it does not handle mail for this address',
    meaning:
      'Your message was refused because the iCloud server says that it is not responsible for the address you wrote to. If the recipient has a domain of their own, its set-up at iCloud may be unfinished, or have been ended. The same reply has been seen for icloud.com addresses.',
    steps: {
      sender: [
        'Check the address letter by letter, above all after the @.',
        'Let the person know another way that mail to this address is refused.',
      ],
      recipient: ['If you use your own domain with iCloud, check in the iCloud Mail settings that it is still active.'],
      sendingAdmin: [
        'Compare the route your server took with the domain’s MX record, and drop any fixed route to iCloud.',
      ],
      receivingAdmin: ['Point an MX record to iCloud only for a domain that is set up there.'],
    },
  },
  filtered: {
    title: 'iCloud’s filter refused this message',
    meaning:
      'iCloud refused your message under its own rules and gives only the tag [CS01]. It is taken to mean the content or the sender’s reputation; Apple explains no tags and keeps no allow list.',
    steps: {
      sender: [
        'Send a short plain text without links or attachments.',
        'If it is urgent, write from a mailbox at another provider or phone the recipient.',
        'If even the plain text is refused, hand the notice to whoever runs your mail.',
      ],
      sendingAdmin: [
        'Compare your mailing with Apple’s rules: subscribed recipients only, an unsubscribe link, SPF, DKIM, DMARC, reverse DNS.',
        'Then write to Apple’s postmaster, icloudadmin@apple.com, and include the log lines.',
      ],
    },
  },
  poorReputation: {
    title: 'iCloud distrusts the sending domain or server',
    meaning:
      'Your message was refused because of the reputation of the domain or IP address it came from. That is how the community list smtp.codes explains the tag [HM08]; Apple says only that it judges IP addresses, domains, content and feedback from users.',
    steps: {
      sender: [
        'Write from another account if it is urgent; a second try from this one will very probably end the same way.',
        'Report the refusal to the provider or company whose server sent the message.',
      ],
      sendingAdmin: [
        'Look the sending IP address up at Proofpoint and Spamhaus.',
        'Drop inactive subscribers, and keep IP addresses and domains constant.',
        'If it lasts, describe the case to icloudadmin@apple.com; Apple has no feedback loop to join.',
      ],
    },
  },
  recordsInsufficient: {
    title: 'iCloud refused the message, probably over its domain records',
    meaning:
      'Your message was refused under a local rule of iCloud, tag [BS01]. The community list smtp.codes ties it to SPF, DKIM and DMARC; Apple does not explain it.',
    steps: {
      sender: ['Forward the notice to whoever looks after your domain; the message itself can stay as it is.'],
      sendingAdmin: [
        'See that SPF and DKIM both pass and that a DMARC policy is published.',
        'Publish reverse DNS under your own domain, and keep the From name and address constant.',
      ],
    },
  },
  senderDomainMissing: {
    title: 'iCloud cannot find the domain of the sender address',
    meaning:
      'iCloud found no DNS entry for the domain you send from, so it keeps putting your message off. If the entry is really missing, waiting does not help, although the code says “later”.',
    steps: {
      sender: [
        'Check your sender address for a typing error or an invented domain after the @.',
        'If it is right, ask whoever manages the domain whether it has expired.',
      ],
      sendingAdmin: [
        'Give the envelope sender’s domain an MX or A record, and check that all its name servers answer.',
      ],
    },
  },
  excessiveVolume: {
    title: 'Too much mail for this iCloud address at once',
    meaning:
      'iCloud is putting your message off because too much mail for this recipient is coming in. Your server tries again by itself, and a later attempt will most likely pass.',
    steps: {
      sender: ['Wait some hours, and send no further copies.'],
      sendingAdmin: ['Bundle alerts and reports that go to the same mailbox, and send them more slowly.'],
    },
  },
  addressUnknown: {
    title: 'No active iCloud mailbox has this address',
    meaning:
      'iCloud could not take your message because the address does not exist, is inactive or is not a valid alias. Sent again, it will be refused again, unless the owner reactivates the address.',
    steps: {
      sender: [
        'Check the spelling, and whether icloud.com, me.com or mac.com is the right ending.',
        'Ask the person for the address in another way.',
      ],
      recipient: ['Check in the iCloud Mail settings that the address or alias you gave is still there.'],
      sendingAdmin: ['Take the address off your mailing lists.'],
    },
  },
  tooManyErrors: {
    title: 'iCloud hung up after too many errors in one session',
    meaning:
      'Your message waits, because the server that sends it caused too many errors in one connection and iCloud closed it. It is tried again over a new one. Only the earlier replies show what the errors were.',
    steps: {
      sender: ['Wait; your server repeats the attempt.'],
      sendingAdmin: [
        'Read the replies before this one in the log.',
        'If they are mostly about unknown addresses, clean the list before you go on.',
      ],
    },
  },
  serversBusy: {
    title: 'iCloud is busy; the message waits for another attempt',
    meaning:
      'iCloud could not take your message at that moment. This is often seen exactly on the hour. Your server repeats the attempt, and there is nothing to correct.',
    steps: {
      sender: ['Wait for the next attempts; a second copy would only arrive twice.'],
      sendingAdmin: ['Schedule mailings some minutes before or after the hour, not on it.'],
    },
  },
} as const satisfies Record<keyof typeof apple.entries, ProviderText>;
