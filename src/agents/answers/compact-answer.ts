export type Fields = Readonly<Record<string, unknown>>

/** An answer of the API in which each concept, claim and source is written once. */
export interface CompactAnswer {
  /**
   * The answer without nulls, empty lists and positions. The id of a concept, claim or source
   * replaces it, but for a concept at the top.
   */
  readonly answer: unknown
  /** What the answer says of each concept, by id. */
  readonly concepts: Readonly<Record<string, Fields>>
  /** What the answer says of each claim, with its evidence, by id. */
  readonly claims: Readonly<Record<string, Fields>>
  /** What the answer says of each source, by id. */
  readonly sources: Readonly<Record<string, Fields>>
}

/** Fields that only help programs to link, to page and to mark. */
const LEFT_OUT = ['__typename', 'slug', 'cursor', 'ranges']

/** Fields that hold documents as editors write them, which are read in order to be sent back. */
export const VERBATIM: readonly string[] = ['content', 'base', 'yours', 'theirs']

/** Writes each concept, claim and source of an answer once, because paths repeat them at every step. */
export function compactAnswer(answer: unknown): CompactAnswer {
  const concepts = new Map<string, Fields>()
  const claims = new Map<string, Fields>()
  const sources = new Map<string, Fields>()

  const compact = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(compact).filter((each) => !isNothing(each))
    if (!isFields(value)) return value
    if (isPosition(value)) return positionOf(value)
    const { id, ...fields } = withoutEvidence(compactFields(value))
    const kept = typeof id === 'string' ? recordsOf(id, value) : undefined
    if (kept === undefined) return id === undefined ? fields : { id, ...fields }
    const known = kept.get(String(id))
    kept.set(String(id), { ...known, ...fields })
    return id
  }
  const compactFields = (value: Fields): Fields =>
    Object.fromEntries(
      Object.entries(value)
        .filter(([field]) => !LEFT_OUT.includes(field) && !isKey(field, value))
        .map(([field, each]) => [field, VERBATIM.includes(field) ? each : compact(each)] as const)
        .filter(([, each]) => !isNothing(each)),
    )
  const recordsOf = (id: string, value: Fields): Map<string, Fields> | undefined => {
    if (id.startsWith('claim:')) return claims
    if (id.startsWith('source:')) return sources
    return 'name' in value ? concepts : undefined
  }
  /** A citation names its claim, and the evidence belongs there. */
  const withoutEvidence = (fields: Fields): Fields => {
    const { claim, evidence, findings, ...others } = fields
    const known = typeof claim === 'string' ? claims.get(claim) : undefined
    if (known === undefined) return fields
    const cited = { ...(evidence !== undefined && { evidence }), ...(findings !== undefined && { findings }) }
    claims.set(String(claim), { ...known, ...cited })
    return { claim, ...others }
  }

  const isConcept = isFields(answer) && 'name' in answer
  return {
    answer: isConcept ? compactFields(answer) : compact(answer),
    concepts: Object.fromEntries(concepts),
    claims: Object.fromEntries(claims),
    sources: Object.fromEntries(sources),
  }
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isPosition = (value: Fields): boolean => 'hasNextPage' in value && 'endCursor' in value

const positionOf = ({ hasNextPage, endCursor }: Fields) => (hasNextPage === true ? { hasNextPage, endCursor } : null)

/** Whether a field repeats what the id or the steps beside it say. */
const isKey = (field: string, value: Fields): boolean =>
  (field === 'kind' && 'name' in value) || (field === 'key' && 'steps' in value)

const isNothing = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
