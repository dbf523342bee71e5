import type { Steps } from './walk.ts'

/** For every concept, the fewest steps from the nearest of the given ones; -1 where more than `maxLength` are needed. */
export function distances(
  steps: Steps,
  size: number,
  from: readonly number[],
  isAvoided: Uint8Array,
  maxLength: number,
): Int32Array {
  const distance = new Int32Array(size).fill(-1)
  const queue = from.filter((node) => isAvoided[node] === 0)
  for (const node of queue) distance[node] = 0
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!
    if (distance[node] === maxLength) continue
    for (let step = steps.offsets[node]!; step < steps.offsets[node + 1]!; step++) {
      const next = steps.ends[step]!
      if (distance[next] !== -1 || isAvoided[next] === 1) continue
      distance[next] = distance[node]! + 1
      queue.push(next)
    }
  }
  return distance
}
