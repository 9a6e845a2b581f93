/** How long one slice of work may take, in milliseconds: a frame. Each pause costs a millisecond or two of cold caches. */
const SLICE = 10;

let sliceEnd = 0;

/** Gives the page its turn once a slice is over. Not an animation frame: those do not come in off-screen frames. */
export async function takeTurns(): Promise<void> {
  if (performance.now() < sliceEnd) return;
  await new Promise<void>((resolve) => setTimeout(resolve, 0));
  sliceEnd = performance.now() + SLICE;
}
