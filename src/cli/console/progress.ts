/** Words for the steps of a build. */
const PHASES: Readonly<Record<string, string>> = {
  read: 'Reading',
  convert: 'Converting',
  collect: 'Collecting',
  publish: 'Writing MDX',
  render: 'Rendering',
  prove: 'Proving',
  index: 'Indexing',
  pack: 'Packing',
  swap: 'Finishing',
};

/** Below this share of the work, the time left cannot be estimated. */
const MIN_SHARE_DONE = 0.05;

export interface Progress {
  phase: string;
  done: number;
  total: number;
  /** Since the phase began, in milliseconds. */
  elapsed: number;
}

/**
 * @example formatProgress({ phase: 'render', done: 50, total: 200, elapsed: 4000 }) // => 'Rendering 50 of 200, 12 s left'
 * @example formatProgress({ phase: 'read', done: 50, total: 50, elapsed: 4000 }) // => 'Reading 50'
 */
export function formatProgress({ phase, done, total, elapsed }: Progress): string {
  const name = PHASES[phase] ?? phase;
  if (done >= total) return `${name} ${done}`;
  const left =
    done / total < MIN_SHARE_DONE ? '' : `, ${formatDuration((elapsed / done) * (total - done))} left`;
  return `${name} ${done} of ${total}${left}`;
}

/**
 * @param milliseconds - rounded up to whole seconds
 * @example formatDuration(75_000) // => '1 min 15 s'
 */
function formatDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
