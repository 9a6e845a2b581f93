import type { CodeText } from '../../../entry';

export const replyTexts1yz = {
  '101': {
    title: 'No mail server could be reached',
    essence: 'Not an answer from a mail server: the sending computer itself reports that it has no connection.',
    meaning:
      'Your message never left the program or device that was sending it, because no network connection led to the mail server. The number is not in the SMTP standard, whose codes begin with 2 to 5; it is known from lists copied from each other. Very probably it is Linux’s error number for “network is unreachable”, though no document confirms it.',
    seen: 'In the error message or log of a program, website form, scanner or script, for instance as “[Errno 101] Network is unreachable”. A mail server does not send it.',
    steps: {
      sender: [
        'Check that the computer or device is online, for instance by opening a website on it.',
        'Compare the outgoing server name and port in the settings with those your mail provider publishes.',
        'Send the message again once the connection works; no server has a copy of it.',
      ],
      sendingAdmin: [
        'Test the mail port from the sending machine over IPv4 and IPv6 separately: an IPv6 address without an IPv6 route gives just this error.',
        'Look for a missing default route, also inside the container if the program runs in one.',
        'Ask the hosting company whether its plan allows outgoing mail connections.',
      ],
    },
    serverUse:
      'Never. A server must not send a code that begins with 1, and a client that gets one should treat it as a fatal error. To turn a client away in the greeting use 554, and 421 for an outage that will pass.',
  },
  '111': {
    title: 'The mail server’s machine refused the connection',
    essence: 'The machine is there and answers, but it lets nobody in; no message was offered to it.',
    meaning:
      'Your message was not handed over: the machine it was to go to, or a firewall in front of it, turned the connection away. A wrong port, a mail service that is not running or a firewall are the usual reasons; the number does not say which. SMTP has no codes that begin with 1: very probably this is Linux’s error number for “connection refused”, which copied lists print as a code.',
    seen: 'In messages from websites, scripts, printers and apps, often as “Connection refused (111)”. In the log of a mail server with a queue the same words appear while it goes on trying.',
    steps: {
      sender: [
        'Set the outgoing port to the one your provider names, usually 587, or 465 for TLS from the start.',
        'Check the outgoing server name: “localhost” works only where a mail server runs on the same machine.',
        'Send the message again after the correction; no server has taken it.',
      ],
      sendingAdmin: [
        'Connect by hand from the same machine, for instance with telnet to port 587, to see whether the program or the network is at fault.',
        'Find out whether a firewall on your side or at the hosting company rejects outgoing connections to ports 25, 465 and 587.',
      ],
      receivingAdmin: [
        'Check that the mail service is running and listens on the public address, not only on 127.0.0.1.',
        'Open the port in the firewall for IPv4 and IPv6 alike.',
      ],
    },
    serverUse:
      'Never as a reply: it stands for a connection that no mail server accepted. A server that wants to refuse at the door has to open the connection and say 554, or 421 while it is overloaded.',
  },
} as const satisfies Record<string, CodeText>;
