const EVENTS = ['pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/** Calls `act` once the reader does anything with the page. */
export function onFirstInteraction(act: () => void): void {
  const waiting = new AbortController();
  const start = () => {
    waiting.abort();
    act();
  };
  for (const event of EVENTS)
    window.addEventListener(event, start, { signal: waiting.signal, passive: true });
}
