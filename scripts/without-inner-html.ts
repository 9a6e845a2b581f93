import type { Plugin } from 'vite';

/** Every use of `dangerouslySetInnerHTML` in Preact's diff ends in this assignment. */
const ASSIGNMENT = /\(?\b\w+\.innerHTML=\w+\.__html\)?/g;

/**
 * Cuts the branch of Preact that could write markup. Nothing here uses it, a page's text must never reach it, and
 * Mozilla's linter warns about it. Fails the build when Preact no longer looks as expected.
 */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs/.test(id)) return null;
      const cut = code.replace(ASSIGNMENT, 'void 0');
      if (cut === code)
        throw new Error('Preact changed: the innerHTML branch was not found, see scripts/without-inner-html.ts');
      return { code: cut, map: null };
    },
  };
}
