import type { FrameText } from '../../../entry';

/** The first digit of an enhanced code. */
export const enhancedClassTexts = {
  '2': {
    title: 'The server agreed to this step',
    meaning:
      'The 2 in front means that this step went well. If the step was the message itself, a server has taken it on, which does not yet prove that it reached the inbox.',
  },
  '4': {
    title: 'Not this time; a later try may work',
    meaning:
      'The 4 in front means “not now”: a mail server normally tries again by itself. In a final failure notice, it means that the server has given up.',
  },
  '5': {
    title: 'Failed; something has to change first',
    meaning:
      'The 5 in front means that nothing is retried. Sent again unchanged, the message will probably fail, until the address, the message, a setting or a limit has changed.',
  },
} as const satisfies Record<string, FrameText>;

/** The second number: what the code is about. */
export const enhancedSubjectTexts = {
  '0': {
    title: 'No area is named',
    meaning:
      'The code does not say which part of the message’s journey is meant; only the words that follow it can tell.',
  },
  '1': {
    title: 'The addresses',
    meaning:
      'The code is about an address, the recipient’s or the sender’s: whether it is spelled right, exists and can be used. Mostly it is the sender who can correct it.',
  },
  '2': {
    title: 'The recipient’s mailbox',
    meaning:
      'The code is about the mailbox behind the address: whether it is open and has room, or is really a mailing list. Mostly the recipient or their provider can put it right.',
  },
  '3': {
    title: 'The recipient’s mail system',
    meaning:
      'The code is about the system that should take the message, its space, limits or setup, so it is mostly a matter for the people who run it.',
  },
  '4': {
    title: 'The network and the route to the recipient',
    meaning:
      'The code is about the way to the destination (names in DNS, connections, queues, loops): a matter for those who run the servers, not of what you wrote.',
  },
  '5': {
    title: 'The conversation between the two sides',
    meaning:
      'The code is about the SMTP commands that the two sides exchange, so it concerns programs and servers rather than the words of the message.',
  },
  '6': {
    title: 'The content or format of the message',
    meaning:
      'The code is about what the message contains or how it is built: headers, attachments, characters, or a conversion needed on the way.',
  },
  '7': {
    title: 'Security, sign-in or policy',
    meaning:
      'The code is about who may send what to whom: sign-in, encryption, proof of the sender’s identity, spam filters and the receiving side’s own rules.',
  },
} as const satisfies Record<string, FrameText>;

/** Every registered subject and detail, worded to hold for each class digit it is used with. */
export const enhancedDetailTexts = {
  '0.0': {
    title: 'The code says no more than its first digit',
    meaning:
      'It reports success, delay or failure and nothing about the reason; the words after the code, if there are any, are what to go by.',
  },
  '1.0': {
    title: 'An answer about an address, without detail',
    meaning:
      '2.1.0 is a routine yes to an address or a message. With a 4 or 5 in front, the sender’s or the recipient’s address is the problem, and the code does not say why.',
  },
  '1.1': {
    title: 'The recipient’s mailbox was not found or not confirmed',
    meaning:
      'The part of the address before the @ is not known at the destination; with a 4 in front, the receiving server often has not managed to verify it yet.',
  },
  '1.2': {
    title: 'The part after the @ leads to no mail system',
    meaning:
      'The recipient’s domain does not exist or cannot take mail, often because of a typing slip; with a 4 in front, looking it up may still succeed later.',
  },
  '1.3': {
    title: 'The recipient’s address is not written correctly',
    meaning:
      'The address you wrote to has a form that no address can have, for instance a stray space, comma or bracket, so there was nobody to send the message to.',
  },
  '1.4': {
    title: 'The address does not lead to exactly one mailbox',
    meaning:
      'The receiving system matches addresses loosely, and this one fits more than one mailbox there. Exchange Server gives 5.1.4 for reserved endings such as .example.',
  },
  '1.5': {
    title: 'With a 2 in front: the recipient’s address is valid',
    meaning:
      'The receiving server has taken this recipient’s address, as logs show all the time. Exchange Server uses 5.1.5 for the opposite: a reserved domain such as example.com.',
  },
  '1.6': {
    title: 'The mailbox has moved and left no new address',
    meaning:
      'The address used to be good, but it takes no more mail, and the server knows no other address to pass your message on to.',
  },
  '1.7': {
    title: 'The sender’s address is not written correctly',
    meaning:
      'The address that your message gives as its sender has a form that no address can have; look for it in the settings of the account or program that sends.',
  },
  '1.8': {
    title: 'Something is wrong with the sender’s domain or account',
    meaning:
      'The domain in the sender’s address was not found or cannot take return mail. At Exchange Online, 5.1.8 means that the sending account is blocked for spam.',
  },
  '1.9': {
    title: 'Passed on to a system that reports nothing back',
    meaning:
      'The address was valid, and your message has gone on to a system that takes no part in tracking, so what became of it there cannot be told.',
  },
  '1.10': {
    title: 'The recipient’s address takes no mail',
    meaning:
      'The recipient’s domain announces in DNS, with a null MX record, that it takes no mail at all. At Exchange Online, 5.1.10 means that the recipient was not found.',
  },
  '2.0': {
    title: 'Something about the recipient’s mailbox, not said what',
    meaning:
      'The mailbox exists, but something about it kept your message out. Some providers also answer this way to spam, to senders that are too fast, or for greylisting.',
  },
  '2.1': {
    title: 'The mailbox exists but is not taking messages',
    meaning:
      'The mailbox is switched off, for a time or for good, for instance because nobody uses it. Gmail also answers this way when mail comes in too fast for one mailbox.',
  },
  '2.2': {
    title: 'The recipient’s mailbox is full',
    meaning:
      'The recipient has to delete or move messages before yours fits in. At Exchange Online, 5.2.2 can also mean that the sender has used up a sending quota.',
  },
  '2.3': {
    title: 'The message is too long for this mailbox',
    meaning:
      'This mailbox takes messages only up to a size of its own, below the limit of the whole system, and yours with its attachments is over it.',
  },
  '2.4': {
    title: 'The members of the mailing list could not be determined',
    meaning:
      'The address stands for a mailing list, and the server could not work out who is on it, so there was nobody to pass your message on to. The fault is at the list’s end.',
  },
  '3.0': {
    title: 'An answer about the mail system, without detail',
    meaning:
      '2.3.0 simply says that all is well. With a 4 or 5 in front, something about the mail system at the destination kept your message out.',
  },
  '3.1': {
    title: 'The mail system has run out of space',
    meaning:
      'The whole system is short of storage, not just one mailbox, so the recipient can hardly help: those who run it have to make room.',
  },
  '3.2': {
    title: 'The server is not taking mail',
    meaning:
      'The server where the mailbox lives takes no messages: because of maintenance, heavy load or a shutdown, or, with reply code 521, because it never takes any.',
  },
  '3.3': {
    title: 'The server lacks a feature the message asks for',
    meaning:
      'Something was requested for your message that the destination cannot offer, which can happen where a gateway leads into another kind of mail system.',
  },
  '3.4': {
    title: 'The message is too big for this mail system',
    meaning:
      'Your message with its attachments is larger than the system takes from anyone. Gmail also answers this way to too many attachments or overlong headers.',
  },
  '3.5': {
    title: 'A mail server is set up wrongly',
    meaning:
      'The server that answered cannot take your message because of a mistake in its own configuration, which only the people who run it can correct.',
  },
  '3.6': {
    title: 'Accepted, but with another priority',
    meaning:
      'Your message was taken, but not at the priority it asked for; the text after the code begins with the priority it has now.',
  },
  '4.0': {
    title: 'A network or routing problem, not said which',
    meaning:
      'Something went wrong on the way to the recipient’s server; either the cause is not clear, or no more exact code fits it.',
  },
  '4.1': {
    title: 'Your message could not be handed to the recipient’s server',
    meaning:
      'The server did not answer the attempt to connect, for instance because it is down or too busy. At Exchange Online, 5.4.1 means that the recipient or the domain is not known there.',
  },
  '4.2': {
    title: 'The connection broke before the message was through',
    meaning:
      'The two sides were connected, but the session timed out or broke off before your message was across; the next attempt may go better.',
  },
  '4.3': {
    title: 'A directory or DNS server did not answer',
    meaning:
      'To send your message on, a server had to look something up, and the directory that it asked, for instance DNS, was out of reach.',
  },
  '4.4': {
    title: 'No route to the recipient’s domain was found',
    meaning:
      'DNS or another directory did not say where mail for this domain has to go, for instance because it lists neither an MX record nor an address.',
  },
  '4.5': {
    title: 'Too much mail at once, or a sending limit reached',
    meaning:
      'A mail system on the way has more messages than it can cope with. At Gmail, 5.4.5 means something else: the sender’s daily limit is used up.',
  },
  '4.6': {
    title: 'The message is going round in circles',
    meaning:
      'Servers or forwarding rules keep handing your message back to one another; an administrator or the owner of such a rule has to break the loop.',
  },
  '4.7': {
    title: 'Delivery has taken too long',
    meaning:
      'Your message could not be handed over in the time allowed for it, and the code hides what the obstacle was; look for the last server reply quoted in the notice.',
  },
  '5.0': {
    title: 'An answer about the SMTP exchange, without detail',
    meaning:
      '2.5.0 simply agrees. With a 4 or 5 in front, something went wrong in the exchange of commands. Outlook.com’s 5.5.0 means that the mailbox does not exist.',
  },
  '5.1': {
    title: 'A command came at the wrong moment or is not supported',
    meaning:
      'The sending side gave a command that the server does not offer or did not expect yet; often that only follows from an earlier refusal in the same session.',
  },
  '5.2': {
    title: 'A command could not be understood',
    meaning:
      'The sending program wrote a line that the server cannot read, because its syntax is faulty or its command unknown; your own words play no part in it.',
  },
  '5.3': {
    title: 'Too many recipients at once',
    meaning:
      'Your message has more recipients than the server takes in one go; normally it is split up and the rest follows, otherwise send it in smaller groups.',
  },
  '5.4': {
    title: 'A command carried a value the server cannot accept',
    meaning:
      'The command itself was right, but a value given with it was wrong or not supported, for instance the name by which the sending server introduced itself.',
  },
  '5.5': {
    title: 'The two sides speak different protocol versions',
    meaning:
      'Sender and receiver could not agree on one version of the mail protocol, so your message did not get across; the people who run both servers have to see to it.',
  },
  '5.6': {
    title: 'A line sent during sign-in was too long',
    meaning:
      'While signing in, the sending program gave a longer answer than the server has room for; your message had not been sent yet.',
  },
  '6.0': {
    title: 'An answer about the message’s content, without detail',
    meaning:
      '2.6.0 is an everyday acceptance. With a 4 or 5 in front, what your message contains or how it is built is the problem; Gmail’s 5.6.0 means malformed.',
  },
  '6.1': {
    title: 'The next system cannot handle this kind of content',
    meaning:
      'Either the way of delivery or the next server does not support a kind of content in your message, so it cannot go on in this form.',
  },
  '6.2': {
    title: 'The message needs converting, and that is not permitted',
    meaning:
      'To go further, your message would have to be put into another format, and either the message itself or a rule of the sending server forbids that.',
  },
  '6.3': {
    title: 'The message needs converting, which a server cannot do',
    meaning:
      'The next server takes another format only, such as plain 7-bit text, and the one that holds your message has no workable way to convert it.',
  },
  '6.4': {
    title: 'Converting the message loses part of it',
    meaning:
      'With a 2 in front, your message was delivered, but something was lost in conversion; with a 5, it was not, because it demands that nothing be lost.',
  },
  '6.5': {
    title: 'The message could not be converted',
    meaning: 'Your message had to be turned into a format that the next server takes, and the attempt to do so failed.',
  },
  '6.6': {
    title: 'Content of the message could not be fetched',
    meaning:
      'Your mail program asked the server to collect the content from elsewhere, for instance from your own mail store, and that did not work.',
  },
  '6.7': {
    title: 'An accented or non-Latin address cannot be used here',
    meaning:
      'The sender’s or a recipient’s address goes beyond plain ASCII letters, which the server does not allow for it or was not told to expect (SMTPUTF8).',
  },
  '6.8': {
    title: 'The answer would need letters the sending side cannot read',
    meaning:
      'To name the mailbox, the server would have to answer in UTF-8, and the program that asked had not declared that it accepts such answers.',
  },
  '6.9': {
    title: 'Headers in UTF-8 cannot be passed on to a recipient',
    meaning:
      'The headers of your message contain letters beyond plain ASCII, such as a subject in another script, and at least one recipient’s system cannot take them.',
  },
  '6.10': {
    title: 'A withdrawn number, the same as X.6.8',
    meaning:
      'This number was entered twice and should no longer be used: the server’s answer would need UTF-8, which the sending side had not said that it can read.',
  },
  '7.0': {
    title: 'An answer about sign-in or security, without detail',
    meaning:
      '2.7.0 is the normal answer to a successful sign-in. With a 4 or 5 in front, a security rule is in the way, and the server does not say which, perhaps on purpose.',
  },
  '7.1': {
    title: 'A rule stands in the way',
    meaning:
      'Your message is kept out, for now or for good, be it over spam, a blocklist, relaying, sender checks, a closed group or greylisting; only the words after the code say which.',
  },
  '7.2': {
    title: 'The sender is not allowed to reach this address',
    meaning:
      'The address is a mailing list that takes mail only from certain people. At Yahoo, 5.7.2 means that it takes none from the sending server’s IP address.',
  },
  '7.3': {
    title: 'A security step on the way could not be carried out',
    meaning:
      'Your message had to change from one secure mail protocol to another, which was not possible. At Exchange, 5.7.3 means a failed sign-in, also between two servers.',
  },
  '7.4': {
    title: 'A security feature that was asked for is not supported',
    meaning:
      'One side wanted a kind of protection that the other does not have. Gmail says so of an unknown sign-in method, Postfix where required TLS is missing.',
  },
  '7.5': {
    title: 'A key or certificate is missing or not valid',
    meaning:
      'A server had to check or decrypt your message and lacked a valid key for it. Exchange Online and Postfix report TLS certificates this way that cannot be trusted.',
  },
  '7.6': {
    title: 'A server does not know the cryptographic method used',
    meaning:
      'Your message had to be checked or decrypted on its way, and the server in charge does not support the algorithm that protects it.',
  },
  '7.7': {
    title: 'The message was changed or damaged on the way',
    meaning:
      'A check shows that your message is no longer what was sent; the first digit of the code tells whether it was let through all the same.',
  },
  '7.8': {
    title: 'User name or password not accepted',
    meaning:
      'Signing in to the outgoing mail server failed, so your message was not even handed in: the name, the password or the kind of password does not fit the account.',
  },
  '7.9': {
    title: 'The proof of who is sending is not good enough',
    meaning:
      'The server wants a safer way of signing in; at Gmail, an app password. At Yahoo, 5.7.9 is a policy refusal, for instance because neither SPF nor DKIM passes.',
  },
  '7.10': {
    title: 'Encryption has to be in place first',
    meaning:
      'This way of signing in needs a protected connection. Gmail answers 5.7.10 to commands sent too soon after STARTTLS, Postfix where required TLS cannot be had.',
  },
  '7.11': {
    title: 'This way of signing in needs an encrypted connection',
    meaning:
      'The mail program tried to sign in without TLS by a method that the server permits only with it. The code is historic; a server today should not offer such a method without TLS.',
  },
  '7.12': {
    title: 'The server does not count the sender as signed in',
    meaning:
      'At Exchange Online, 5.7.12 means a recipient closed to outside senders. In the standard, the account must first be moved to this sign-in method by signing in once with its password.',
  },
  '7.13': {
    title: 'Access to the account or folder is blocked',
    meaning:
      'The password was right, but the account has been disabled, and only its administrator can reopen it. At Exchange Online, 5.7.13 means a public folder closed to outsiders.',
  },
  '7.14': {
    title: 'The server wants trust to be established first',
    meaning:
      'At Gmail, 5.7.14 asks you to sign in with a web browser. In the standard, the server needs a trust arrangement with another server before it can fetch the message’s content.',
  },
  '7.15': {
    title: 'The message’s priority is too low',
    meaning: 'The server takes only messages of a higher priority than yours, perhaps only while it is under strain.',
  },
  '7.16': {
    title: 'The message is too big for its priority',
    meaning:
      'At the priority it came with, your message is larger than the server takes, perhaps only while it favours urgent and small ones; a smaller message or a higher priority may get through.',
  },
  '7.17': {
    title: 'The mailbox has changed hands',
    meaning:
      'Your message was to be delivered only if the mailbox had kept the same owner since a given date, and it has not.',
  },
  '7.18': {
    title: 'The recipient’s domain has changed hands',
    meaning:
      'Your message was meant for the domain’s owner at an earlier date; somebody else owns the domain now, and the server holds the message back from them.',
  },
  '7.19': {
    title: 'Who owned the mailbox back then cannot be checked',
    meaning:
      'Your message asks for a mailbox whose owner has not changed since a given date, and the server has no record of it; you can decide to send without that condition.',
  },
  '7.20': {
    title: 'No DKIM signature on the message passes',
    meaning:
      'The DKIM signature that would prove which domain your message comes from is missing or does not pass; whoever runs the domain has to correct the signing.',
  },
  '7.21': {
    title: 'A DKIM signature passes, but the server wants another',
    meaning:
      'Your message has at least one valid DKIM signature, but none that meets the rules of this server; the code does not say what is missing.',
  },
  '7.22': {
    title: 'No DKIM signature is from the domain in From',
    meaning:
      'Your message is validly signed, but not by the domain of its From address, and it is that domain’s signature that this server wants to see.',
  },
  '7.23': {
    title: 'DNS does not vouch for the sending server',
    meaning:
      'By SPF, the sender’s domain does not allow this server to send for it. Gmail’s 4.7.23 means something else: the sending IP address lacks a matching PTR record.',
  },
  '7.24': {
    title: 'A problem with the SPF record of the sender’s domain',
    meaning:
      'The server could not evaluate SPF, because DNS failed or the record has a mistake. Gmail means suspicious entries in the record.',
  },
  '7.25': {
    title: 'The sending server’s reverse DNS does not check out',
    meaning:
      'The IP address that your message came from has no PTR record, or one whose name does not lead back to it; whoever runs or rents that address has to set it.',
  },
  '7.26': {
    title: 'Several checks of who sent the message did not pass',
    meaning:
      'More than one proof of origin failed, and the code does not name them. At Gmail, neither SPF nor DKIM passed, or the DMARC policy of the From domain forbids the message.',
  },
  '7.27': {
    title: 'The sender’s domain does not pass a check in DNS',
    meaning:
      'At Gmail, 4.7.27 and 5.7.27 mean that SPF did not pass. In the standard, the domain says by a null MX that it takes no mail, so failure notices could not go back to it.',
  },
  '7.28': {
    title: 'The server sees a flood of mail',
    meaning:
      'Your message looks like one of many similar abusive ones. Gmail says so when an unusual amount of mail comes from one IP address, network or domain.',
  },
  '7.29': {
    title: 'The way the message came is not trusted',
    meaning:
      'At Gmail, 4.7.29 and 5.7.29 mean that your message came over a connection without TLS encryption. In the standard, the chain of seals that forwarders put on it (ARC) is not valid.',
  },
  '7.30': {
    title: 'A protection that is required is missing',
    meaning:
      'At Gmail, 4.7.30 and 5.7.30 mean that DKIM did not pass. In the standard, your message demands TLS at every step (REQUIRETLS), and no server it could go on to offers that.',
  },
} as const satisfies Record<string, FrameText>;
