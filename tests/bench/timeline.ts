import type { Page } from 'puppeteer-core';

/** What DevTools draws as its timeline, the renderer's main tasks included. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** microseconds on the clock, and of the processor's time, which other programs do not lengthen */
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string; type?: string } };
}

/** One stretch of work on the page's main thread, in milliseconds of processor time. */
interface Work {
  name: string;
  start: number;
  end: number;
  time: number;
  /** the script, or the type of the event, where the browser tells */
  of: string;
}

const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'TimerFire', 'RunMicrotasks', 'EventDispatch']);
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);
/** What the driver itself runs in the page. */
const DRIVER = /^pptr:/;

const sum = (works: readonly Work[]) => works.reduce((total, { time }) => total + time, 0);
const isWithin = (inner: Work, outer: Work) => inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

/** Leaves out what happens inside another of the same list. `works` is in the order of their beginnings. */
function outermost(works: readonly Work[]): Work[] {
  const outer: Work[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const work of works) {
    if (work.end <= reach) continue;
    outer.push(work);
    reach = work.end;
  }
  return outer;
}

/** What the main thread of one page did. All times are milliseconds of processor time. */
export class Timeline {
  readonly #script: Work[];
  readonly #rendering: Work[];
  readonly #tasks: Work[];

  constructor(private readonly works: readonly Work[]) {
    const driver = works.filter(({ name, of }) => SCRIPT.has(name) && DRIVER.test(of));
    const script = works.filter(({ name }) => SCRIPT.has(name) && name !== 'EventDispatch');
    this.#script = outermost(script).filter((work) => !driver.some((own) => own === work || isWithin(own, work)));
    this.#rendering = outermost(works.filter(({ name }) => RENDERING.has(name)));
    this.#tasks = works.filter(({ name }) => name === 'RunTask');
  }

  /** Script: on a page without any of its own, the extension's. */
  get script(): number {
    return sum(this.#script);
  }

  /** Style, layout and painting. */
  get rendering(): number {
    return sum(this.#rendering);
  }

  /** Each time something of this name ran; `of` narrows it to a script or a type of event. */
  each(name: string, of?: RegExp): number[] {
    return this.works.filter((work) => work.name === name && (of?.test(work.of) ?? true)).map(({ time }) => time);
  }

  /** The longest that script kept the page waiting: all of it in one task. */
  get longestScript(): number {
    return Math.max(0, ...this.#tasks.map((task) => sum(this.#script.filter((work) => isWithin(work, task)))));
  }

  /** The longest task of any kind. */
  get longestTask(): number {
    return Math.max(0, ...this.#tasks.map(({ time }) => time));
  }
}

/** The busiest main thread is the page's: the browser's own pages have theirs. */
function mainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = new Map<string, TraceEvent[]>();
  const busy = new Map<string, number>();
  for (const event of events) {
    const thread = `${event.pid} ${event.tid}`;
    const own = threads.get(thread) ?? [];
    threads.set(thread, own);
    own.push(event);
    if (event.name !== 'RunTask') busy.set(thread, (busy.get(thread) ?? 0) + (event.tdur ?? 0));
  }
  const [busiest] = [...busy].sort(([, a], [, b]) => b - a);
  return busiest === undefined ? [] : (threads.get(busiest[0]) ?? []);
}

/** Records what a page's main thread does while something is done to it. */
export async function record(page: Page, work: () => Promise<unknown>): Promise<Timeline> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const works = mainThread(traceEvents.filter(({ tdur }) => tdur !== undefined))
    .map(({ name, ts, dur = 0, tdur = 0, args }) => ({
      name,
      start: ts,
      end: ts + dur,
      time: tdur / 1000,
      of: args.data?.url ?? args.data?.type ?? '',
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return new Timeline(works);
}
