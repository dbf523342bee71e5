/**
 * The columns of a table of nodes as it is written, in order; columns of attributes come before
 * ours, which start with `aetia_`. Others pass over ours.
 */
export const KGX_NODE_COLUMNS = [
  'id',
  'category',
  'name',
  'synonym',
  'description',
  'xref',
  'provided_by',
  'aetia_kind',
  'aetia_role',
  'aetia_phrase',
  'aetia_plural',
  'aetia_note',
  'aetia_codes',
  'aetia_mentions',
  'aetia_facts',
  'aetia_exact',
] as const

/**
 * The columns of a table of edges as it is written, in order. Columns of qualifiers come after
 * `negated`, and those of attributes before ours.
 */
export const KGX_EDGE_COLUMNS = [
  'id',
  'subject',
  'predicate',
  'object',
  'original_predicate',
  'negated',
  'knowledge_level',
  'agent_type',
  'has_confidence_score',
  'primary_knowledge_source',
  'aggregator_knowledge_source',
  'publications',
  'has_evidence',
  'supporting_text',
  'aetia_predicate',
  'aetia_relation',
  'aetia_quote',
  'aetia_polarity',
  'aetia_explicitness',
  'aetia_shortcut',
  'aetia_attribution',
  'aetia_cue',
  'aetia_scope',
  'aetia_mechanism',
  'aetia_conditions',
  'aetia_note',
  'aetia_evidence',
  'aetia_findings',
  'aetia_exact',
] as const

export type KgxNodeColumn = (typeof KGX_NODE_COLUMNS)[number]
export type KgxEdgeColumn = (typeof KGX_EDGE_COLUMNS)[number]

/**
 * Columns of ours that a concept or a claim of a table has no place for. They are read as
 * attributes, so that they are written again.
 */
export const KEPT_AS_ATTRIBUTES: ReadonlySet<string> = new Set<KgxNodeColumn | KgxEdgeColumn>([
  'aetia_phrase',
  'aetia_plural',
  'aetia_note',
  'aetia_codes',
  'aetia_mentions',
  'aetia_facts',
  'aetia_attribution',
  'aetia_cue',
  'aetia_scope',
  'aetia_mechanism',
  'aetia_conditions',
  'aetia_evidence',
  'aetia_findings',
])

/**
 * The JSON of `aetia_exact`, only for values that the plain field cannot hold. A field of a table
 * cannot hold a tab or a line break, and some texts would be read as quoted or as a list.
 */
export interface ExactNode {
  readonly name?: string
  readonly synonym?: readonly string[]
  readonly description?: string
  readonly category?: string
}

export interface ExactEdge {
  readonly relation?: string
  /**
   * Qualifiers that the predicate of ours says already: they belong to Biolink's predicate alone.
   */
  readonly implied?: readonly string[]
}
