import { hash } from 'node:crypto'
import {
  EXPLICITNESSES,
  type Explicitness,
  MAX_QUOTE_WORDS,
  type Polarity,
} from '../../graph/vocabulary/claim-terms.ts'
import { mayJoin } from '../../graph/vocabulary/may-join.ts'
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import { halvesOfHash, rowKeyEnd } from '../../graph/vocabulary/row-key.ts'
import type { TableClaims } from '../content/documents.ts'
import { partCount } from '../content/tables/parts.ts'
import {
  claimColumns,
  type RowAttribute,
  type TableClaimRow,
  type TableEvidence,
  type TableProvenance,
} from '../content/tables/table-columns.ts'
import type { ClaimRow, EvidenceRow, Rejected } from '../interchange/read/read-table.ts'
import { hasMoreWordsThan, wordsOf } from '../text/words-of.ts'
import type { ConceptsRead } from './concepts-read.ts'
import { growingColumn, growingDictionary } from './growing-column.ts'
import type { Rejects } from './rejects.ts'
import { createStatementTable } from './statement-table.ts'

export interface ClaimsRead {
  readonly parts: readonly TableClaims[]
  /** The claims, each of one row or several. */
  readonly count: number
  /** The rows that were taken. */
  readonly rows: number
  /** The claims whose predicate may not join their ends, or is none of ours. */
  readonly related: number
}

/** What a claim says besides its ends. */
interface Said {
  readonly predicate: Predicate
  readonly relation: string | null
  readonly polarity: Polarity
  readonly qualifiers: readonly RowAttribute[]
}

/**
 * Reads the edges of a table. Rows that say the same become one claim with the evidence of all. The
 * order of rows makes no difference. A claim takes about 60 bytes until all are read, and a piece
 * of evidence 24, besides their texts.
 */
export async function readClaims(
  batches: AsyncIterable<readonly (ClaimRow | Rejected)[]>,
  concepts: ConceptsRead,
  rejects: Rejects,
): Promise<ClaimsRead> {
  const statements = createStatementTable()
  const said = growingDictionary<Said>(
    ({ predicate, relation, polarity, qualifiers }) =>
      `${predicate}\0${relation ?? ''}\0${polarity}\0${qualifiers.length === 0 ? '' : JSON.stringify(qualifiers)}`,
  )
  const columns = {
    subject: growingColumn(Uint32Array),
    object: growingColumn(Uint32Array),
    said: growingColumn(Uint32Array),
    certainty: growingColumn(Float64Array),
    scored: growingColumn(Uint8Array),
    explicitness: growingColumn(Uint8Array),
    shortcut: growingColumn(Uint8Array),
  }
  const evidence = collectedEvidence()
  let rows = 0
  for await (const batch of batches) {
    for (const row of batch) {
      const problem = row.type === 'REJECTED' ? row.reason : take(row)
      if (problem === undefined) rows++
      else rejects.add('EDGES', row.line, problem)
    }
  }
  const groups = evidence.grouped(statements.size)
  let related = 0
  const saidOf = columns.said.values()
  for (let number = 0; number < statements.size; number++)
    if (said.values[saidOf[number]!]?.predicate === 'RELATES_TO') related++
  return { parts: partsOf(), count: statements.size, rows, related }

  /** Keeps a row, or says why it is not taken. */
  function take(row: ClaimRow): string | undefined {
    const { certainty, polarity, explicitness, shortcut, qualifiers } = row
    if (!(certainty > 0 && certainty <= 1)) return `the certainty must be above 0 and at most 1, not ${certainty}`
    const long = longName(row)
    if (long !== undefined) return long
    const [subject, object] = [concepts.numberOf(row.subject), concepts.numberOf(row.object)]
    if (subject === undefined) return unknownEnd('subject', row.subject)
    if (object === undefined) return unknownEnd('object', row.object)
    if (concepts.keys[subject] === concepts.keys[object])
      return `"${row.subject}" is joined to itself; a claim joins two concepts`
    const code = said.codeOf({ ...joining(row, subject, object), polarity, qualifiers })
    const [high, low] = halvesOfHash(hash('sha256', textOf(subject, object, said.values[code]!), 'buffer'))
    const before = statements.size
    const number = statements.numberOf(high, low)
    if (number === before) {
      columns.subject.push(subject)
      columns.object.push(object)
      columns.said.push(code)
      columns.certainty.push(certainty)
      columns.scored.push(row.basis === 'SCORE' ? 1 : 0)
      columns.explicitness.push(EXPLICITNESSES.indexOf(explicitness))
      columns.shortcut.push(shortcut ? 1 : 0)
    } else {
      const isOther =
        concepts.keys[columns.subject.values()[number]!] !== concepts.keys[subject] ||
        concepts.keys[columns.object.values()[number]!] !== concepts.keys[object] ||
        columns.said.values()[number] !== code
      if (isOther) return 'its key would be that of another claim, by chance; leave the row out'
      merge(number, row)
    }
    for (const piece of row.evidence) evidence.add(number, piece, row)
    return undefined
  }

  /** A score counts more than none, and the higher of two; a statement more than an inference. */
  function merge(number: number, { certainty, basis, explicitness, shortcut }: ClaimRow): void {
    const scored = basis === 'SCORE' ? 1 : 0
    const known = columns.scored.values()[number]!
    if (scored > known || (scored === known && certainty > columns.certainty.values()[number]!))
      columns.certainty.set(number, certainty)
    columns.scored.set(number, Math.max(scored, known))
    columns.explicitness.set(
      number,
      Math.min(EXPLICITNESSES.indexOf(explicitness), columns.explicitness.values()[number]!),
    )
    columns.shortcut.set(number, Math.min(shortcut ? 1 : 0, columns.shortcut.values()[number]!))
  }

  /** What the key of a claim is a hash of: all that makes it another claim than others. */
  function textOf(subject: number, object: number, { predicate, relation, polarity, qualifiers }: Said): string {
    let text = `${concepts.keys[subject]}\0${predicate}\0${relation ?? ''}\0${concepts.keys[object]}\0${polarity}`
    for (const { name, value } of qualifiers) text += `\0${name}\0${value}`
    return text
  }

  /** The predicate if it may join the two; else that they are related, by the predicate's name. */
  function joining({ predicate, relation, predicateName }: ClaimRow, subject: number, object: number) {
    const [from, to] = [concepts.kinds[subject] ?? 'ENTITY', concepts.kinds[object] ?? 'ENTITY']
    return mayJoin(predicate, from, to)
      ? { predicate, relation }
      : ({ predicate: 'RELATES_TO', relation: relation ?? predicateName } as const)
  }

  /** The parts, each with the claims whose keys begin alike. */
  function partsOf(): TableClaims[] {
    const count = partCount(statements.size)
    const numbers: number[][] = Array.from({ length: statements.size === 0 ? 0 : count }, () => [])
    const [highs, lows] = [statements.highs(), statements.lows()]
    for (let number = 0; number < statements.size; number++)
      numbers[Math.floor((highs[number]! / 2 ** 30) * count)]!.push(number)
    const claimAt = claimMaker()
    return numbers.map((its) =>
      claimColumns(its.sort((a, b) => highs[a]! - highs[b]! || lows[a]! - lows[b]!).map(claimAt)),
    )
  }

  function claimMaker(): (number: number) => TableClaimRow {
    const [highs, lows] = [statements.highs(), statements.lows()]
    const [subjects, objects, saids] = [columns.subject.values(), columns.object.values(), columns.said.values()]
    const [certainties, scored] = [columns.certainty.values(), columns.scored.values()]
    const [explicitnesses, shortcuts] = [columns.explicitness.values(), columns.shortcut.values()]
    return (number) => {
      const { predicate, relation, polarity, qualifiers } = said.values[saids[number]!]!
      return {
        key: rowKeyEnd(highs[number]!, lows[number]!),
        subject: concepts.keys[subjects[number]!]!,
        object: concepts.keys[objects[number]!]!,
        predicate,
        relation,
        polarity,
        qualifiers,
        certainty: certainties[number]!,
        basis: scored[number] === 1 ? 'SCORE' : 'DEFAULT',
        explicitness: EXPLICITNESSES[explicitnesses[number]!] as Explicitness,
        shortcut: shortcuts[number] === 1,
        evidence: groups(number),
      }
    }
  }
}

/** Collects the evidence of claims. */
function collectedEvidence() {
  const claims = growingColumn(Uint32Array)
  const source = growingColumn(Uint32Array)
  const provenance = growingColumn(Uint32Array)
  const quote = growingColumn(Uint32Array)
  const sources = growingDictionary<string | null>()
  const provenances = growingDictionary(formOfProvenance)
  /** Cells as they are; the words that are quoted follow when all are known. */
  const cells = growingDictionary<string>()
  const edges: string[] = []
  const texts = new Map<number, readonly string[]>()
  const attributes = new Map<number, readonly RowAttribute[]>()
  /** 0 for a row that gives none. */
  const score = growingColumn(Float64Array)
  return {
    add(claim: number, piece: EvidenceRow, row: ClaimRow): void {
      if (piece.edge !== null) edges[claims.length] = piece.edge
      if (piece.supportingText.length > 0) texts.set(claims.length, piece.supportingText)
      if (row.attributes.length > 0) attributes.set(claims.length, row.attributes)
      score.push(row.basis === 'SCORE' ? row.certainty : 0)
      claims.push(claim)
      source.push(sources.codeOf(piece.source))
      provenance.push(provenances.codeOf(piece))
      quote.push(cells.codeOf(row.cell.text))
    },
    /** By claim, its pieces: each once, in an order of their own. */
    grouped(claimCount: number): (claim: number) => readonly TableEvidence[] {
      const claimOf = claims.values()
      const offsets = new Uint32Array(claimCount + 1)
      for (let piece = 0; piece < claims.length; piece++) offsets[claimOf[piece]! + 1]! += 1
      for (let claim = 0; claim < claimCount; claim++) offsets[claim + 1]! += offsets[claim]!
      const next = offsets.slice()
      const order = new Uint32Array(claims.length)
      for (let piece = 0; piece < claims.length; piece++) {
        const claim = claimOf[piece]!
        order[next[claim]!] = piece
        next[claim]! += 1
      }
      const [sourceOf, provenanceOf, cellOf] = [source.values(), provenance.values(), quote.values()]
      const scoreOf = score.values()
      const quotes = cells.values.map(firstWords)
      const given = provenances.values.map(provenanceIn)
      const pieceAt = (piece: number): TableEvidence => ({
        source: sources.values[sourceOf[piece]!] ?? null,
        provenance: given[provenanceOf[piece]!]!,
        quote: quotes[cellOf[piece]!]!,
        edge: edges[piece] ?? '',
        texts: texts.get(piece) ?? NO_TEXTS,
        score: scoreOf[piece] || null,
        attributes: attributes.get(piece) ?? NO_ATTRIBUTES,
      })
      return (claim) => {
        const [first, end] = [offsets[claim]!, offsets[claim + 1]!]
        if (end - first === 1) return [pieceAt(order[first]!)]
        const byForm = new Map<string, TableEvidence>()
        for (let at = first; at < end; at++) {
          const piece = pieceAt(order[at]!)
          byForm.set(JSON.stringify(piece), piece)
        }
        return [...byForm.keys()].sort().map((form) => byForm.get(form)!)
      }
    },
  }
}

const NO_TEXTS: readonly string[] = []
const NO_ATTRIBUTES: readonly RowAttribute[] = []

/** The form in which provenances are compared; empty for one that says nothing. */
function formOfProvenance({ primarySource, aggregators, codes, knowledgeLevel, agentType }: EvidenceRow): string {
  const isEmpty =
    primarySource === null &&
    knowledgeLevel === null &&
    agentType === null &&
    aggregators.length === 0 &&
    codes.length === 0
  return isEmpty ? '' : JSON.stringify([primarySource, aggregators, codes, knowledgeLevel, agentType])
}

const provenanceIn = ({
  primarySource,
  aggregators,
  codes,
  knowledgeLevel,
  agentType,
}: EvidenceRow): TableProvenance => ({
  primarySource,
  aggregators: [...aggregators],
  codes: [...codes],
  knowledgeLevel,
  agentType,
})

/**
 * The longest name of a source, an edge, a code or a value of a qualifier, in UTF-16 code units.
 */
const MAX_NAME = 4_000

/** Says so where a row has a longer one. */
function longName({ qualifiers, evidence }: ClaimRow): string | undefined {
  const isLong = (name: string | null) => name !== null && name.length > MAX_NAME
  const isTooLong =
    qualifiers.some(({ value }) => isLong(value)) ||
    evidence.some(
      ({ source, primarySource, aggregators, codes, knowledgeLevel, agentType, edge }) =>
        isLong(source) ||
        isLong(primarySource) ||
        isLong(knowledgeLevel) ||
        isLong(agentType) ||
        isLong(edge) ||
        aggregators.some(isLong) ||
        codes.some(isLong),
    )
  return isTooLong
    ? `a qualifier, a source or another name has more than ${MAX_NAME.toLocaleString('en')} characters`
    : undefined
}

const unknownEnd = (which: string, id: string): string =>
  `the ${which} "${id}" is no id of the nodes file, and neither id, key nor exact code of a published concept`

/** As much of a cell as may be quoted. */
function firstWords(text: string): string {
  if (!hasMoreWordsThan(MAX_QUOTE_WORDS, text)) return text
  const next = wordsOf(text).drop(MAX_QUOTE_WORDS).next().value
  return next ? text.slice(0, next.start).trimEnd() : text
}
