import type { StepContext } from './step.ts';

/**
 * Tells that one more item of a step is done, and ends the step if the build must end.
 *
 * @throws the signal's reason
 */
export async function advance(
  { emit, checkpoint }: Pick<StepContext, 'emit' | 'checkpoint'>,
  phase: string,
  done: number,
  total: number,
): Promise<void> {
  emit({ type: 'progress', phase, done, total });
  await checkpoint();
}
