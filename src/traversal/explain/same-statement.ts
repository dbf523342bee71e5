import type { ClaimRecord } from '../../snapshot/records.ts'

/**
 * What a claim states of its two concepts: predicate, relation and qualifiers. Claims with the same
 * ends and the same statement agree or contradict each other, by their polarity.
 */
export const statementOf = ({ predicate, relation, qualifiers }: ClaimRecord): string =>
  JSON.stringify([predicate, relation ?? null, (qualifiers ?? []).map(({ name, value }) => [name, value])])
