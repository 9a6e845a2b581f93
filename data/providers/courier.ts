import type { Source } from '../sources';
import type { Provider } from './provider';

const COURIER_TEXTS: Source = {
  title: 'Courier texts, in Sisimai Lhost::Courier',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Lhost/Courier.pm',
  date: '2026-09',
};

const COURIER_BAD_MX: Source = {
  title: 'crazysquirrel.com: Courier, RFC 1035 violation',
  url: 'http://www.crazysquirrel.com/computing/debian/servers/courier-advanced.jspx',
  date: '2026-09',
};

export const courier = {
  name: 'Courier',
  hosts: [],
  // the first as its notices and its log give it: `<ann@example.org>: No such domain.`
  marks: ['>: No such domain.', "This domain's DNS violates RFC 1035."],
  entries: {
    noSuchDomain: {
      reason: 'domain-unknown',
      signatures: [{ phrase: 'No such domain.' }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'sender',
      sources: [COURIER_TEXTS],
    },
    brokenDns: {
      reason: 'network',
      signatures: [{ phrase: "This domain's DNS violates RFC 1035." }],
      outcome: 'failed',
      resend: 'afterFix',
      actor: 'receivingAdmin',
      sources: [COURIER_TEXTS, COURIER_BAD_MX],
    },
  },
} as const satisfies Provider;
