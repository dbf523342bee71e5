import type { Key } from '../../../graph/vocabulary/keys.ts'
import { CAUSAL_PREDICATES } from '../../../graph/vocabulary/predicates.ts'
import { createPace, type Pace } from '../../algorithms/pace.ts'
import { changing, changingLists, type ListChange, NO_ENTRIES } from '../../algorithms/sorted-lists.ts'
import type { Change, SortedMap } from '../../algorithms/sorted-map.ts'
import type { ClaimDocument } from '../../content/documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { typeOfDocument } from '../../content/lifecycle/type-of-document.ts'
import { violation } from '../../content/violation.ts'
import { differencesSince } from './differences-since.ts'
import { wholeRule } from './rule.ts'

/** A claim from one concept to another. */
interface Edge {
  readonly claim: Key
  readonly from: Key
  readonly to: Key
}

/** A shortcut, and the concepts of a chain that it restates; null where there is none. */
interface Shortcut extends Edge {
  readonly chain: readonly Key[] | null
}

interface Shortcuts {
  /** The affirmed causal claims that are no shortcuts, by subject. */
  readonly edges: SortedMap<readonly Edge[]>
  /** By claim. */
  readonly shortcuts: SortedMap<Shortcut>
  /** The shortcuts whose chain takes an edge, by the name of the edge. */
  readonly taking: SortedMap<readonly Key[]>
}

/**
 * A shortcut restates a longer chain of affirmed causal claims, so that chain must be there. Each
 * shortcut keeps the chain that was found: only where it breaks, or where none was found and an edge
 * is new, another one is sought.
 */
export const shortcutsRestateChains = wholeRule<Shortcuts>({
  name: 'shortcutsRestateChains',
  *check(view, earlier) {
    const pace = createPace()
    const before = earlier?.judgment.state ?? NONE
    const moves: ListChange<Edge>[] = []
    const gone: Edge[] = []
    const changed = new Map<Key, Edge | undefined>()
    for (const { key, before: old, after: current } of differencesSince(view, earlier)) {
      if (pace.isDue()) yield
      const [was, is] = [old && edgeOf(old), current && edgeOf(current)]
      if (was?.from !== is?.from || was?.to !== is?.to) {
        if (was) gone.push(was)
        if (was && was.from !== is?.from) moves.push({ list: was.from, id: key, item: undefined })
        if (is) moves.push({ list: is.from, id: key, item: is })
      }
      const [short, now] = [old && shortcutOf(old), current && shortcutOf(current)]
      if (short?.from !== now?.from || short?.to !== now?.to) changed.set(key, now)
    }
    if (earlier && moves.length === 0 && gone.length === 0 && changed.size === 0) return earlier.judgment

    const edges = yield* changingLists(before.edges, moves, ({ claim }) => claim, pace)
    const sought = new Map<Key, Edge>()
    for (const { from, to } of gone) {
      if (edges.get(from)?.some((edge) => edge.to === to)) continue
      for (const key of before.taking.get(nameOf(from, to)) ?? []) sought.set(key, before.shortcuts.get(key)!)
    }
    if (moves.some(({ item }) => item !== undefined))
      for (const key of earlier?.judgment.violations.keys() ?? []) sought.set(key, before.shortcuts.get(key)!)
    for (const [key, shortcut] of changed) {
      if (shortcut) sought.set(key, shortcut)
      else sought.delete(key)
    }
    const found: Change<Shortcut>[] = [...changed].flatMap(([key, shortcut]) => (shortcut ? [] : [[key, undefined]]))
    for (const [key, { claim, from, to }] of sought)
      found.push([key, { claim, from, to, chain: yield* chainOf(from, to, edges, pace) }])
    const shortcuts = yield* changing(before.shortcuts, found)
    const taking = yield* changingLists(
      before.taking,
      found.flatMap(([key, after]) => takingAfter(key, before.shortcuts.get(key), after)),
      (key) => key,
      pace,
    )
    const violations = yield* changing(
      earlier?.judgment.violations ?? NO_ENTRIES,
      found.map(([key, shortcut]) => [key, shortcut?.chain === null ? [withoutChain(shortcut)] : undefined]),
    )
    return { state: { edges, shortcuts, taking }, violations }
  },
})

const NONE: Shortcuts = Object.freeze({ edges: NO_ENTRIES, shortcuts: NO_ENTRIES, taking: NO_ENTRIES })

const edgeOf = (document: ContentDocument): Edge | undefined => {
  const claim = causalClaim(document)
  return claim && !claim.shortcut && claim.polarity === 'AFFIRMED' && CAUSAL_PREDICATES.includes(claim.predicate)
    ? asEdge(claim)
    : undefined
}

const shortcutOf = (document: ContentDocument): Edge | undefined => {
  const claim = causalClaim(document)
  return claim?.shortcut ? asEdge(claim) : undefined
}

const causalClaim = (document: ContentDocument): ClaimDocument | undefined =>
  typeOfDocument(document.key) === 'claim' ? (document as ClaimDocument) : undefined

const asEdge = ({ key, subject, object }: ClaimDocument): Edge => ({ claim: key, from: subject, to: object })

const nameOf = (from: Key, to: Key): string => `${from} ${to}`

/**
 * The concepts of a shortest chain, both ends among them. The edge that joins the two directly says
 * the same, and no more, so no chain takes it.
 */
function* chainOf(
  start: Key,
  goal: Key,
  edges: SortedMap<readonly Edge[]>,
  pace: Pace,
): Generator<void, readonly Key[] | null, void> {
  const reachedFrom = new Map<Key, Key>()
  for (const { to } of edges.get(start) ?? []) if (to !== goal && to !== start) reachedFrom.set(to, start)
  for (const concept of reachedFrom.keys()) {
    if (pace.isDue()) yield
    for (const { to } of edges.get(concept) ?? []) {
      if (to === goal) return [...wayTo(concept, start, reachedFrom), goal]
      if (to !== start && !reachedFrom.has(to)) reachedFrom.set(to, concept)
    }
  }
  return null
}

function wayTo(end: Key, start: Key, reachedFrom: ReadonlyMap<Key, Key>): readonly Key[] {
  const way = [end]
  for (let concept = end; concept !== start; ) {
    concept = reachedFrom.get(concept)!
    way.push(concept)
  }
  return way.reverse()
}

function takingAfter(key: Key, before: Shortcut | undefined, after: Shortcut | undefined): ListChange<Key>[] {
  const [old, current] = [edgesOf(before), edgesOf(after)]
  return [
    ...[...old].filter((edge) => !current.has(edge)).map((list) => ({ list, id: key, item: undefined })),
    ...[...current].filter((edge) => !old.has(edge)).map((list) => ({ list, id: key, item: key })),
  ]
}

const edgesOf = (shortcut: Shortcut | undefined): ReadonlySet<string> => {
  const chain = shortcut?.chain ?? []
  return new Set(chain.slice(1).map((concept, index) => nameOf(chain[index]!, concept)))
}

const withoutChain = ({ claim, from, to }: Shortcut) =>
  violation(
    'SHORTCUT_WITHOUT_CHAIN',
    claim,
    ['shortcut'],
    `${claim} is marked as a shortcut, but no longer chain of claims leads from ${from} to ${to}`,
  )
