import { z } from 'zod'
import { EXPLICITNESSES, LEG_ROLES, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import { SLUG } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { ROW_KEY_LENGTH, ROW_KEYS, rowKeyAt } from '../../../graph/vocabulary/row-key.ts'
import { readNumbers } from '../tables/number-column.ts'
import type { NumberColumn, ValueColumn } from '../tables/value-column.ts'
import { anyText, reference, text } from './text.ts'

/** No part has more rows of either sort. */
const MAX_ROWS = 100_000

const count = z.int().min(0).max(MAX_ROWS)
const numbers = z.string()
const column = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ values: z.array(value).max(MAX_ROWS), at: numbers })
/** No field of a file is longer: a record of JSON, the longest, has at most as many characters. */
const MAX_TEXT = 8_388_608

/** No part has more pieces of evidence. */
const MAX_PIECES = 2_000_000
const pieceColumn = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ values: z.array(value).max(MAX_PIECES), at: numbers })
const attribute = z.strictObject({ name: text(200), value: anyText(4000) })
/** By name of a column of the file, its fields; null where a row leaves it empty. */
const attributes = z
  .array(z.strictObject({ name: text(200), fields: pieceColumn(anyText(MAX_TEXT).nullable()) }))
  .max(1_000)

/** The concept rows of one part of a table, in the order of the file. */
const concepts = z
  .strictObject({
    count,
    /** As the file writes them. */
    ids: z.array(text(4000)),
    kinds: column(z.enum(CONCEPT_KINDS)),
    /** The part of each key after its kind. */
    slugs: z.array(text(180).regex(SLUG)),
    names: z.array(text(4000)),
    /** Of entities, the name of their kind in the file. */
    categories: column(text(4000).nullable()),
    /** The rows that say more. */
    more: z.array(
      z.strictObject({
        row: z.int().min(0),
        alsoCalled: z.array(text(4000)).max(10_000),
        summary: anyText(4000),
        /** Of a leg side; absent for every other kind. */
        role: z.enum(LEG_ROLES).optional(),
        /** Its ids in other systems; absent where there are none. */
        xrefs: z.array(text(4000)).max(10_000).optional(),
      }),
    ),
    /**
     * The rows of concepts that were published elsewhere before, whose names and codes they add to.
     * Absent where there are none.
     */
    joins: z.array(z.int().min(0)).max(MAX_ROWS).optional(),
    /** Absent where there are none. */
    attributes: attributes.optional(),
  })
  .superRefine(({ count: rows, ids, slugs, names, kinds, categories, more, ...rest }, context) => {
    const wrong =
      [ids, slugs, names].some((list) => list.length !== rows) || more.some(({ row }) => row >= rows)
        ? `the lists must have ${rows} rows`
        : (wrongColumn(kinds, rows) ??
          wrongColumn(categories, rows) ??
          wrongRows(rest.joins, rows) ??
          wrongAttributes(rest.attributes, rows))
    if (wrong) context.addIssue({ code: 'custom', message: wrong })
  })

/** The columns that both forms of claim rows have. */
const statements = {
  count,
  /**
   * The concepts that rows join, each once, ascending: a merge of two sorted lists finds them
   * among a million others.
   */
  ends: z.array(reference).max(2 * MAX_ROWS),
  /** Positions in `ends`, as are those of `objects`. */
  subjects: numbers,
  objects: numbers,
  predicates: column(z.enum(PREDICATE_NAMES)),
  certainties: column(z.number().gt(0).max(1)),
  polarities: column(z.enum(POLARITIES)),
  explicitnesses: column(z.enum(EXPLICITNESSES)),
  /**
   * The name of the predicate in the graph that the file came from, where it has one of its own.
   */
  relations: column(text(4000).nullable()),
  /** The rows that restate a longer chain. Absent where there are none. */
  shortcuts: z.array(z.int().min(0)).max(MAX_ROWS).optional(),
}

interface Statements {
  readonly count: number
  readonly ends: readonly string[]
  readonly subjects: string
  readonly objects: string
  readonly predicates: ValueColumn<unknown>
  readonly certainties: ValueColumn<unknown>
  readonly polarities: ValueColumn<unknown>
  readonly explicitnesses: ValueColumn<unknown>
  readonly relations: ValueColumn<unknown>
  readonly shortcuts?: readonly number[] | undefined
}

const wrongStatements = ({ count: rows, ends, subjects, objects, shortcuts, ...columns }: Statements) =>
  wrongNumbers(subjects, rows, 0, ends.length) ??
  wrongNumbers(objects, rows, 0, ends.length) ??
  wrongRows(shortcuts, rows) ??
  [columns.predicates, columns.certainties, columns.polarities, columns.explicitnesses, columns.relations]
    .map((values) => wrongColumn(values, rows))
    .find((message) => message !== undefined)

const provenance = z.strictObject({
  primarySource: text(4000).nullable(),
  aggregators: z.array(text(4000)).max(1_000),
  codes: z.array(text(4000)).max(1_000),
  knowledgeLevel: text(4000).nullable(),
  agentType: text(4000).nullable(),
})

/** The pieces of evidence of the claims of a part, a claim's own beside each other. */
const evidence = z.strictObject({
  count: z.int().min(0).max(MAX_PIECES),
  /**
   * By piece, how far its row is from that of the piece before: 0 or 1, and 0 for the first. So
   * every row has a piece.
   */
  rows: numbers,
  /** The id of a publication or knowledge source in the file; null: the table is the source. */
  sources: pieceColumn(text(4000).nullable()),
  /** The certainty that the row gives as a score. Absent where no row has any. */
  scores: pieceColumn(z.number().gt(0).max(1).nullable()).optional(),
  provenances: column(provenance),
  /** The text of the predicate in the file, as far as it is quoted. */
  quotes: column(anyText(4000)),
  /** By piece, the id of the row in the file; empty text for none. Absent where no row has any. */
  edges: z.array(anyText(4000)).max(MAX_PIECES).optional(),
  /** The pieces with supporting text. Absent where there are none. */
  texts: z
    .array(z.strictObject({ piece: z.int().min(0), texts: z.array(anyText(MAX_TEXT)).max(1_000) }))
    .max(MAX_PIECES)
    .optional(),
  /** The other columns of the row. Absent where there are none. */
  attributes: attributes.optional(),
})

/** The claim rows of one part of a table, in order of key. */
const claims = z
  .strictObject({
    ...statements,
    /**
     * The ends of the keys, one after another, ascending; they follow from what each claim says.
     * One text takes a tenth of the memory of a list.
     */
    keys: z
      .string()
      .max(MAX_ROWS * ROW_KEY_LENGTH)
      .regex(ROW_KEYS),
    /** Whether the file gives the certainty as a score, or it is the one without any. */
    bases: column(z.enum(['SCORE', 'DEFAULT'])),
    qualifiers: column(z.array(attribute).max(200)),
    evidence,
  })
  .superRefine((part, context) => {
    const { count: rows, keys } = part
    const wrong =
      wrongStatements(part) ??
      wrongColumn(part.bases, rows) ??
      wrongColumn(part.qualifiers, rows) ??
      (keys.length === rows * ROW_KEY_LENGTH ? undefined : `the lists must have ${rows} rows`) ??
      (ascend(keys, rows) ? undefined : 'the keys must ascend') ??
      wrongEvidence(part.evidence, rows)
    if (wrong) context.addIssue({ code: 'custom', message: wrong })
  })

/**
 * The claim rows of a part that an earlier version of Aetia imported, in the order of the file. The
 * key of a claim says its line.
 */
const claimsByLine = z
  .strictObject({
    ...statements,
    /** By row, how far its line is from the line of the row before; the first row's from 0. */
    lines: numbers,
    /**
     * By row, how far its quote starts from the start of the quote before, in UTF-16 code units;
     * the first row's from 0.
     */
    starts: numbers,
    /** The text of the predicate in the file, as far as it is quoted. */
    quotes: column(anyText(4000)),
  })
  .superRefine((part, context) => {
    const { count: rows, lines, starts, quotes } = part
    const wrong =
      wrongNumbers(lines, rows, 1, 100_000_000) ??
      wrongNumbers(starts, rows, 0, 2 ** 32) ??
      wrongStatements(part) ??
      wrongColumn(quotes, rows)
    if (wrong) context.addIssue({ code: 'custom', message: wrong })
  })

/** A part of a table as it is written into a file; its name is that of the file. */
export const tableShape = z.strictObject({ source: reference, concepts, claims: z.union([claims, claimsByLine]) })

function ascend(keys: string, rows: number): boolean {
  for (let row = 1; row < rows; row++) if (rowKeyAt(keys, row) <= rowKeyAt(keys, row - 1)) return false
  return true
}

const wrongRows = (rows: readonly number[] | undefined, count: number): string | undefined =>
  rows?.some((row) => row >= count) ? `there are ${count} rows` : undefined

const wrongAttributes = (
  columns: readonly { readonly fields: ValueColumn<unknown> }[] | undefined,
  rows: number,
): string | undefined =>
  columns?.map(({ fields }) => wrongColumn(fields, rows)).find((message) => message !== undefined)

function wrongEvidence(
  {
    count: pieces,
    rows,
    sources,
    scores,
    provenances,
    quotes,
    edges,
    texts,
    attributes: others,
  }: z.output<typeof evidence>,
  claimCount: number,
): string | undefined {
  const wrong =
    wrongNumbers(rows, pieces, 0, 2) ??
    wrongColumn(sources, pieces) ??
    wrongColumn(provenances, pieces) ??
    (scores && wrongColumn(scores, pieces)) ??
    wrongAttributes(others, pieces) ??
    wrongColumn(quotes, pieces) ??
    (edges && edges.length !== pieces ? `there are ${pieces} pieces of evidence` : undefined) ??
    (texts?.some(({ piece }) => piece >= pieces) ? `there are ${pieces} pieces of evidence` : undefined)
  if (wrong !== undefined) return wrong
  const steps = readNumbers(rows, pieces)
  let last = pieces === 0 ? -1 : 0
  for (let piece = 0; piece < pieces; piece++) last += steps[piece]!
  return steps[0] === 1 || last !== claimCount - 1 ? 'every claim must have a piece of evidence' : undefined
}

const wrongColumn = ({ values, at }: ValueColumn<unknown>, rows: number): string | undefined =>
  wrongNumbers(at, rows, 0, values.length)

/** What is wrong with a column of `rows` numbers from `least` to below `end`. */
function wrongNumbers(written: NumberColumn, rows: number, least: number, end: number): string | undefined {
  try {
    const isOut = readNumbers(written, rows).some((number) => number < least || number >= end)
    return isOut ? `a column has a number that is not from ${least} to ${end - 1}` : undefined
  } catch (error) {
    if (error instanceof RangeError) return error.message
    throw error
  }
}
