import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SiteKind } from '../../data/sites/site';
import type { OptionsWords } from '../../locales/options-words';
import { AddSite } from './add-site';
import { type SiteRow, SiteRows } from './site-rows';

/** A site of the list, as it stands now. */
export interface ListedSite {
  name: string;
  hosts: string;
  origins: readonly string[];
  allowed: boolean;
}

/** A site that the reader has allowed. */
export interface AddedSite {
  /** null for a grant that takes in every site */
  name: string | null;
  hosts: string;
  origins: readonly string[];
}

/** Where the extension runs, and where it could. */
export interface SitesNow {
  added: readonly AddedSite[];
  installed: readonly ListedSite[];
  offered: Readonly<Record<SiteKind, readonly ListedSite[]>>;
  switchedOff: readonly string[];
}

interface Props {
  sites: SitesNow;
  /** names of programs that people run themselves */
  examples: string;
  words: OptionsWords;
  /** what came of the last click */
  news: string;
  onAllow(name: string, origins: readonly string[]): void;
  onRemove(name: string, origins: readonly string[]): void;
  onSwitchOn(host: string): void;
  /** @returns whether it is an address */
  onAdd(typed: string): boolean;
  /** the choices beside the sites */
  children: ComponentChildren;
}

/** The kinds in which known sites are offered, likeliest first. */
const OFFERED: readonly SiteKind[] = ['tickets', 'dashboard', 'console', 'webmail'];

function kindWord(words: OptionsWords, kind: SiteKind): string {
  switch (kind) {
    case 'webmail':
      return words.kindWebmail;
    case 'tickets':
      return words.kindTickets;
    case 'dashboard':
      return words.kindDashboard;
    case 'console':
      return words.kindConsole;
  }
}

/** The page of sites and settings. */
export function OptionsView({ sites, examples, words, news, onAllow, onRemove, onSwitchOn, onAdd, children }: Props) {
  const listed = ({ name, hosts, origins, allowed }: ListedSite, status: string | undefined): SiteRow => {
    const action = { text: words.allow, label: words.allowSite({ name }), act: () => onAllow(name, origins) };
    return allowed
      ? { name, detail: hosts, status: words.on }
      : { name, detail: hosts, action, ...(status === undefined ? {} : { status }) };
  };
  const added = sites.added.map(({ name: site, hosts, origins }): SiteRow => {
    const name = site ?? words.everySite;
    const act = () => onRemove(name, origins);
    const row = { name, action: { text: words.remove, label: words.removeSite({ name }), act } };
    return hosts === name ? row : { ...row, detail: hosts };
  });
  const off = sites.switchedOff.map((name): SiteRow => {
    return {
      name,
      action: { text: words.switchOn, label: words.switchOnSite({ name }), act: () => onSwitchOn(name) },
    };
  });
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // the button that was pressed has gone with its row
    if (news !== '' && document.activeElement === document.body) told.current?.focus();
  }, [news, sites]);
  return (
    <>
      <p class="news" role="status" ref={told} tabIndex={-1}>
        {news}
      </p>
      <section aria-labelledby="sites-on">
        <h2 id="sites-on">{words.sitesOn}</h2>
        <p class="hint">{words.sitesOnHint}</p>
        <h3 id="added">{words.added}</h3>
        {added.length === 0 ? <p class="quiet">{words.noneAdded}</p> : <SiteRows labelledBy="added" rows={added} />}
        <h3 id="from-install">{words.fromInstall}</h3>
        <SiteRows labelledBy="from-install" rows={sites.installed.map((site) => listed(site, words.notAllowed))} />
      </section>
      {off.length === 0 ? null : (
        <section aria-labelledby="switched-off">
          <h2 id="switched-off">{words.switchedOff}</h2>
          <p class="hint">{words.switchedOffHint}</p>
          <SiteRows labelledBy="switched-off" rows={off} />
        </section>
      )}
      <section aria-labelledby="add-site">
        <h2 id="add-site">{words.addSite}</h2>
        <AddSite words={words} examples={examples} onAdd={onAdd} />
      </section>
      <section aria-labelledby="known-sites">
        <h2 id="known-sites">{words.knownSites}</h2>
        <p class="hint">{words.knownHint}</p>
        {OFFERED.map((kind) => (
          // the whole list would push the settings out of sight
          <details key={kind}>
            <summary id={`known-${kind}`}>{kindWord(words, kind)}</summary>
            <SiteRows labelledBy={`known-${kind}`} rows={sites.offered[kind].map((site) => listed(site, undefined))} />
          </details>
        ))}
      </section>
      {children}
    </>
  );
}
