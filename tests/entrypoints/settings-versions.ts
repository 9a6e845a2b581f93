/**
 * Settings as each version stored them, frozen: what a reader has in their account must be read for ever. A new version
 * adds an example here and changes none.
 */
export const STORED = {
  1: { trigger: 'modifier', audience: 'receivingAdmin' },
  2: { version: 2, trigger: 'click', audience: 'sendingAdmin', marks: 'dotted', theme: 'dark' },
} as const;

/** Files as each version exported them; the first version had none. */
export const EXPORTED = {
  2: `{
  "format": "bounce-lens-settings",
  "version": 2,
  "language": "fr",
  "trigger": "click",
  "audience": "sendingAdmin",
  "marks": "dotted",
  "theme": "dark"
}
`,
} as const;
