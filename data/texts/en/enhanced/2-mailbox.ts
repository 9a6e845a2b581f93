import type { CodeText } from '../../../entry';

export const enhancedTextsMailbox = {
  '5.2.0': {
    title: 'Refused for a reason to do with the recipient’s mailbox',
    essence: 'The mailbox exists; “quota”, “filtered” or “spam” in the text tells what stood in the way.',
    meaning:
      'The server knows the mailbox but refused to put your message there, and the code does not say why. In the known cases it was a filter, a full or unavailable mailbox, or distrust of the sender (spam, DMARC). Your server does not try again; the words decide who can help.',
    seen: 'As “550 5.2.0 Message Filtered”, “522 5.2.0 … Over quota”, “Recipient unavailable” (Comcast), or for mail that Orange takes for spam (OFR…_506). Each server fills this gap in its own way.',
    steps: {
      sender: [
        'Search the text for “quota”, “filtered”, “spam” or “DMARC”: that word is worth more than the number.',
        'If it says “quota”, tell the person another way that their mailbox has run out of space.',
        'If it was taken for spam, ask the recipient to allow your address before you write again.',
      ],
      recipient: [
        'Look through your filters, your list of blocked senders and your free space.',
        'Ask your provider why this sender was refused, and give them the date, time and code.',
      ],
      sendingAdmin: [
        'Where the reply mentions DMARC or spam, check SPF and DKIM for the domain in the From line.',
        'Keep the address on your lists unless the text says that it does not exist.',
      ],
      receivingAdmin: [
        'Trace the refusal to the rule that made it, and give that rule a telling code: 5.2.1, 5.2.2, 5.7.1.',
      ],
    },
    serverUse:
      'For a mailbox that exists and refuses for a reason that no other X.2 code covers. A quota is 5.2.2, a mailbox switched off is 5.2.1, and filtering or policy belongs under 5.7.1.',
    readings: [
      'Orange and La Poste, OFR…_506 or LPN…_506: the message was taken for spam.',
      'Comcast, “DM000001”: the sender’s domain failed DMARC; the mailbox has nothing to do with it.',
      '“Over quota” in the text: a full mailbox, as with 5.2.2.',
    ],
  },
  '4.2.0': {
    title: 'Your message has to wait for the recipient’s mailbox',
    essence: 'Often greylisting, a first refusal made on purpose; your server tries again by itself.',
    meaning:
      'The receiving server knows the mailbox but does not take your message yet, and gives no exact reason. Often this is greylisting, a deliberate “come back later” for servers it has not met before, or a limit on how fast mail may come in. Your server keeps the message and tries again by itself.',
    seen: 'Behind 450 in delay notices and logs: “greylisted for 60 seconds”, “greylisted: please retry” (Titan), “Recipient temporarily unavailable” (Comcast). Orange and La Poste say “421 4.2.0 Service refused, please try later”.',
    steps: {
      sender: [
        'Give it a few hours; after greylisting the message goes through without your doing anything.',
        'Do not send a second copy, or both may arrive.',
      ],
      sendingAdmin: [
        'Check that retries leave from the same IP address; to a greylist, a new address is a new first attempt.',
        'If Comcast names RL000010, send more slowly: that limit is about your server, not about the mailbox.',
      ],
      receivingAdmin: [
        'See whether greylisting, a rate limit or a locked mailbox answered, and exempt partners whose mail must not wait.',
        'For Exchange’s “ambiguous address”, find the second directory object that carries this address and take it off there.',
      ],
    },
    serverUse:
      'For a passing obstacle at one mailbox that has no code of its own. A full mailbox is 4.2.2, one disabled for a time 4.2.1; many servers report greylisting as 4.7.1.',
    readings: [
      '“greylisted”, “try later”: a first refusal made on purpose, or a limit on the pace; a later attempt gets through.',
      'Exchange, 420 with “ambiguous address” or “no Mdb”: the recipient’s directory entry over there is faulty; waiting alone does not help.',
    ],
  },
  '5.2.1': {
    title: 'The mailbox exists but is switched off',
    essence: 'The address is known but takes nothing; some servers say the same of unknown names.',
    meaning:
      'The recipient’s mailbox takes no mail: it has been disabled, suspended or left unused for too long. The address may well be right, but is of no use until the mailbox is switched on again. Some servers also say this for unknown names, and Gmail for a mailbox that gets too much mail at once, so read the words.',
    seen: 'From Gmail: “The email account that you tried to reach is inactive” (in older replies “disabled”). From Free: “blocked due to inactivity”. With “administratively disabled” in qmail-ldap, and “Addressee unknown” from AT&T.',
    steps: {
      sender: [
        'Reach the person another way and ask for an address that they use.',
        'If Gmail speaks of “a rate that prevents additional messages”, simply send it again some hours later.',
        'Do not send it again to a disabled mailbox before you hear that it is back.',
      ],
      recipient: [
        'Sign in to the mailbox and see whether your provider shows a block or asks you to reactivate it.',
        'If you cannot sign in, ask your provider or employer whether the account has been disabled.',
      ],
      sendingAdmin: [
        'Pause the address on lists until the person is known to use it again.',
        'For Gmail’s receiving limit, keep the address and spread out what you send to it.',
      ],
      receivingAdmin: [
        'Find out why the account is off (unused, unpaid, suspended, person gone), then enable it or set a forwarding.',
        'If it is off only for a while, answer 450 with 4.2.1, so that mail waits and does not bounce.',
      ],
    },
    serverUse:
      'For a mailbox that exists and will stay closed. Use 4.2.1 if it opens again soon, and 5.1.1 if there is no such name. Mind that the answer tells strangers that the account exists.',
    readings: [
      'Gmail, “inactive” or “disabled” (p=DisabledUser): the account is off.',
      'Gmail, “at a rate that prevents additional messages” (p=ReceivingRatePerm): too much mail at once; the account is fine.',
      '“Addressee unknown”, “User Unknown” (AT&T and others): no such mailbox; read it as 5.1.1.',
      'Exchange Server, “quarantined this message”: the message lies in the spam quarantine of the other side.',
    ],
  },
  '4.2.1': {
    title: 'The mailbox is closed for a while or gets too much mail',
    essence: 'Best known from Gmail, when one mailbox gets mail too fast; your server tries again by itself.',
    meaning:
      'Your message is waiting, because the recipient’s mailbox accepts nothing at the moment. By the registry it is switched off for a time; at Gmail, Yandex and Rackspace it is getting more mail than their limit allows. Your own server keeps the message and tries again.',
    seen: 'Well known from Gmail: “450 4.2.1 The user you are trying to contact is receiving mail at a rate that …”. Also “exceeded message rate limit” (Yandex) and “(G30)” (Rackspace).',
    steps: {
      sender: [
        'Let the message wait; there is nothing in it to correct.',
        'If you or your system write to this one person very often, stop for some hours.',
        'Call or text if they must know today.',
      ],
      recipient: [
        'Look for a flood in your inbox, such as a runaway alert or a wave of sign-up mails, and stop its source.',
      ],
      sendingAdmin: [
        'Spread messages to the same mailbox over time, and bundle alerts into one.',
        'If the text says “Peak SMTP relay limit exceeded”, slow down your own Workspace relay and look for a runaway sender.',
      ],
      receivingAdmin: [
        'If the mailbox is suspended and will not return, change the answer to 5.2.1, so that senders hear of it.',
      ],
    },
    serverUse:
      'With 450, for a mailbox that is closed now and will open again: a suspension, a move, work on one mail store. Gmail also uses it for its receiving limit. For a mailbox that stays shut, answer 5.2.1.',
    readings: [
      'Gmail, “receiving email too quickly” or “at a rate that prevents additional messages”: the person’s receiving limit.',
      'Google Workspace, “Peak SMTP relay limit exceeded”: the relay limit of the sender’s own organisation.',
      '“Mailbox disabled”: the registered meaning, a mailbox switched off for a time.',
    ],
  },
  '5.2.2': {
    title: 'The recipient’s mailbox is full, and your message came back',
    essence: 'Returned at once instead of waiting: send it again when the recipient has made room.',
    meaning:
      'The recipient’s mailbox is out of space, so the server returned your message. The address is right, but only the recipient can make room, and may not know of the problem. After that the message has to be sent again; it does not arrive by itself.',
    seen: 'As “552 5.2.2 Mailbox full” or “user is over quota” (iCloud), elsewhere with 550 or 554. By the registry a full mailbox should count as temporary, but final refusals like this one are common.',
    steps: {
      sender: [
        'Tell the person by phone or at another address that their mailbox is full.',
        'Send the message again once they say that there is room.',
        'If the mailbox stays full, or Gmail calls the account inactive, ask for another address.',
        'If it reads “Submission quota exceeded” (Microsoft 365), the limit is your own: stop sending for now, and check whether someone else uses your account.',
      ],
      recipient: [
        'Delete or save elsewhere what is large, then empty the bin; at Google, files in Drive count too.',
        'Ask your provider for more space if you need to keep everything.',
        'Ask those who wrote in the meantime to send again, since refused mail is not kept for you.',
      ],
      sendingAdmin: [
        'Keep the address but pause automatic sending; give it up only if it stays full for weeks.',
        'For “Submission quota exceeded”, look at what the account sent before you wait for the limit to pass.',
      ],
      receivingAdmin: [
        'Raise the quota of the mailbox, or warn its user before it is reached.',
        'Answer 452 with 4.2.2 first, so that messages survive a few days without room.',
      ],
    },
    serverUse:
      'When the mailbox is full and you do not expect that to change. The registry advises the temporary form (452 with 4.2.2), in which the message waits in the sender’s queue. If the disk is full for everybody, it is 4.3.1.',
    readings: [
      '“full”, “over quota”, “size limit exceeded” (iCloud, Yandex, Free, Exchange Server): the recipient has no room left.',
      'Gmail, “out of storage space and inactive” (p=OverQuotaPerm): full and unused; do not count on an answer.',
      'Exchange Online, “Submission quota exceeded”: the sender’s own limit; the account may have been broken into.',
    ],
  },
  '4.2.2': {
    title: 'The mailbox is full, and your message waits for room',
    essence: 'Nothing to send again yet: your server keeps trying, usually for four to five days.',
    meaning:
      'The recipient’s mailbox has no space left, so your message waits in the queue of your own server. If the recipient clears some space in the next days, it arrives without being sent again; if not, a final notice follows, usually after four to five days. The address itself is valid.',
    seen: 'In delay notices, as “452 4.2.2 The recipient’s inbox is out of storage space” from Gmail, or “Mailbox full” with 450 elsewhere. If the account turns out to be unused as well, Gmail goes on to 552 5.2.2.',
    steps: {
      sender: [
        'Tell the person by phone or another way that their mailbox is full.',
        'Leave the message in the queue; a second copy would need even more room.',
        'If the final notice comes, send the message again after they have made room.',
      ],
      recipient: [
        'Free some space now, starting with the largest attachments and the bin; waiting messages can then come in.',
        'At Gmail, check the storage of the whole Google account, Drive included.',
      ],
      sendingAdmin: [
        'Let the queue run its full time for this reply; otherwise the message is lost before there is room.',
        'Hold back newsletters and alerts to the address as long as it is deferred.',
      ],
      receivingAdmin: [
        'Tell the user by a route that does not need the mailbox, and see whether one sender has filled it.',
      ],
    },
    serverUse:
      'With 452: the answer to a full mailbox that the registry recommends. Change to 5.2.2 once it has been full for so long that waiting helps no one, and use 4.3.1 for a disk that is full for everybody.',
  },
  '5.2.3': {
    title: 'The message is bigger than this mailbox accepts',
    essence: 'It exceeds the size limit of this one mailbox; others on the same server may take it.',
    meaning:
      'Your message is larger than this recipient may receive, so it was not delivered. The limit belongs to the mailbox and is lower than what the server takes in general. Attachments grow by about a third when they are sent, so a file just under the limit is still too big.',
    seen: 'As “552 5.2.3 Message length exceeds limit set by recipient”, or “RESOLVER.RST.RecipSizeLimit” on Exchange Server. Some servers use it for their general limit, as Gmail did in older replies.',
    steps: {
      sender: [
        'Put the file on a cloud drive and send the link.',
        'If it must be attached, compress it or split it over several messages.',
        'Ask the recipient how large a message may be, or for another way to hand the file over.',
      ],
      recipient: ['Ask whoever runs your mail to raise the size limit for messages to your mailbox.'],
      sendingAdmin: [
        'Compare the size in the log with the limit in the reply; the SIZE offered in EHLO is only the general one.',
      ],
      receivingAdmin: [
        'On Exchange, look at the MaxReceiveSize of the mailbox, then at the limits of the organisation and the connectors.',
      ],
    },
    serverUse:
      'When one mailbox has a lower limit than the system and the message lies between the two. Above the general limit answer 552 with 5.3.4; where space is short, 5.2.2 or 4.2.2.',
    readings: [
      'Exchange Server: “RecipSizeLimit” is the limit of this recipient, “SendSizeLimit.Org” that of the whole organisation.',
      'Gmail, “exceeded Google’s message size limits” (older replies): Google’s general limit, today 5.3.4.',
      'Zoho, “554 5.2.3 MailPolicy violation”: a rule at the recipient’s, not the size.',
    ],
  },
  '4.2.4': {
    title: 'The mailing list cannot be resolved for the moment',
    essence: 'Its members could not be looked up, or it has none at present; the message waits.',
    meaning:
      'Your message to a mailing list or alias is waiting because the server cannot work out right now who belongs to it. Perhaps a directory or file with the members cannot be read. Your server goes on trying; unlike with 5.2.4, the other side expects this to pass.',
    seen: '“424 4.2.4 Mailing list expansion problem” (OpenSMTPD). The list manager Sympa uses it for a list that draws its members from elsewhere and has none at the moment. Otherwise rare.',
    steps: {
      sender: [
        'Send no second copy while it waits: every member would get both.',
        'If a final notice comes from the list manager itself, ask the list’s owner when it will work again.',
      ],
      receivingAdmin: [
        'Test the LDAP, SQL or file lookup that supplies the members.',
        'In OpenSMTPD, look at the log for the alias or .forward file that could not be read.',
        'If the list is no longer meant to have members, close it and answer 5.2.1.',
      ],
    },
    serverUse:
      'With 450, while the source of the members does not answer. A list that will not mend by itself is 5.2.4, a sender who may not post 5.7.2. OpenSMTPD’s 424 is no standard reply code, though clients read it as temporary.',
  },
  '5.2.4': {
    title: 'The mailing list or alias leads nowhere',
    essence: 'The address is known, but who is behind it could not be worked out; its owner has to repair it.',
    meaning:
      'Your message was not delivered because the address stands for a mailing list or an alias, and the server could not determine its members. Its entry may be empty or broken, or lead back to itself. You most likely wrote to the right address; it starts to work again once it is repaired there.',
    seen: '“524 5.2.4 Mailing list expansion problem”, from OpenSMTPD, for aliases and forwarding of single users too. Lists for older Exchange versions name it for groups. Otherwise rare.',
    steps: {
      sender: [
        'Write to the list’s owner, or to one of its members directly, and quote the notice.',
        'Send the message again only after you hear that the list works.',
      ],
      recipient: ['Check your own forwarding: an entry that points back to your address has the same effect.'],
      receivingAdmin: [
        'Resolve the alias or group by hand, and look for an empty result, a missing file or a loop.',
        'In OpenSMTPD, check the alias or virtual table and the user’s .forward file for entries that refer to each other.',
      ],
    },
    serverUse:
      'With 550, when an address is a list whose members you cannot determine and will not be able to soon; else 4.2.4. Someone who may not post is 5.7.2, a loop between servers 5.4.6. OpenSMTPD’s 524 is no standard reply code.',
  },
} as const satisfies Record<string, CodeText>;
