/** One line of a comparison: of both texts, only of the first, or only of the second. */
export interface LineChange {
  readonly change: 'KEPT' | 'REMOVED' | 'ADDED'
  readonly line: string
}

export interface LineDiff {
  /** The lines that are kept and removed make the first text, those kept and added the second, each in order. */
  readonly lines: readonly LineChange[]
  /** False when the part that differs was too long to be compared: all its lines are removed, then all added. */
  readonly aligned: boolean
}

/** How many pairs of lines are compared at most, those aside that both texts start or end with. */
const MAX_PAIRS = 1_000_000

/** Compares two texts line by line, keeping as many lines as can be kept. Its time and memory have a bound. */
export function lineDiff(before: string, after: string): LineDiff {
  const [first, second] = [before.split('\n'), after.split('\n')]
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start++
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++

  const removed = first.slice(start, first.length - end)
  const added = second.slice(start, second.length - end)
  const aligned = removed.length * added.length <= MAX_PAIRS
  const middle = aligned ? longestCommon(removed, added) : [...marked('REMOVED', removed), ...marked('ADDED', added)]
  const lines = [
    ...marked('KEPT', first.slice(0, start)),
    ...middle,
    ...marked('KEPT', first.slice(first.length - end)),
  ]
  return { lines, aligned }
}

const marked = (change: LineChange['change'], lines: readonly string[]): LineChange[] =>
  lines.map((line) => ({ change, line }))

/** The longest common subsequence; where there are several, removed lines come before added ones. */
function longestCommon(first: readonly string[], second: readonly string[]): LineChange[] {
  const width = second.length + 1
  // At [i, j]: how many lines can be kept of those from i in the first and from j in the second.
  const kept = new Uint32Array((first.length + 1) * width)
  const keptAt = (i: number, j: number) => kept[i * width + j] ?? 0
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      kept[i * width + j] =
        first[i] === second[j] ? keptAt(i + 1, j + 1) + 1 : Math.max(keptAt(i + 1, j), keptAt(i, j + 1))
    }
  }
  const lines: LineChange[] = []
  let [i, j] = [0, 0]
  while (i < first.length || j < second.length) {
    const [old, fresh] = [first[i], second[j]]
    if (old !== undefined && old === fresh) {
      lines.push({ change: 'KEPT', line: old })
      i++
      j++
    } else if (old !== undefined && (fresh === undefined || keptAt(i + 1, j) >= keptAt(i, j + 1))) {
      lines.push({ change: 'REMOVED', line: old })
      i++
    } else {
      lines.push({ change: 'ADDED', line: fresh ?? '' })
      j++
    }
  }
  return lines
}
