import type { CausalPath } from '../../client/index.ts'

/** Says that no correction breaks a path, by the keys of its concepts. */
export function unbreakableInWords({ start, steps }: CausalPath): string {
  const keys = [start.id, ...steps.map(({ to }) => to.id)].join(' -> ')
  return `No set of corrections breaks every path: this one passes nothing to correct: ${keys}.`
}
