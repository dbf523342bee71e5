import type { Key } from '../../graph/vocabulary/keys.ts'
import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { canonicalJson } from '../snapshot/digest.ts'
import type { ConceptRecord } from '../snapshot/records.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Budget } from './budget.ts'
import type { CausalPath } from './causal-path.ts'
import { createPathEngine } from './path-engine.ts'
import { DEFAULT_FILTER, DEFAULT_MAX_LENGTH, type PathQuestion, projectionInWords } from './question.ts'

/** A path before and after. Null where it is not there. */
export interface PathChange {
  readonly before: CausalPath | null
  readonly after: CausalPath | null
}

/** What going from one version of the graph to another does to its causal paths. */
export interface Impact {
  /** Paths that are there only after, most certain first. */
  readonly gained: readonly PathChange[]
  /** Paths that are there only before, most certain first. */
  readonly lost: readonly PathChange[]
  /** Paths through the same concepts whose certainty differs, greatest change first. */
  readonly changed: readonly PathChange[]
  /** Outcomes that some cause led to before, and none does after. */
  readonly unreachable: readonly ConceptRecord[]
  /** Articles that express a claim which is gone or differs after. */
  readonly articles: readonly { readonly article: Key; readonly claims: readonly Key[] }[]
  /** Which paths were compared, in words. */
  readonly projection: string
  /** Which bound stopped the comparison, or null: then the lists are whole. */
  readonly stopped: string | null
}

/** The most paths of one version that are compared. */
const MAX_PATHS = 100_000

/** Compares the paths of the default question, from every cause to every outcome, before and after. */
export function impactOf(before: Snapshot, after: Snapshot, budget: () => Budget): Impact {
  const [old, now] = [pathsOf(before, budget()), pathsOf(after, budget())]
  const changes = [...new Set([...old.paths.keys(), ...now.paths.keys()])].map((concepts) => ({
    before: old.paths.get(concepts) ?? null,
    after: now.paths.get(concepts) ?? null,
  }))
  const difference = ({ before: a, after: b }: PathChange) => Math.abs((a?.certainty ?? 0) - (b?.certainty ?? 0))
  const ranked = (list: PathChange[]) => list.sort((a, b) => difference(b) - difference(a))
  return {
    gained: ranked(changes.filter((change) => change.before === null)),
    lost: ranked(changes.filter((change) => change.after === null)),
    changed: ranked(changes.filter((change) => change.before && change.after && difference(change) > 0)),
    unreachable: [...endsOf(old.paths).difference(endsOf(now.paths))].flatMap((key) => before.concepts.get(key) ?? []),
    articles: articlesConcerned(before, after),
    projection: projectionInWords(DEFAULT_FILTER, DEFAULT_MAX_LENGTH),
    stopped: old.stopped ?? now.stopped,
  }
}

const endsOf = (paths: ReadonlyMap<string, CausalPath>): Set<Key> =>
  new Set([...paths.values()].map(({ nodes }) => nodes.at(-1)?.key ?? ''))

function pathsOf(snapshot: Snapshot, budget: Budget) {
  const ofKinds = (...kinds: ConceptKind[]) =>
    kinds.flatMap((kind) => snapshot.conceptsOfKind.get(kind) ?? []).map(({ key }) => key)
  const question: PathQuestion = {
    from: ofKinds('DRIVER', 'RISK_FACTOR'),
    to: ofKinds('INJURY', 'SYMPTOM'),
    via: [],
    avoiding: [],
    legSide: null,
    filter: DEFAULT_FILTER,
    maxLength: DEFAULT_MAX_LENGTH,
    orderBy: 'CERTAINTY',
  }
  const page = createPathEngine(snapshot).rank(question, null, MAX_PATHS, budget)
  const paths = new Map(page.paths.map(({ path }) => [path.nodes.map(({ key }) => key).join(' '), path]))
  const stopped = page.stopped ?? (page.hasNextPage ? `stopped after ${MAX_PATHS} paths` : null)
  return { paths, stopped }
}

function articlesConcerned(before: Snapshot, after: Snapshot): Impact['articles'] {
  const told = (snapshot: Snapshot, key: Key) => canonicalJson(snapshot.claims.get(key) ?? null)
  const differs = (key: Key) => told(before, key) !== told(after, key)
  return [...before.articles.values()].flatMap(({ key, sections }) => {
    const claims = [...new Set(sections.flatMap((section) => section.claims))].filter(differs).sort()
    return claims.length > 0 ? [{ article: key, claims }] : []
  })
}
