import fc from 'fast-check'
import { conceptKey } from '../../graph/vocabulary/keys.ts'
import type { TableDocument } from '../../src/content/documents.ts'
import type { TableEvidence } from '../../src/content/tables/table-columns.ts'
import { type MadeUpTable, madeUpTable, NO_PROVENANCE, partsOf } from './table-of.ts'

const text = fc.oneof(fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('\ud800'))
const attributes = fc.constantFrom(
  [],
  [{ name: 'latent', value: 'true' }],
  [
    { name: 'latent', value: 'false' },
    { name: 'score of', value: 'a "quote"' },
  ],
)
const source = fc.constantFrom(null, 'PMID:1', 'pmid:1', 'infores:drugs', 'DOI:10.1/x y')

const evidence: fc.Arbitrary<readonly TableEvidence[]> = fc.array(
  fc.record({
    source,
    provenance: fc
      .tuple(source, fc.constantFrom([], ['infores:other'], ['infores:other', 'PMID:1']))
      .map(([primarySource, aggregators]) => ({ ...NO_PROVENANCE, primarySource, aggregators })),
    quote: text,
    edge: fc.constantFrom('', 'urn:1', 'urn:2'),
    texts: fc.constantFrom([], ['It does.', 'It says so.']),
    score: fc.constantFrom(null, 0.25, 1),
    attributes,
  }),
  { minLength: 1, maxLength: 3 },
)

/**
 * Tables with everything that a row may have, and texts of every kind. Claims may also join the
 * first of their concepts, which no row has.
 */
const richTable = (name: string): fc.Arbitrary<MadeUpTable & { readonly keys: readonly string[] }> =>
  fc
    .tuple(madeUpTable(name), fc.infiniteStream(fc.tuple(evidence, attributes, fc.boolean(), text)))
    .map(([table, more]) => {
      const next = () => more.next().value
      return {
        ...table,
        keys: table.concepts.map(({ kind, slug }) => conceptKey(kind, slug)),
        concepts: table.concepts.slice(1).map((concept) => {
          const [, its, joins, also] = next()
          const alsoCalled = [...new Set([...concept.alsoCalled, also])]
          return { ...concept, attributes: its, joins, alsoCalled, xrefs: joins ? ['MESH:1'] : [] }
        }),
        claims: table.claims.map((claim) => {
          const [its, qualifiers] = next()
          return { ...claim, evidence: its, qualifiers }
        }),
      }
    })

/** Up to three tables in parts, with the keys of their concepts. */
export const richParts: fc.Arbitrary<{ readonly parts: readonly TableDocument[]; readonly keys: readonly string[] }> =
  fc
    .tuple(richTable('a'), richTable('a-0000000000a0'), richTable('b'), fc.integer({ min: 1, max: 40 }))
    .map(([first, second, third, rows]) => {
      const shared = { ...third, concepts: [...third.concepts, ...second.concepts.slice(0, 2)] }
      return {
        parts: [first, second, shared].flatMap((table) => partsOf(table, rows)),
        keys: [first, second, third].flatMap(({ keys }) => keys),
      }
    })

/** Keys of documents, of which some are keys of rows too, ascending. */
export const documentKeys = (keys: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...keys),
        fc.nat(40).map((number) => `mechanism:d-${number}`),
      ),
      { maxLength: 12 },
    )
    .map((drawn) => [...new Set(drawn)].sort())
