import { z } from 'zod'
import { EXPLICITNESSES, LEG_ROLES, POLARITIES } from '../../../graph/vocabulary/claim-terms.ts'
import { SLUG } from '../../../graph/vocabulary/keys.ts'
import { CONCEPT_KINDS } from '../../../graph/vocabulary/kinds.ts'
import { PREDICATE_NAMES } from '../../../graph/vocabulary/predicates.ts'
import { readNumbers } from '../tables/number-column.ts'
import type { NumberColumn, ValueColumn } from '../tables/value-column.ts'
import { anyText, reference, text } from './text.ts'

/** No part has more rows of either sort. */
const MAX_ROWS = 100_000

const count = z.int().min(0).max(MAX_ROWS)
const numbers = z.string()
const column = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({ values: z.array(value).max(MAX_ROWS), at: numbers })

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
      }),
    ),
  })
  .superRefine(({ count: rows, ids, slugs, names, kinds, categories, more }, context) => {
    const wrong =
      [ids, slugs, names].some((list) => list.length !== rows) || more.some(({ row }) => row >= rows)
        ? `the lists must have ${rows} rows`
        : (wrongColumn(kinds, rows) ?? wrongColumn(categories, rows))
    if (wrong) context.addIssue({ code: 'custom', message: wrong })
  })

/** The claim rows of one part of a table, in the order of the file. */
const claims = z
  .strictObject({
    count,
    /**
     * By row, how far its line is from the line of the row before; the first row's from 0. Above 0:
     * a row has a line of its own.
     */
    lines: numbers,
    /**
     * By row, how far its quote starts from the start of the quote before, in UTF-16 code units;
     * the first row's from 0.
     */
    starts: numbers,
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
    /** The text of the predicate in the file, as far as it is quoted. */
    quotes: column(anyText(4000)),
    /** The rows that restate a longer chain. Absent where there are none. */
    shortcuts: z.array(z.int().min(0)).max(MAX_ROWS).optional(),
  })
  .superRefine(({ count: rows, lines, starts, ends, subjects, objects, shortcuts = [], ...columns }, context) => {
    const wrong =
      wrongNumbers(lines, rows, 1, 100_000_000) ??
      wrongNumbers(starts, rows, 0, 2 ** 32) ??
      wrongNumbers(subjects, rows, 0, ends.length) ??
      wrongNumbers(objects, rows, 0, ends.length) ??
      (shortcuts.some((row) => row >= rows) ? `there are ${rows} rows` : undefined) ??
      Object.values(columns)
        .map((values) => wrongColumn(values, rows))
        .find((message) => message !== undefined)
    if (wrong) context.addIssue({ code: 'custom', message: wrong })
  })

/** A part of a table as it is written into a file; its name is that of the file. */
export const tableShape = z.strictObject({ source: reference, concepts, claims })

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
