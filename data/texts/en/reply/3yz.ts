import type { CodeText } from '../../../entry';

export const replyTexts3yz = {
  '334': {
    title: 'The server is asking for the next part of the login',
    essence: 'One step inside AUTH: the login is neither accepted nor, as a rule, refused yet.',
    meaning:
      'The server wants more data before it decides on the login; no message has been offered so far. The text after the number is base64, not an error: “VXNlcm5hbWU6” reads “Username:” and “UGFzc3dvcmQ6” reads “Password:”. The decision comes with a later reply, 235 when the login works, most often 535 when it does not. With OAuth the text can be a report that the token was refused.',
    seen: 'In debug logs of mail programs, scanners and scripts, between AUTH and 235 or 535. Some libraries stop at it and print “Expected response code 235 but got code 334”.',
    steps: {
      sender: [
        'If a program that signs in with Google or Microsoft reports this as an error, sign in there again to renew its access.',
        'Before you show such a log to anyone, black out the lines your program sent: they hold the name and password, merely encoded.',
      ],
      sendingAdmin: [
        'Decode the text from base64 to see whether the server asks a question or reports an OAuth error.',
        'If the session stops here, check that the program really supports the AUTH mechanism it chose.',
      ],
    },
    serverUse:
      'While AUTH needs more from the client, with the challenge in base64 and no enhanced code. Finish with 235 or 535. Answer 501 when the client cancels with “*” or sends something that is not base64.',
    readings: [
      'Text “VXNlcm5hbWU6” or “UGFzc3dvcmQ6”: the server asks for the user name or the password.',
      'Text beginning “eyJ” after AUTH XOAUTH2 or OAUTHBEARER: the token was refused, and 535 follows once the client has answered.',
    ],
  },
  '353': {
    title: 'The server is checking the message for each recipient',
    essence: 'A step of the PRDR extension, which stayed a draft: one verdict for each recipient follows.',
    meaning:
      'The receiving server has the whole message and is about to judge it for every recipient separately. The verdicts come next, one reply for each, in the order of the addresses; some may be yes and others no. The number comes from PRDR, an Internet-Draft of 2007 that never became a standard and that the Exim mail server implements. By itself it decides nothing.',
    seen: 'In sessions of servers that both know PRDR, such as two Exim servers, for a message with several recipients. The text reads “PRDR content analysis beginning”.',
    steps: {
      sendingAdmin: [
        'Read the replies after it, one for each accepted RCPT TO in the same order; they say who gets the message.',
        'If your server stumbles over it, stop asking for PRDR (in Exim the hosts_try_prdr option of the smtp transport).',
      ],
      receivingAdmin: ['If clients break off at this point, stop offering PRDR (in Exim the prdr_enable option).'],
    },
    serverUse:
      'Only if the client asked for PRDR in MAIL FROM, and then after the message data, followed by a reply for each recipient and a final one. To any other client give one answer for all, such as 250, 451 or 554.',
  },
  '354': {
    title: 'The server is ready for the text of the message',
    essence: 'A go-ahead in the middle of the transfer; whether the message is taken is decided after it.',
    meaning:
      'The server has been told the sender and the recipients and now asks for the message itself. Nothing is decided yet: the answer that counts comes after the last line, a full stop on a line of its own. If the connection breaks before that answer, the sending server keeps the message and tries again, which can sometimes produce a second copy.',
    seen: 'In session logs, between DATA and the content of the message. A log that ends here shows a transfer that broke off; the code does not say why.',
    steps: {
      sender: ['Wait: if the transfer broke off, your server repeats it by itself.'],
      sendingAdmin: [
        'If the log ends here, look for the reason in your own log: a timeout, a lost connection or a local filter.',
        'Send a very short message to the same address: if only long ones fail, suspect the size or the network’s MTU.',
      ],
      receivingAdmin: [
        'If clients report timeouts after this reply, measure how long your content filters take to answer the end of the data.',
      ],
    },
    serverUse:
      'In answer to DATA, once there is a sender and at least one accepted recipient; otherwise 503 or 554. It is never the last word: after the data the verdict follows, 250 or a code beginning with 4 or 5.',
  },
  '355': {
    title: 'The server still holds part of an interrupted message',
    essence: 'From an experiment of 1995: the client may go on sending where the last attempt was cut off.',
    meaning:
      'The receiving server recognises a transfer that was cut off and says how much of it has arrived. The sender may resume from that byte, which was meant for big messages on poor lines. It belongs to the checkpoint/restart extension (RFC 1845), an experiment that is not known to be in use. Nothing has been accepted or refused yet.',
    seen: 'In practice only in lists of codes. Where the extension exists, this is an answer to MAIL FROM with a TRANSID parameter, and the text gives the position.',
    steps: {
      sendingAdmin: [
        'If you really meet it, find out which software offers CHECKPOINT after EHLO, and switch that off if transfers go wrong.',
      ],
    },
    serverUse:
      'Only from a server that announced CHECKPOINT and was given a TRANSID it still knows. Everyone else answers MAIL FROM with 250. The go-ahead for ordinary message data is 354.',
  },
} as const satisfies Record<string, CodeText>;
