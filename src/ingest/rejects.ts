/** The lines that are not taken, and why. */
export interface Rejects {
  add(file: 'NODES' | 'EDGES', line: number, reason: string): void
  count(file: 'NODES' | 'EDGES'): number
}

/** How many are shown one by one. */
const MAX_SHOWN = 20

/**
 * `show` gets the first of them and a last line that says how many more there are; `keep` gets all.
 */
export function createRejects(
  names: Readonly<Record<'NODES' | 'EDGES', string>>,
  show: (line: string) => void,
  keep: ((line: string) => void) | null,
): Rejects {
  const counts = { NODES: 0, EDGES: 0 }
  return {
    add(file, line, reason) {
      counts[file]++
      const text = `${names[file]}:${line}  ${reason}`
      keep?.(text)
      const total = counts.NODES + counts.EDGES
      if (total <= MAX_SHOWN) show(text)
      else if (total === MAX_SHOWN + 1)
        show(keep ? 'and more' : 'and more. Write all of them to a file with --rejects <file>.')
    },
    count: (file) => counts[file],
  }
}
