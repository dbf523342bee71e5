import fc from 'fast-check'
import { EXPLICITNESSES, POLARITIES } from '../../graph/vocabulary/claim-terms.ts'
import { conceptKey } from '../../graph/vocabulary/keys.ts'
import { rowKeyEnd } from '../../graph/vocabulary/row-key.ts'
import type { ClaimDocument, ConceptDocument, ContentSet, TableDocument } from '../../src/content/documents.ts'
import {
  claimColumns,
  conceptColumns,
  type TableClaimRow,
  type TableConceptRow,
} from '../../src/content/tables/table-columns.ts'
import { tableKey } from '../../src/content/tables/table-key.ts'

export interface MadeUpTable {
  readonly name: string
  readonly concepts: readonly MadeUpConcept[]
  readonly claims: readonly MadeUpClaim[]
}

type MadeUpConcept = Omit<TableConceptRow, 'xrefs' | 'attributes' | 'joins'> &
  Partial<Pick<TableConceptRow, 'xrefs' | 'attributes' | 'joins'>>

/** A row with one piece of evidence, which names no source. */
export interface MadeUpClaim
  extends Omit<TableClaimRow, 'key' | 'basis' | 'qualifiers' | 'evidence'>,
    Partial<Pick<TableClaimRow, 'qualifiers' | 'evidence'>> {
  /** What its key is made of; rows are in this order. */
  readonly number: number
  readonly quote: string
}

/** The end of the key of a row. */
export const endOf = (number: number): string => rowKeyEnd(0, number)

export const NO_PROVENANCE = {
  primarySource: null,
  aggregators: [],
  codes: [],
  knowledgeLevel: null,
  agentType: null,
}

const conceptRow = (concept: MadeUpConcept): TableConceptRow => ({
  xrefs: [],
  attributes: [],
  joins: false,
  ...concept,
})

const claimRow = ({ number, quote, ...claim }: MadeUpClaim): TableClaimRow => ({
  key: endOf(number),
  basis: 'SCORE',
  qualifiers: [],
  evidence: [
    {
      source: null,
      provenance: NO_PROVENANCE,
      quote,
      edge: '',
      texts: [],
      score: claim.certainty || null,
      attributes: [],
    },
  ],
  ...claim,
})

const KINDS = ['ENTITY', 'MECHANISM', 'INJURY', 'LEG_SIDE'] as const

/**
 * Small tables in which everything is joined to anything, with ids that sort in another order than
 * they stand.
 */
export const madeUpTable = (name: string): fc.Arbitrary<MadeUpTable> =>
  fc
    .uniqueArray(fc.record({ number: fc.nat(60), kind: fc.constantFrom(...KINDS) }), {
      minLength: 2,
      maxLength: 12,
      selector: ({ number }) => number,
    })
    .chain((drawn) => {
      const concepts = drawn.map(({ number, kind }): MadeUpConcept => {
        return {
          id: number % 2 ? `MESH:D${number}` : `${name} ${number}`,
          kind,
          slug: `${name}-${number}`,
          name: `Thing ${number}`,
          category: kind === 'ENTITY' && number % 3 === 0 ? 'Gene' : null,
          alsoCalled: number % 5 === 0 ? [`T${number}`] : [],
          summary: number % 7 === 0 ? 'It is so.' : '',
          role: kind === 'LEG_SIDE' ? (number % 2 ? 'LONGER' : 'SHORTER') : null,
        }
      })
      const keys = concepts.map(({ kind, slug }) => conceptKey(kind, slug))
      const claim = fc.record({
        gap: fc.integer({ min: 1, max: 300 }),
        ends: fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys)).filter(([a, b]) => a !== b),
        predicate: fc.constantFrom('RELATES_TO' as const, 'RELATES_TO' as const),
        certainty: fc.constantFrom(0.25, 0.5, 1),
        polarity: fc.constantFrom(...POLARITIES),
        explicitness: fc.constantFrom(...EXPLICITNESSES),
        shortcut: fc.boolean(),
        relation: fc.constantFrom(null, 'biolink:related_to', 'binds'),
      })
      return fc
        .uniqueArray(claim, {
          maxLength: 30,
          selector: ({ ends, predicate, polarity, relation }) => JSON.stringify([ends, predicate, polarity, relation]),
        })
        .map((claims) => {
          let number = 1
          const rows = claims.map(({ gap, ends: [subject, object], ...rest }): MadeUpClaim => {
            number += gap
            return { number, subject, object, quote: 'relates to', ...rest }
          })
          return { name, concepts, claims: rows }
        })
    })

/** The parts of a table, of so many rows each. */
export function partsOf({ name, concepts, claims }: MadeUpTable, rows: number): TableDocument[] {
  const count = Math.ceil(Math.max(concepts.length, claims.length) / rows)
  return Array.from({ length: count }, (_, part) => ({
    key: tableKey(name, part + 1),
    source: `source:${name}`,
    concepts: conceptColumns(concepts.slice(part * rows, (part + 1) * rows).map(conceptRow)),
    claims: claimColumns(claims.slice(part * rows, (part + 1) * rows).map(claimRow)),
  }))
}

/** The same as documents, one for each row. */
export function asDocuments({ name, concepts, claims }: MadeUpTable): Pick<ContentSet, 'concepts' | 'claims'> {
  return {
    concepts: concepts.map(({ id, kind, slug, name: called, category, alsoCalled, summary, role }): ConceptDocument => {
      return {
        key: conceptKey(kind, slug),
        kind,
        slug,
        name: called,
        phrase: called,
        plural: false,
        alsoCalled: [...alsoCalled, id],
        summary,
        ...(role !== null && { role }),
        ...(category !== null && { category }),
        mentions: [],
        codes: id.startsWith('MESH:') ? [{ system: 'MESH', code: id.slice(5), match: 'EXACT' }] : [],
        facts: [],
      }
    }),
    claims: claims.map(({ number, relation, quote, ...row }): ClaimDocument => {
      const idOf = (key: string) => concepts.find(({ kind, slug }) => conceptKey(kind, slug) === key)?.id ?? key
      return {
        ...row,
        key: `claim:${name}-${endOf(number)}`,
        ...(relation !== null && { relation }),
        attribution: 'SOURCE',
        mechanism: [],
        conditions: [],
        evidence: [
          {
            source: `source:${name}`,
            passage: `row of ${idOf(row.subject)} and ${idOf(row.object)}`,
            quote,
            start: 0,
            end: quote.length,
            stance: 'SUPPORTS',
          },
        ],
      }
    }),
  }
}

export const NOTHING: ContentSet = {
  publishedAt: '2026-01-01T00:00:00Z',
  concepts: [],
  claims: [],
  sources: [],
  articles: [],
}
export const sourceCalled = (name: string) =>
  ({ key: `source:${name}`, slug: name, evidenceClass: 'OPINION', passages: [], facts: [] }) as const
