/**
 * @param part - from 0 to 1; half of it is the median
 * @example quantile([3, 1, 2], 0.5) // => 2
 */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
