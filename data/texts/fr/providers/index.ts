import type { ProviderId } from '../../../providers';
import type { ProviderText } from '../../../providers/provider';
import { amazonSesTexts } from './amazon-ses';
import { appleTexts } from './apple';
import { attTexts } from './att';
import { barracudaTexts } from './barracuda';
import { ciscoTexts } from './cisco';
import { comcastTexts } from './comcast';
import { courierTexts } from './courier';
import { coxTexts } from './cox';
import { dnsblsTexts } from './dnsbls';
import { dominoTexts } from './domino';
import { exchangeOnlineTexts } from './exchange-online';
import { exchangeServerTexts } from './exchange-server';
import { eximTexts } from './exim';
import { facebookTexts } from './facebook';
import { freeTexts } from './free';
import { gmailTexts } from './gmail';
import { gmxTexts } from './gmx';
import { godaddyTexts } from './godaddy';
import { hostpointTexts } from './hostpoint';
import { iUaTexts } from './i-ua';
import { improvmxTexts } from './improvmx';
import { infomaniakTexts } from './infomaniak';
import { kumomtaTexts } from './kumomta';
import { laPosteTexts } from './la-poste';
import { mailRuTexts } from './mail-ru';
import { mailgunTexts } from './mailgun';
import { mimecastTexts } from './mimecast';
import { mxrouteTexts } from './mxroute';
import { neteaseTexts } from './netease';
import { opensmtpdTexts } from './opensmtpd';
import { oracleTexts } from './oracle';
import { orangeTexts } from './orange';
import { outlookComTexts } from './outlook-com';
import { postfixTexts } from './postfix';
import { proofpointTexts } from './proofpoint';
import { protonTexts } from './proton';
import { qmailTexts } from './qmail';
import { rackspaceTexts } from './rackspace';
import { ramblerTexts } from './rambler';
import { sendgridTexts } from './sendgrid';
import { spamhausTexts } from './spamhaus';
import { spectrumTexts } from './spectrum';
import { symantecTexts } from './symantec';
import { tOnlineTexts } from './t-online';
import { tencentQqTexts } from './tencent-qq';
import { titanTexts } from './titan';
import { trellixTexts } from './trellix';
import { trendMicroTexts } from './trend-micro';
import { yahooTexts } from './yahoo';
import { yandexTexts } from './yandex';
import { zerospamTexts } from './zerospam';
import { zohoTexts } from './zoho';

export const providerTexts: Record<ProviderId, Readonly<Record<string, ProviderText>>> = {
  amazonSes: amazonSesTexts,
  apple: appleTexts,
  att: attTexts,
  barracuda: barracudaTexts,
  cisco: ciscoTexts,
  comcast: comcastTexts,
  courier: courierTexts,
  cox: coxTexts,
  dnsbls: dnsblsTexts,
  domino: dominoTexts,
  exchangeOnline: exchangeOnlineTexts,
  exchangeServer: exchangeServerTexts,
  exim: eximTexts,
  facebook: facebookTexts,
  free: freeTexts,
  gmail: gmailTexts,
  gmx: gmxTexts,
  godaddy: godaddyTexts,
  hostpoint: hostpointTexts,
  iUa: iUaTexts,
  improvmx: improvmxTexts,
  infomaniak: infomaniakTexts,
  kumomta: kumomtaTexts,
  laPoste: laPosteTexts,
  mailRu: mailRuTexts,
  mailgun: mailgunTexts,
  mimecast: mimecastTexts,
  mxroute: mxrouteTexts,
  netease: neteaseTexts,
  opensmtpd: opensmtpdTexts,
  oracle: oracleTexts,
  orange: orangeTexts,
  outlookCom: outlookComTexts,
  postfix: postfixTexts,
  proofpoint: proofpointTexts,
  proton: protonTexts,
  qmail: qmailTexts,
  rackspace: rackspaceTexts,
  rambler: ramblerTexts,
  sendgrid: sendgridTexts,
  spamhaus: spamhausTexts,
  spectrum: spectrumTexts,
  symantec: symantecTexts,
  tOnline: tOnlineTexts,
  tencentQq: tencentQqTexts,
  titan: titanTexts,
  trellix: trellixTexts,
  trendMicro: trendMicroTexts,
  yahoo: yahooTexts,
  yandex: yandexTexts,
  zerospam: zerospamTexts,
  zoho: zohoTexts,
};
