/**
 * The columns of a table of nodes as it is written, in order. Those that start with `aetia_` are
 * ours; others pass over them.
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
  'aetia_exact',
] as const

/** The columns of a table of edges as it is written, in order. */
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
  'publications',
  'aetia_predicate',
  'aetia_polarity',
  'aetia_explicitness',
  'aetia_attribution',
  'aetia_cue',
  'aetia_scope',
  'aetia_shortcut',
  'aetia_mechanism',
  'aetia_conditions',
  'aetia_note',
  'aetia_evidence',
  'aetia_findings',
  'aetia_exact',
] as const

/**
 * The JSON of `aetia_exact`, only for values that the plain field cannot hold. A table cannot write
 * a tab, a line break, or the bar inside a list.
 */
export interface ExactNode {
  readonly name?: string
  readonly synonym?: readonly string[]
  readonly description?: string
  readonly category?: string
}

export interface ExactEdge {
  readonly original_predicate?: string
}
