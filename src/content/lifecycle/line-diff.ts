import { diffArrays } from 'diff'

/** One line of a comparison: of both texts, only of the first, or only of the second. */
export interface LineChange {
  readonly change: 'KEPT' | 'REMOVED' | 'ADDED'
  readonly line: string
}

export interface LineDiff {
  /**
   * The lines that are kept and removed make the first text, those kept and added the second, each
   * in order.
   */
  readonly lines: readonly LineChange[]
  /**
   * False when the part that differs was too long to be compared: all its lines are removed, then
   * all added.
   */
  readonly aligned: boolean
}

/**
 * How many lines may be removed and added, those aside that both texts start or end with. Comparing
 * takes time in the square of it: some ten milliseconds.
 */
const MAX_CHANGED = 600

/**
 * Compares two texts line by line, keeping as many lines as can be kept. Its time and memory have a
 * bound.
 */
export function lineDiff(before: string, after: string): LineDiff {
  const [first, second] = [before.split('\n'), after.split('\n')]
  const shorter = Math.min(first.length, second.length)
  let start = 0
  while (start < shorter && first[start] === second[start]) start++
  let end = 0
  while (end < shorter - start && first.at(-1 - end) === second.at(-1 - end)) end++

  const removed = first.slice(start, first.length - end)
  const added = second.slice(start, second.length - end)
  const parts = diffArrays(removed, added, { maxEditLength: MAX_CHANGED })
  const middle = parts
    ? parts.flatMap((part) => marked(part.removed ? 'REMOVED' : part.added ? 'ADDED' : 'KEPT', part.value))
    : [...marked('REMOVED', removed), ...marked('ADDED', added)]
  const lines = [
    ...marked('KEPT', first.slice(0, start)),
    ...middle,
    ...marked('KEPT', first.slice(first.length - end)),
  ]
  return { lines, aligned: parts !== undefined }
}

const marked = (change: LineChange['change'], lines: readonly string[]): LineChange[] =>
  lines.map((line) => ({ change, line }))
