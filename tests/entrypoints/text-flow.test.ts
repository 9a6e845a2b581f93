// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TextFlow } from '../../entrypoints/content/text-flow';

/** The flow of a piece of markup, as detection reads it. */
function flowOf(html: string): string {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const flow = new TextFlow();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) flow.add(node as Text);
  return flow.text;
}

describe('text is read as a reader sees it', () => {
  it.each([
    ['inline elements run on', '<p><b>550</b> 5.1.<wbr>1 <i>unknown</i></p>', '550 5.1.1 unknown'],
    ['blocks break the line', '<p>said:</p><p>550</p>', 'said:\n550'],
    ['br breaks the line', '<p>said: 550<br>5.1.1</p>', 'said: 550\n5.1.1'],
    ['br breaks the line inside inline elements', '<p><span>550</span><br><span>451</span></p>', '550\n451'],
    [
      'cells of a row are set apart',
      '<table><tr><td>450</td><td>4.2.1</td></tr><tr><td>550</td></tr></table>',
      '450\t4.2.1\n550',
    ],
    ['text after a block begins a line', '<div>one<div>two</div>three</div>', 'one\ntwo\nthree'],
    ['scripts and styles are not read', '<p>a</p><script>550</script><style>550</style><p>b</p>', 'a\nb'],
    ['editors are not read', '<p>a</p><div contenteditable="true"><p>550 5.1.1</p></div><p>b</p>', 'a\nb'],
    ['contenteditable="false" is', '<div contenteditable="false">550</div>', '550'],
    ['fields are not read', '<textarea>550</textarea><div role="textbox">550</div><p>b</p>', 'b'],
  ])('%s', (_what, html, text) => {
    expect(flowOf(html).trim()).toBe(text);
  });
});

it('knows where each text node begins', () => {
  document.body.innerHTML = '<p>said: <b>550</b> 5.1.<wbr>1</p>';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const flow = new TextFlow();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) flow.add(node as Text);
  const { text, parts } = flow;
  for (const { node, start } of parts) expect(text.slice(start, start + node.data.length)).toBe(node.data);
});
