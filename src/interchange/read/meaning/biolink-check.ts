import { biolinkCategoryNamed, haveCommonKind } from '../../../../graph/vocabulary/biolink-categories.ts'
import { BIOLINK_PREDICATES, BIOLINK_VERSION } from '../../../../graph/vocabulary/biolink-predicates.ts'
import { directionOf } from '../../../../graph/vocabulary/biolink-qualifiers.ts'
import type { Attribute } from '../rows.ts'
import { biolinkName } from './statement-in-row.ts'

/** Compares a graph with what Biolink asks of it. It takes the nodes before the edges. */
export interface BiolinkCheck {
  node(id: string, categories: readonly string[], line: number): void
  edge(edge: WrittenEdge): void
}

/** An edge as its row has it. */
export interface WrittenEdge {
  readonly line: number
  readonly subject: string
  readonly predicate: string
  readonly object: string
  readonly qualifiers: readonly Attribute[]
}

const BIOLINK = `Biolink ${BIOLINK_VERSION}`

/** `warn` gets each departure with its line. Memory grows by some 100 bytes for each node. */
export function newBiolinkCheck(warn: (text: string, line: number) => void): BiolinkCheck {
  const categoriesOf = new Map<string, readonly string[]>()
  const lists = new Map<string, readonly string[]>()
  const saidBothWays = new Set<string>()

  const compatible = new Map<string, boolean>()
  function isCompatible(category: string, wanted: string): boolean {
    const pair = `${category} ${wanted}`
    const known = compatible.get(pair) ?? haveCommonKind(category, wanted)
    compatible.set(pair, known)
    return known
  }

  function end(which: 'subject' | 'object', id: string, predicate: string, wanted: string | null, line: number): void {
    const categories = categoriesOf.get(id) ?? []
    if (wanted === null || categories.length === 0) return
    // A wide category such as NamedThing contradicts nothing.
    if (!categories.some((category) => isCompatible(category, wanted)))
      warn(`The ${which} of biolink:${predicate} is ${categories[0]}; ${BIOLINK} asks for ${wanted}`, line)
  }

  return {
    node(id, categories, line) {
      const names = categories.flatMap((category) => {
        const name = biolinkCategoryNamed(category)
        if (name === undefined) warn(`"${category.trim()}" is no category of ${BIOLINK}`, line)
        return name ?? []
      })
      const key = names.join('|')
      const shared = lists.get(key) ?? names
      lists.set(key, shared)
      categoriesOf.set(id, shared)
    },
    edge({ line, subject, predicate, object, qualifiers }) {
      for (const { name, value } of qualifiers) {
        if (name === 'qualified_predicate' && !BIOLINK_PREDICATES.has(biolinkName(value)))
          warn(`The qualified predicate "${value}" is no predicate of ${BIOLINK}`, line)
        if (name.endsWith('direction_qualifier') && directionOf(value) === undefined)
          warn(`"${value}" is no direction of ${BIOLINK}`, line)
      }
      const known = BIOLINK_PREDICATES.get(biolinkName(predicate))
      if (known === undefined) return warn(`"${predicate}" is no predicate of ${BIOLINK}`, line)
      const { name, inverse, isCanonical, isDeprecated, isSymmetric, domain, range } = known
      if (isDeprecated) warn(`biolink:${name} is deprecated in ${BIOLINK}`, line)
      if (!isCanonical) warn(`biolink:${name} is preferred from the other end, as biolink:${inverse}`, line)
      end('subject', subject, name, domain, line)
      end('object', object, name, range, line)
      if (!isSymmetric) return
      const qualified = JSON.stringify(qualifiers)
      if (saidBothWays.has([name, object, subject, qualified].join('\0')))
        warn(`biolink:${name} says the same both ways, and is given both ways`, line)
      saidBothWays.add([name, subject, object, qualified].join('\0'))
    },
  }
}
