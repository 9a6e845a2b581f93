import type { ProviderId } from '../../../providers';
import type { ProviderText } from '../../../providers/provider';
import { appleTexts } from './apple';
import { attTexts } from './att';
import { comcastTexts } from './comcast';
import { courierTexts } from './courier';
import { coxTexts } from './cox';
import { dnsblsTexts } from './dnsbls';
import { dominoTexts } from './domino';
import { exchangeOnlineTexts } from './exchange-online';
import { exchangeServerTexts } from './exchange-server';
import { eximTexts } from './exim';
import { gmailTexts } from './gmail';
import { kumomtaTexts } from './kumomta';
import { opensmtpdTexts } from './opensmtpd';
import { outlookComTexts } from './outlook-com';
import { postfixTexts } from './postfix';
import { qmailTexts } from './qmail';
import { spamhausTexts } from './spamhaus';
import { spectrumTexts } from './spectrum';
import { yahooTexts } from './yahoo';

export const providerTexts: Record<ProviderId, Readonly<Record<string, ProviderText>>> = {
  apple: appleTexts,
  att: attTexts,
  comcast: comcastTexts,
  courier: courierTexts,
  cox: coxTexts,
  dnsbls: dnsblsTexts,
  domino: dominoTexts,
  exchangeOnline: exchangeOnlineTexts,
  exchangeServer: exchangeServerTexts,
  exim: eximTexts,
  gmail: gmailTexts,
  kumomta: kumomtaTexts,
  opensmtpd: opensmtpdTexts,
  outlookCom: outlookComTexts,
  postfix: postfixTexts,
  qmail: qmailTexts,
  spamhaus: spamhausTexts,
  spectrum: spectrumTexts,
  yahoo: yahooTexts,
};
