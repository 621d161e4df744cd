import { setImmediate } from 'node:timers/promises';
import type { StepContext } from './step.ts';

/**
 * Tells that one more item of a step is done, and lets what waits run: an interrupt of the user among it, which a loop
 * without a pause would never see.
 *
 * @throws the signal's reason if the build must end
 */
export async function advance(
  { emit, signal }: Pick<StepContext, 'emit' | 'signal'>,
  phase: string,
  done: number,
  total: number,
): Promise<void> {
  emit({ type: 'progress', phase, done, total });
  await setImmediate();
  signal.throwIfAborted();
}
