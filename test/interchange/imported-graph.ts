import { expect } from 'vitest'
import type { ContentSet } from '../../src/content/documents.ts'
import { contentSetOf, documentsOf, withEdits } from '../../src/content/lifecycle/content-set.ts'
import { readTable, tableChanges } from '../../src/ingest/read-table-import.ts'
import { createRejects } from '../../src/ingest/rejects.ts'
import type { TableFormat } from '../../src/interchange/read/read-table.ts'
import { project } from '../../src/projection/project.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'

export interface Tables {
  readonly nodes: string
  readonly edges: string
}

const NOTHING: ContentSet = { publishedAt: '2026-11-30T00:00:00Z', concepts: [], claims: [], sources: [], articles: [] }
const file = (name: string, text: string) => ({
  name,
  async *open() {
    yield new TextEncoder().encode(text)
  },
})

/** The graph of a table that is imported into an empty store. No row may be rejected. */
export async function imported(
  { nodes, edges }: Tables,
  format: TableFormat = 'kgx',
  sources: ContentSet['sources'] = [],
): Promise<Snapshot> {
  const rejected: string[] = []
  const rejects = createRejects({ NODES: 'nodes', EDGES: 'edges' }, (line) => rejected.push(line), null)
  const files = { format, name: 't', nodes: file('nodes', nodes), edges: file('edges', edges) }
  const read = await readTable(files, NOTHING, rejects)
  expect(rejected).toEqual([])
  const edits = tableChanges(NOTHING, 't', 'A table', read).map(({ document, after }) => ({ document, body: after }))
  const content = contentSetOf(withEdits(documentsOf(NOTHING), edits), NOTHING.publishedAt)
  return buildSnapshot(project({ ...content, sources: [...content.sources, ...sources] }), 1, content.publishedAt)
}

/**
 * Edges of every sort that Biolink has: qualified, passive, denied, with several rows of one claim.
 */
export const BIOLINK_TABLES: Tables = {
  nodes: [
    'id\tcategory\tname\txref\tsynonym\tdescription\tiri',
    'X:1\tbiolink:Gene|biolink:NamedThing\tgene one\tENSEMBL:ENSG1|HGNC:1\tg1|G-1\ta gene\thttp://x/1',
    'X:2\tbiolink:Protein\tprotein two',
    'X:3\tbiolink:Disease\tdisease three\tMESH:D000001|DOID:3',
    'X:4\tbiolink:PhenotypicFeature\tphenotype four',
    'MONDO:0005148\tbiolink:Disease\t',
    'UniProtKB:P1-PRO_2\tbiolink:Protein\tProt',
    '',
  ].join('\n'),
  edges: [
    'id\tsubject\tpredicate\tobject\tpublications\tprimary_knowledge_source\taggregator_knowledge_source\tknowledge_level\tagent_type\tqualified_predicate\tobject_aspect_qualifier\tobject_direction_qualifier\tnegated\thas_evidence\tsupporting_text\thas_confidence_score\tp_value\tonset_qualifier',
    'a1\tX:1\tbiolink:affects\tX:2\tPMID:1|PMID:2\tinfores:ctd\tinfores:a|infores:b\tknowledge_assertion\tmanual_agent\tbiolink:causes\tactivity\tdecreased\t\tECO:0000305\tgene one lowers two\t\t0.01\t',
    'a2\tX:1\tbiolink:affects\tX:2\tPMID:3\tinfores:drugbank\t\tknowledge_assertion\tmanual_agent\tbiolink:causes\tactivity\tincreased',
    'a3\tX:1\tbiolink:causes\tX:3\tPMID:4\tinfores:ctd\t\tknowledge_assertion\tmanual_agent\t\t\t\ttrue',
    'a4\tX:1\tbiolink:causes\tX:3\tPMID:5\tinfores:omim\t\tknowledge_assertion\tmanual_agent',
    'a5\tX:1\tbiolink:causes\tX:3\tPMID:6\tinfores:orphanet\t\tprediction\tcomputational_model',
    'a6\tX:3\tbiolink:caused_by\tX:1\tPMID:7\tinfores:x\t\tknowledge_assertion\tmanual_agent',
    'a7\tX:1\tbiolink:affects_likelihood_of\tX:3\tPMID:8\t\t\t\t\t\t\tdecreased',
    'a8\tX:3\tbiolink:has_phenotype\tX:4\t\tinfores:hpo\t\t\t\t\t\t\t\tECO:0000304\t\t\t\tHP:0003577',
    'a9\tX:3\tbiolink:has_phenotype\tX:4\t\tinfores:hpo|infores:y\t\t\t\t\t\t\t\t\t\t\t\tHP:0003581',
    '\tX:3\tbiolink:causes\tX:4\t\t\t\tprediction\tcomputational_model\t\t\t\t\t\t\t0.5',
    '\tX:3\tmade_up\tX:4',
    'b1\tX:3\tcauses\tMONDO:0005148\t\t\t\tnot_provided\tnot_provided\t\t\t\t\t\t\t0.7',
    'b2\tX:3\tRO:0002434\tMONDO:0005148\t\t\t\t\t\t\t\t\t\t\t\t1.7',
    '',
  ].join('\n'),
}
