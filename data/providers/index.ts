import { apple } from './apple';
import { att } from './att';
import { comcast } from './comcast';
import { courier } from './courier';
import { cox } from './cox';
import { dnsbls } from './dnsbls';
import { domino } from './domino';
import { exchangeOnline } from './exchange-online';
import { exchangeServer } from './exchange-server';
import { exim } from './exim';
import { gmail } from './gmail';
import { kumomta } from './kumomta';
import { opensmtpd } from './opensmtpd';
import { outlookCom } from './outlook-com';
import { postfix } from './postfix';
import type { Provider } from './provider';
import { qmail } from './qmail';
import { spamhaus } from './spamhaus';
import { spectrum } from './spectrum';
import { yahoo } from './yahoo';

/** Every provider, mail product and blocklist whose own meanings are known. */
export const providers = {
  apple,
  att,
  comcast,
  courier,
  cox,
  dnsbls,
  domino,
  exchangeOnline,
  exchangeServer,
  exim,
  gmail,
  kumomta,
  opensmtpd,
  outlookCom,
  postfix,
  qmail,
  spamhaus,
  spectrum,
  yahoo,
} as const satisfies Record<string, Provider>;

export type ProviderId = keyof typeof providers;
