import type { Source } from '../sources';

/** Public sources in which hosts and addresses of several sites stand. */
export const MAILVELOPE: Source = {
  title: 'Mailvelope, list of webmail sites',
  url: 'https://github.com/mailvelope/mailvelope/blob/main/src/res/defaults.json',
  date: '2026-11',
};

export const TOGGL: Source = {
  title: 'Toggl Track extension, integrations',
  url: 'https://github.com/toggl/track-extension/tree/master/src/content',
  date: '2026-11',
};

export const MICROSOFT_HOSTS: Source = {
  title: 'Microsoft 365, URLs and IP address ranges',
  url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/urls-and-ip-address-ranges',
  date: '2026-11',
};
