import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '../../scripts/page-actions';

/** What a reader sees of the popover. */
export interface SeenPopover {
  text: string;
  title: string;
  /** CSS pixels of the viewport that it is in */
  box: { left: number; top: number; right: number; bottom: number };
  /** computed, by the property's name */
  style: Record<'backgroundColor' | 'color' | 'direction' | 'fontFamily' | 'letterSpacing', string>;
  focused: boolean;
  /** the middle of each button and of each line that unfolds something, by its accessible name */
  buttons: Record<string, { x: number; y: number }>;
}

/** The ring of the keyboard: what a screen reader says, in which document it is, and how far down, in CSS pixels of its viewport. */
export interface SeenRing {
  name: string;
  document: string;
  top: number;
}

/** Run inside the closed shadow root; `this` or the argument is the root. */
const READ_RING = `function (given) {
  const ring = (given ?? this).querySelector('.ring');
  return ring === null ? null : JSON.stringify({ name: ring.ariaLabel, document: document.URL, top: ring.getBoundingClientRect().top });
}`;
const READ_CARD = `function (given) {
  const root = given ?? this;
  const surface = root.querySelector('.surface');
  if (surface === null) return null;
  const { left, top, right, bottom } = surface.getBoundingClientRect();
  const { backgroundColor, color, direction, fontFamily, letterSpacing } = getComputedStyle(surface);
  const buttons = {};
  for (const button of surface.querySelectorAll('button, summary')) {
    const box = button.getBoundingClientRect();
    buttons[button.ariaLabel || button.textContent] = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return JSON.stringify({
    text: surface.innerText,
    title: surface.querySelector('h2').textContent,
    box: { left, top, right, bottom },
    style: { backgroundColor, color, direction, fontFamily, letterSpacing },
    focused: root.activeElement === surface || surface.contains(root.activeElement),
    buttons,
  });
}`;

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  shadowRoots?: CdpNode[];
  children?: CdpNode[];
  contentDocument?: CdpNode;
  nodeName: string;
  attributes?: string[];
}

function closedRoots(node: CdpNode): CdpNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...below.flatMap(closedRoots)];
}

async function seenThrough<Seen>(client: CDPSession, read: string): Promise<Seen | null> {
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  for (const shadow of closedRoots(root)) {
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    if (object.objectId === undefined) continue;
    const { result } = await client.send('Runtime.callFunctionOn', {
      functionDeclaration: read,
      objectId: object.objectId,
      returnByValue: true,
    });
    if (typeof result.value === 'string') return JSON.parse(result.value) as Seen;
  }
  return null;
}

async function seenInChromium<Seen>(page: Page, read: string): Promise<Seen | null> {
  const own = await page.createCDPSession();
  // A frame of another site is a page of its own to the debugger.
  const clients = page.frames().map((frame) => (frame as unknown as { client: CDPSession }).client);
  try {
    for (const client of new Set([own, ...clients])) {
      const seen = await seenThrough<Seen>(client, read);
      if (seen !== null) return seen;
    }
    return null;
  } finally {
    await own.detach();
  }
}

interface BidiConnection {
  /** an exception in the page gives no inner result */
  send(method: string, parameters: unknown): Promise<{ result: { result?: BidiValue } }>;
}
interface BidiValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}
interface BidiNode extends BidiValue {
  value?: { shadowRoot?: { sharedId?: string } | null };
}

/**
 * Elements that the test pages' own scripts never put there: children of the root element beside head and body, and of modal dialogs and
 * popovers, in open shadow roots too.
 */
const HOSTS = `[document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])].flatMap((root) => [
  ...root.querySelectorAll('html > :not(head, body), :is(dialog, [popover], [role=dialog]) > div'),
])`;

async function seenInFirefox<Seen>(page: Page, read: string): Promise<Seen | null> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  for (const frame of page.frames()) {
    const target = { context: (frame as unknown as { _id: string })._id };
    const call = { target, awaitPromise: false, resultOwnership: 'none' };
    const found = await connection
      .send('script.evaluate', {
        ...call,
        expression: HOSTS,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      })
      .catch(() => null);
    for (const node of (found?.result.result?.value ?? []) as BidiNode[]) {
      const sharedId = node.value?.shadowRoot?.sharedId;
      if (sharedId === undefined) continue;
      const answer = await connection.send('script.callFunction', {
        ...call,
        functionDeclaration: read,
        arguments: [{ sharedId }],
      });
      // without a result the popover closed between the two questions
      const seen = answer.result.result?.value;
      if (typeof seen === 'string') return JSON.parse(seen) as Seen;
    }
  }
  return null;
}

async function seen<Seen>(page: Page, read: string): Promise<Seen | null> {
  const version = await page.browser().version();
  return /firefox/i.test(version) ? seenInFirefox(page, read) : seenInChromium(page, read);
}

/** The popover as it stands now, or null while it is closed. Its shadow root is closed: only the debugger sees inside. */
export const seenPopover = (page: Page): Promise<SeenPopover | null> => seen(page, READ_CARD);

/** Presses a button of the card, once there is one of that name. */
export async function pressInCard(page: Page, label: string): Promise<void> {
  const { x, y } = await until(`the button "${label}"`, async () => (await seenPopover(page))?.buttons[label]);
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.click(x, y);
}

/** The ring as it stands now, or null while there is none. */
export const seenRing = (page: Page): Promise<SeenRing | null> => seen(page, READ_RING);
