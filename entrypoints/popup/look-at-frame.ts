/** What one frame of the page behind the popup is, and which frames of other origins it holds. */
export interface FrameLook {
  contentType: string;
  /** the origins of frames large enough to hold a message, the largest first */
  frames: string[];
}

/**
 * Looks at the frame that it is injected into. It travels as text: it may use nothing from outside itself.
 */
export function lookAtFrame(): FrameLook {
  // a message is wider and higher than this; what counts visitors is not
  const WIDTH = 240;
  const HEIGHT = 80;
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const { width, height } = frame.getBoundingClientRect();
    const origin = URL.canParse(frame.src) ? new URL(frame.src).origin : 'null';
    const counts = width >= WIDTH && height >= HEIGHT && /^https?:/.test(origin) && origin !== location.origin;
    return counts ? [{ origin, area: width * height }] : [];
  });
  frames.sort((one, other) => other.area - one.area);
  return { contentType: document.contentType, frames: [...new Set(frames.map(({ origin }) => origin))] };
}
