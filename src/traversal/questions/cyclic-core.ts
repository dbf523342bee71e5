import type { Steps, Walk } from '../walk.ts'

/** 1 for every concept that is left when those without a way in or without a way out are taken away again and again: none, where there is no cycle. */
export function cyclicCore({ out, in: into, size }: Walk): Uint8Array {
  const isLeft = new Uint8Array(size).fill(1)
  peel(out, into, isLeft)
  peel(into, out, isLeft)
  return isLeft
}

/** Takes away what no step leads to from what is left. */
function peel(along: Steps, against: Steps, isLeft: Uint8Array): void {
  const incoming = new Uint32Array(isLeft.length)
  const free: number[] = []
  for (const [node, left] of isLeft.entries()) {
    if (left === 0) continue
    for (let step = against.offsets[node]!; step < against.offsets[node + 1]!; step++)
      if (isLeft[against.ends[step]!] === 1) incoming[node]!++
    if (incoming[node] === 0) free.push(node)
  }
  for (let head = 0; head < free.length; head++) {
    const node = free[head]!
    isLeft[node] = 0
    for (let step = along.offsets[node]!; step < along.offsets[node + 1]!; step++) {
      const to = along.ends[step]!
      if (isLeft[to] === 1 && --incoming[to]! === 0) free.push(to)
    }
  }
}
