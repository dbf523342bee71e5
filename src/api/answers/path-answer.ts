import { badCursor, badUserInput, limitExceeded } from '../../errors/public-errors.ts'
import type { CausalPath } from '../../traversal/causal-path.ts'
import type { PathCount } from '../../traversal/count-paths.ts'
import { MAX_VIA, type PathQuestion, projectionInWords } from '../../traversal/question.ts'
import type { Position } from '../../traversal/ranked-paths.ts'
import { conceptArgument, filterArgument, maxLengthArgument } from '../arguments.ts'
import type { RequestContext } from '../context.ts'
import type { QueryCausalPathsArgs } from '../generated/resolver-types.ts'
import { cursorCodec, type Place } from '../paging/cursor.ts'
import { type Edge, firstOf, listName, type PageInfo, pageInfo } from '../paging/page.ts'
import { type Completeness, completenessOf } from './completeness.ts'

/** The answer to a question for paths. Paths are counted only when the count is asked for, and then once. */
export interface PathAnswer {
  readonly edges: readonly Edge<CausalPath>[]
  readonly pageInfo: PageInfo
  readonly projection: string
  totalCount(): string
  completeness(): Completeness
}

/** The most concepts that one argument may name. */
const MAX_KEYS = 1000

export function answerPaths(context: RequestContext, args: QueryCausalPathsArgs): PathAnswer {
  const question = questionOf(context, args)
  const first = firstOf(args)
  const cursors = cursorCodec(context.snapshot, listName('causalPaths', '', question))
  const after = typeof args.after === 'string' ? positionOf(context, cursors.read(args.after)) : null
  const page = context.engine.rank(question, after, first, context.budget())
  if (after !== null && page.stopped !== null && page.paths.length === 0) {
    throw limitExceeded(
      `The page was not reached: the search was ${page.stopped}. Ask a narrower question: fewer ends, a lower "maxLength", a higher "minCertainty".`,
    )
  }
  const edges = page.paths.map(({ path, position }) => ({
    cursor: cursors.write([position.first, position.second, ...position.nodes]),
    node: path,
  }))
  let counted: PathCount | undefined
  const count = () => {
    counted ??= context.engine.count(question, context.budget())
    return counted
  }
  return {
    edges,
    pageInfo: pageInfo(edges, page.hasNextPage, after !== null),
    projection: projectionInWords(question.filter, question.maxLength),
    totalCount: () => atLeast(count().count, page.paths.length + (page.hasNextPage ? 1 : 0)).toString(),
    completeness: () => completenessOf({ ranking: page.stopped, count: count().stopped }),
  }
}

/** A count that was cut off may lag behind what is at hand. */
const atLeast = (count: bigint, seen: number): bigint => (count > BigInt(seen) ? count : BigInt(seen))

function questionOf(context: RequestContext, args: QueryCausalPathsArgs): PathQuestion {
  const { conceptsOfKind } = context.snapshot
  const keys = (argument: string, ids: readonly string[]) => {
    if (ids.length > MAX_KEYS)
      throw badUserInput(`"${argument}" may name at most ${MAX_KEYS} concepts, not ${ids.length}.`)
    return ids.map((id) => conceptArgument(context, argument, id).key)
  }
  const ofKinds = (...kinds: ('DRIVER' | 'RISK_FACTOR' | 'INJURY' | 'SYMPTOM')[]) =>
    kinds.flatMap((kind) => conceptsOfKind.get(kind) ?? []).map(({ key }) => key)
  const via = keys('via', args.via ?? [])
  if (new Set(via).size > MAX_VIA) throw badUserInput(`"via" may name at most ${MAX_VIA} concepts, not ${via.length}.`)
  return {
    from: args.from ? keys('from', args.from) : ofKinds('DRIVER', 'RISK_FACTOR'),
    to: args.to ? keys('to', args.to) : ofKinds('INJURY', 'SYMPTOM'),
    via,
    avoiding: keys('avoiding', args.avoiding ?? []),
    legSide: args.legSide ?? null,
    filter: filterArgument(args.filter),
    maxLength: maxLengthArgument(args.maxLength),
    orderBy: args.orderBy ?? 'CERTAINTY',
  }
}

function positionOf({ snapshot }: RequestContext, place: Place): Position {
  const [first, second, ...nodes] = place
  const isConcept = (node: unknown): node is number =>
    typeof node === 'number' && snapshot.adjacency.keys[node] !== undefined
  if (typeof first === 'number' && typeof second === 'number' && nodes.every(isConcept)) return { first, second, nodes }
  throw badCursor('it is malformed')
}
