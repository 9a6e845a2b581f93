import { amazonSes } from './amazon-ses';
import { apple } from './apple';
import { att } from './att';
import { barracuda } from './barracuda';
import { cisco } from './cisco';
import { comcast } from './comcast';
import { courier } from './courier';
import { cox } from './cox';
import { dnsbls } from './dnsbls';
import { domino } from './domino';
import { exchangeOnline } from './exchange-online';
import { exchangeServer } from './exchange-server';
import { exim } from './exim';
import { facebook } from './facebook';
import { free } from './free';
import { gmail } from './gmail';
import { gmx } from './gmx';
import { godaddy } from './godaddy';
import { hostpoint } from './hostpoint';
import { iUa } from './i-ua';
import { improvmx } from './improvmx';
import { infomaniak } from './infomaniak';
import { kumomta } from './kumomta';
import { laPoste } from './la-poste';
import { mailRu } from './mail-ru';
import { mailgun } from './mailgun';
import { mimecast } from './mimecast';
import { mxroute } from './mxroute';
import { netease } from './netease';
import { opensmtpd } from './opensmtpd';
import { oracle } from './oracle';
import { orange } from './orange';
import { outlookCom } from './outlook-com';
import { postfix } from './postfix';
import { proofpoint } from './proofpoint';
import { proton } from './proton';
import type { Provider } from './provider';
import { qmail } from './qmail';
import { rackspace } from './rackspace';
import { rambler } from './rambler';
import { sendgrid } from './sendgrid';
import { spamhaus } from './spamhaus';
import { spectrum } from './spectrum';
import { symantec } from './symantec';
import { tOnline } from './t-online';
import { tencentQq } from './tencent-qq';
import { titan } from './titan';
import { trellix } from './trellix';
import { trendMicro } from './trend-micro';
import { yahoo } from './yahoo';
import { yandex } from './yandex';
import { zerospam } from './zerospam';
import { zoho } from './zoho';

/** Every provider, mail product and blocklist whose own meanings are known. */
export const providers = {
  amazonSes,
  apple,
  att,
  barracuda,
  cisco,
  comcast,
  courier,
  cox,
  dnsbls,
  domino,
  exchangeOnline,
  exchangeServer,
  exim,
  facebook,
  free,
  gmail,
  gmx,
  godaddy,
  hostpoint,
  iUa,
  improvmx,
  infomaniak,
  kumomta,
  laPoste,
  mailRu,
  mailgun,
  mimecast,
  mxroute,
  netease,
  opensmtpd,
  oracle,
  orange,
  outlookCom,
  postfix,
  proofpoint,
  proton,
  qmail,
  rackspace,
  rambler,
  sendgrid,
  spamhaus,
  spectrum,
  symantec,
  tOnline,
  tencentQq,
  titan,
  trellix,
  trendMicro,
  yahoo,
  yandex,
  zerospam,
  zoho,
} as const satisfies Record<string, Provider>;

export type ProviderId = keyof typeof providers;
