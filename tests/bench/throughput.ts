import { assembleKnowledge } from '../../smtp/assemble-knowledge';
import { detect } from '../../smtp/detect/detect';
import { diagnose } from '../../smtp/diagnose/diagnose';
import { LABELLED } from '../smtp/diagnose/labelled';
import type { Measure } from './measure';

/** As many different bounces as the project has, one after the other: a code every few words. */
const BOUNCES = LABELLED.map(({ text }) => text).join('\n\n');

/** Text with numbers, none of which could be a code. */
const PROSE = 'The quick brown fox jumps over 12 lazy dogs near page 77, as in 1999 and at 9 o’clock. ';

/** What anybody would write first: a reply code with its enhanced code. Finds a part of what detection finds, and more that is none. */
const PLAIN = /[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3}/g;

const RUNS = 5;
const MEGABYTE = 1_000_000;

/** Lengths over which the speed has to hold, in megabytes. */
const SIZES = [0.01, 0.1, 1, 10, 50] as const;

const growth = (sizes: readonly { megabytes: number; speed: number }[]) =>
  sizes.map(({ megabytes, speed }) => `${megabytes} MB ${speed.toFixed(0)} MB/s`).join(', ');

const textOf = (base: string, length: number) => base.repeat(Math.ceil(length / base.length)).slice(0, length);

/** Megabytes (10⁶ UTF-16 units) a second in the fastest of some runs: the others are disturbed by the machine. */
function throughput(text: string, work: (text: string) => unknown, runs = RUNS): number {
  let fastest = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work(text);
    fastest = Math.min(fastest, performance.now() - start);
  }
  return text.length / MEGABYTE / (fastest / 1000);
}

/** Throughput of detection and diagnosis, and whether it holds from 10 KB to 50 MB. */
export function measureThroughput(): Measure[] {
  const knowledge = assembleKnowledge('en');
  const dense = (length: number) => throughput(textOf(BOUNCES, length), detect);
  dense(MEGABYTE); // compiled by then
  const sizes = SIZES.map((megabytes) => ({ megabytes, speed: dense(megabytes * MEGABYTE) }));
  console.log(`detect on bounces: ${growth(sizes)}`);
  const plain = throughput(textOf(BOUNCES, MEGABYTE), (text) => [...text.matchAll(PLAIN)].length);
  console.log(`one plain pattern on the same text: ${plain.toFixed(0)} MB/s`);
  const single = throughput(BOUNCES, () => {
    for (const { text } of LABELLED) diagnose(knowledge, text);
  });
  console.log(
    `diagnose, bounce by bounce: ${single.toFixed(2)} MB/s, ${((BOUNCES.length / MEGABYTE / single / LABELLED.length) * 1e6).toFixed(0)} µs each`,
  );
  const whole = SIZES.map((megabytes) => ({
    megabytes,
    speed: throughput(
      textOf(BOUNCES, megabytes * MEGABYTE),
      (text) => diagnose(knowledge, text),
      megabytes < 10 ? RUNS : 1,
    ),
  }));
  console.log(`diagnose, all of them as one text: ${growth(whole)}`);
  const [one, fifty] = [sizes[2]?.speed ?? 0, sizes[4]?.speed ?? 0];
  const [oneWhole, fiftyWhole] = [whole[2]?.speed ?? 0, whole[4]?.speed ?? 0];
  return [
    {
      what: 'detect where no digit could be a code',
      value: throughput(textOf(PROSE, MEGABYTE), detect),
      least: 200,
      unit: 'MB/s',
    },
    {
      what: 'detect on dense bounces, at the best size',
      value: Math.max(...sizes.map(({ speed }) => speed)),
      least: 20,
      unit: 'MB/s',
    },
    { what: 'detect at 50 MB, against 1 MB', value: fifty / one, least: 0.5, unit: 'times' },
    { what: 'diagnose at 50 MB, against 1 MB', value: fiftyWhole / oneWhole, least: 0.4, unit: 'times' },
  ];
}
