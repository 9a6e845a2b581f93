import { describe, expect, it } from 'vitest';
import { beyond } from '../../entrypoints/background/granted-origins';
import { covers, hostOfPattern, matches, originPattern } from '../../entrypoints/background/match-pattern';
import { originForTyped, originsFor } from '../../entrypoints/background/origins-for';
import { siteOf } from '../../entrypoints/background/site-of';

describe('match patterns', () => {
  it.each([
    ['https://*.example.com/*', 'https://example.com/*', true],
    ['https://*.example.com/*', 'https://a.b.example.com/*', true],
    ['https://*.example.com/*', 'https://*.a.example.com/*', true],
    ['https://a.example.com/*', 'https://*.a.example.com/*', false],
    ['https://*.example.com/*', 'https://notexample.com/*', false],
    ['https://example.com/*', 'http://example.com/*', false],
    ['*://example.com/*', 'http://example.com/*', true],
    ['https://example.com/*', '*://example.com/*', false],
    ['*://*/*', 'https://example.com/*', true],
    ['<all_urls>', 'https://*.example.com/*', true],
    ['https://example.com/*', '*://*/*', false],
    ['nothing', 'https://example.com/*', false],
  ])('%s takes in %s: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });

  it.each([
    ['https://tickets.example.org/view?id=5#c', 'https://tickets.example.org/*'],
    ['http://tickets:8080/', 'http://tickets/*'],
    ['http://[::1]:3000/', 'http://[::1]/*'],
    ['chrome://version/', null],
    ['about:blank', null],
    ['file:///home/a.html', null],
    ['not an address', null],
    [undefined, null],
  ])('the host of %s alone is %s', (url, expected) => {
    expect(originPattern(url)).toBe(expected);
  });

  it('match pages whatever their port and path', () => {
    expect(matches('http://tickets/*', 'http://tickets:8080/1?a#b')).toBe(true);
    expect(matches('http://tickets/*', 'about:blank')).toBe(false);
  });

  it('are called by their host', () => {
    expect(['https://*.example.com/*', '*://tickets/*', '*://*/*'].map(hostOfPattern)).toEqual([
      'example.com',
      'tickets',
      null,
    ]);
  });
});

describe('which site a page belongs to', () => {
  it.each([
    ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
    ['https://acme.zendesk.com/agent/tickets/1', 'zendesk'],
    ['https://webmail.example.org/?_task=mail&_action=show&_uid=3', 'roundcube'],
    ['https://help.example.org/#ticket/zoom/12', 'zammad'],
    ['https://example.org/', null],
    ['https://mail.google.com.example.org/', null],
    ['about:blank', null],
    [undefined, null],
  ])('%s: %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('what is asked for', () => {
  it.each([
    ['https://www.icloud.com/mail/', ['https://www.icloud.com/*', 'https://*.icloud-sandbox.com/*']],
    ['https://outlook.live.com/mail/0/', ['https://outlook.live.com/*']],
    ['https://acme.zendesk.com/agent/', ['https://*.zendesk.com/*']],
    ['https://webmail.example.org/?_task=mail', ['https://webmail.example.org/*']],
    ['http://tickets.localhost:8025/view', ['http://tickets.localhost/*']],
    ['chrome://version/', []],
  ])('on %s: %j', (url, origins) => {
    expect(originsFor(url)).toEqual(origins);
  });

  it.each([
    ['https://tickets.example.org', 'https://tickets.example.org/*'],
    [' HTTP://Tickets:8080/queue ', 'http://tickets/*'],
    ['tickets.example.org/queue', '*://tickets.example.org/*'],
    ['tickets', '*://tickets/*'],
    ['tickets:8080', '*://tickets/*'],
    ['192.0.2.7', '*://192.0.2.7/*'],
    ['bücher.example', '*://xn--bcher-kva.example/*'],
    ['ftp://example.org', null],
    ['file:///home', null],
    ['*.example.org', null],
    ['*', null],
    ['%2A.example.org', null],
    ['two words', null],
    ['', null],
  ])('for the typed “%s”: %s', (typed, origin) => {
    expect(originForTyped(typed)).toBe(origin);
  });
});

it('what the manifest reads is not registered again, nor what another grant takes in', () => {
  const manifest = ['https://mail.google.com/*', 'https://*.gmx.net/*'];
  const origins = [
    'https://tickets.example.org/*',
    'https://mail.google.com/*',
    'https://navigator.gmx.net/*',
    'https://*.example.org/*',
    'http://tickets/*',
    'http://tickets/*',
  ];
  expect(beyond(manifest, origins)).toEqual(['http://tickets/*', 'https://*.example.org/*']);
});
