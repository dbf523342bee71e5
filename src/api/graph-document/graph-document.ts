import { createHash } from 'node:crypto'
import { limitExceeded } from '../../errors/public-errors.ts'
import type { GraphAttributes } from '../../snapshot/serialized-graph.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import { type PartNumbers, snapshotPart } from '../../snapshot/snapshot-part.ts'
import { type GraphPart, numbersOf } from '../../traversal/graph/graph-part.ts'
import type { Scheduler } from '../../traversal/search/scheduler.ts'
import type { Work } from '../../traversal/search/work.ts'
import { stopped as stoppedInWords } from '../../wording/en/completeness.ts'
import { UNKNOWN_CUT } from '../../wording/messages/completeness-wording.ts'
import type { RequestContext } from '../context.ts'
import { listName } from '../paging/page.ts'
import type { GraphForm } from './graph-form.ts'
import type { MeasuredPart } from './measured-part.ts'

/** A graph or a part of one in some form. */
export interface GraphDocument {
  /** A hash of its bytes: base64url, 256 bits. */
  readonly hash: string
  readonly bytes: number
  /** Its bytes, made as they are asked for, in turns with everything else. */
  stream(): AsyncGenerator<Buffer, void>
}

/** Documents of graphs. The facts about each are computed once per version, part and form. */
export interface GraphDocuments {
  /** Fails with LIMIT_EXCEEDED where the part has more than `maxClaims` claims or concepts. */
  of(context: RequestContext, form: GraphForm, part: GraphPart, changeset: string | null): Promise<GraphDocument>
}

/** The size of a chunk, in UTF-16 code units: well below a millisecond of work. */
const PIECE = 16_384
/** The most texts of a chunk, of which some may be empty. */
const TEXTS_OF_PIECE = 256

export function createGraphDocuments(maxClaims: number): GraphDocuments {
  return {
    async of(context, form, asked, changeset) {
      const part = { ...asked, isCausal: form.isCausal }
      const { snapshot } = context
      const { scheduler } = context.snapshots
      const attributes = attributesOf(snapshot, part, changeset)
      const parts = context.snapshots.of(snapshot).graphParts
      const name = JSON.stringify([form.name, part, changeset])
      const measured = parts.get(name) ?? (await measure(context, form, part, attributes, maxClaims))
      parts.set(name, measured)
      const { hash, bytes, numbers } = measured
      return { hash, bytes, stream: () => inTurns(scheduler, piecesOf(snapshot, form, attributes, numbers)) }
    },
  }
}

const attributesOf = (
  { version, digest, publishedAt }: Snapshot,
  { from, to, kinds }: GraphPart,
  changeset: string | null,
): GraphAttributes => ({
  version,
  digest,
  publishedAt,
  ...(changeset !== null && { changeset }),
  ...(from !== null && { from }),
  ...(to !== null && { to }),
  ...(kinds !== null && { kinds }),
})

/**
 * Writes the document once only for its hash and length, because its tag precedes the body. The
 * number of claims bounds the work, so no deadline ends it.
 */
const measure = (
  context: RequestContext,
  form: GraphForm,
  part: GraphPart,
  attributes: GraphAttributes,
  maxClaims: number,
): Promise<MeasuredPart> => {
  const { snapshot } = context
  return context.ask(listName(form.name, JSON.stringify(part), attributes), function* (newBudget): Work<MeasuredPart> {
    const budget = newBudget('DEADLINE')
    const numbers = yield* numbersOf(context.engine, part, budget)
    if (numbers === null)
      throw limitExceeded(
        `Looking for the part of the graph was ${stoppedInWords(budget.stopped ?? UNKNOWN_CUT)}. ${ADVICE}`,
      )
    refuseTooLarge(snapshot, numbers, maxClaims)
    const hash = createHash('sha256')
    let bytes = 0
    for (const piece of piecesOf(snapshot, form, attributes, numbers)) {
      hash.update(piece)
      bytes += piece.length
      yield
    }
    return { numbers, hash: hash.digest('base64url'), bytes }
  })
}

const ADVICE =
  'Ask for a part, by "from", "to" or "kinds"; ask GraphQL for a page at a time; or export it ("aetia export").'

function refuseTooLarge({ claims, concepts }: Snapshot, numbers: PartNumbers, most: number): void {
  const sizes = { claims: numbers.claims?.length ?? claims.size, concepts: numbers.concepts?.length ?? concepts.size }
  for (const [what, size] of Object.entries(sizes))
    if (size > most)
      throw limitExceeded(
        `The graph has ${size} ${what}; at most ${most} are sent at once (AETIA_MAX_GRAPH_CLAIMS). ${ADVICE}`,
      )
}

/** The bytes of a document, some 16 kB at a time or fewer. */
function* piecesOf(
  snapshot: Snapshot,
  form: GraphForm,
  attributes: GraphAttributes,
  numbers: PartNumbers,
): Generator<Buffer, void> {
  let piece = ''
  let texts = 0
  for (const text of form.write(snapshotPart(snapshot, numbers), attributes)) {
    piece += text
    texts += 1
    if (piece.length < PIECE && texts < TEXTS_OF_PIECE) continue
    yield Buffer.from(piece)
    piece = ''
    texts = 0
  }
  yield Buffer.from(piece)
}

async function* inTurns({ nextTurn }: Scheduler, pieces: Iterable<Buffer>): AsyncGenerator<Buffer, void> {
  for (const piece of pieces) {
    await nextTurn()
    // A stream takes no empty piece for data.
    if (piece.length > 0) yield piece
  }
}
