import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'

/** How large a selection is once its fragments are written out. */
export interface Measure {
  readonly depth: number
  /** Fields at any depth. */
  readonly selections: number
  /** Fields at the top. */
  readonly width: number
}

const NOTHING: Measure = { depth: 0, selections: 0, width: 0 }
/** Counts stop here: fragments that double at every step would overflow any number. */
const ENOUGH = 1e9

/**
 * Measures selections, each fragment once however often it is spread, so that the work is linear in
 * the document. A fragment that spreads itself counts once; another rule refuses it.
 */
export function createMeasure(fragmentNamed: (name: string) => FragmentDefinitionNode | null | undefined) {
  const known = new Map<string, Measure>()
  return function measure(selectionSet: SelectionSetNode | undefined): Measure {
    let depth = 0
    let selections = 0
    let width = 0
    for (const selection of selectionSet?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const inner = measure(selection.selectionSet)
        depth = Math.max(depth, inner.depth + 1)
        selections += inner.selections + 1
        width++
      } else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? measure(selection.selectionSet) : ofFragment(selection.name.value)
        depth = Math.max(depth, inner.depth)
        selections += inner.selections
        width += inner.width
      }
    }
    return { depth, selections: Math.min(selections, ENOUGH), width: Math.min(width, ENOUGH) }

    function ofFragment(name: string): Measure {
      const measured = known.get(name)
      if (measured) return measured
      known.set(name, NOTHING)
      const result = measure(fragmentNamed(name)?.selectionSet)
      known.set(name, result)
      return result
    }
  }
}
