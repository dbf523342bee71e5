/** Ends the bench where two answers to one question differ: only right answers are timed. */
export function sameAnswer(question: string, one: unknown, other: unknown): void {
  const [a, b] = [one, other].map((answer) => JSON.stringify(answer))
  if (a !== b) throw new Error(`${question}: answered ${shortened(a)} and ${shortened(b)}`)
}

/** Paths as a set: their order does not matter. */
export const asSet = (paths: Iterable<ArrayLike<number>>): string[] =>
  Array.from(paths, (path) => Array.prototype.join.call(path, ' ')).sort()

const shortened = (text = 'nothing') =>
  text.length > 200 ? `${text.slice(0, 200)}... (${text.length} characters)` : text
