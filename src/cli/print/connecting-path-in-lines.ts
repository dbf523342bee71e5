import type { ConnectingPath } from '../../client/index.ts'
import { wrap } from './wrap.ts'

/** The path with its arrows, the claims of its steps, and what opens its colliders. */
export function connectingPathInLines({ text, steps, junctions }: ConnectingPath, indent: string): string[] {
  const cited = steps.map(({ step }) => step.claims.map(({ id }) => id.slice('claim:'.length)).join('+'))
  const openings = junctions.flatMap(({ concept, openedBy }) =>
    openedBy && openedBy.id !== concept.id ? [`${concept.name} is opened by ${openedBy.name}`] : [],
  )
  return [
    ...wrap(text, indent),
    ...wrap(`claims ${cited.join(', ')}`, `${indent}  `),
    ...openings.flatMap((opening) => wrap(opening, `${indent}  `)),
  ]
}
