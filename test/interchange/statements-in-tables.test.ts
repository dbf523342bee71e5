import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BIOLINK_PREDICATES } from '../../graph/vocabulary/biolink-predicates.ts'
import { BIOLINK_QUALIFIERS } from '../../graph/vocabulary/biolink-qualifiers.ts'
import { CAUSAL_PREDICATES, definitionOf, WALKABLE_PREDICATES } from '../../graph/vocabulary/predicates.ts'
import { newReading, type TableFormat, UnreadableTable } from '../../src/interchange/read/read-table.ts'
import type { ClaimRow } from '../../src/interchange/read/rows.ts'
import { edgesOf, nodesOf } from './rows-of.ts'

const tableOf = (format: TableFormat, rows: readonly Record<string, string>[]) => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const separator = format === 'kgx' ? '\t' : ','
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((fields) => fields.join(separator))
    .join('\n')
}
const edge = (fields: Record<string, string>) => ({
  subject: 'X:1',
  predicate: 'biolink:causes',
  object: 'X:2',
  ...fields,
})
const claims = async (format: TableFormat, ...rows: Record<string, string>[]): Promise<ClaimRow[]> => {
  const read = await edgesOf(format, tableOf(format, rows.map(edge)))
  return read.map((row) => {
    if (row.type === 'REJECTED') throw new Error(row.reason)
    return row
  })
}
const only = async (fields: Record<string, string>, format: TableFormat = 'kgx') => {
  const [claim] = await claims(format, fields)
  if (!claim) throw new Error('no row')
  return claim
}

test.each<TableFormat>(['kgx', 'csv'])(
  'direction, aspect and qualified predicate are part of what %s says',
  async (format) => {
    const affects = { predicate: 'biolink:affects', qualified_predicate: 'biolink:causes' }
    const rows = await claims(
      format,
      { ...affects, object_direction_qualifier: 'increased', object_aspect_qualifier: 'expression' },
      { ...affects, object_direction_qualifier: 'decreased', object_aspect_qualifier: 'expression' },
      { ...affects, object_direction_qualifier: 'decreased', object_aspect_qualifier: 'activity' },
      { ...affects, object_direction_qualifier: 'Downregulated', object_aspect_qualifier: 'activity' },
      { ...affects, object_aspect_qualifier: 'activity' },
    )
    expect(rows.map(({ predicate, relation }) => [predicate, relation])).toEqual([
      ['INCREASES', null],
      ['DECREASES', null],
      ['DECREASES', null],
      ['DECREASES', null],
      ['RELATES_TO', 'biolink:affects'],
    ])
    expect(rows[0]?.qualifiers).toEqual([
      { name: 'object_aspect_qualifier', value: 'expression' },
      { name: 'object_direction_qualifier', value: 'increased' },
      { name: 'qualified_predicate', value: 'biolink:causes' },
    ])
  },
)

test('a likelihood is raised, lowered, or affected without saying which', async () => {
  const predicate = 'biolink:affects_likelihood_of'
  const rows = await claims(
    'kgx',
    { predicate, object_direction_qualifier: 'increased' },
    { predicate, object_direction_qualifier: 'decreased' },
    { predicate },
    { predicate, object_direction_qualifier: 'altered' },
    { predicate: 'biolink:predisposes_to_condition' },
    { predicate: 'biolink:predisposes_to_condition', object_direction_qualifier: 'decreased' },
    { predicate: 'biolink:likelihood_affected_by', subject_direction_qualifier: 'decreased' },
  )
  expect(rows.map(({ predicate: read }) => read)).toEqual([
    'PREDISPOSES_TO',
    'PROTECTS_FROM',
    'RELATES_TO',
    'RELATES_TO',
    'PREDISPOSES_TO',
    'RELATES_TO',
    'PROTECTS_FROM',
  ])
  expect(rows[6]).toMatchObject({
    subject: 'X:2',
    object: 'X:1',
    qualifiers: [{ name: 'object_direction_qualifier', value: 'decreased' }],
  })
})

test.each<[Record<string, string>, string]>([
  [{ subject_direction_qualifier: 'decreased' }, 'DECREASES'],
  [{ subject_direction_qualifier: 'increased' }, 'CAUSES'],
  [{ subject_direction_qualifier: 'decreased', object_direction_qualifier: 'decreased' }, 'INCREASES'],
  [{ subject_direction_qualifier: 'decreased', object_direction_qualifier: 'increased' }, 'DECREASES'],
  [{ subject_direction_qualifier: 'changed' }, 'RELATES_TO'],
  [{ subject_aspect_qualifier: 'expression' }, 'CAUSES'],
  [{ subject_aspect_qualifier: 'degradation' }, 'DECREASES'],
  [{ subject_aspect_qualifier: 'localization' }, 'RELATES_TO'],
  [{ object_aspect_qualifier: 'degradation' }, 'RELATES_TO'],
  [{ object_aspect_qualifier: 'degradation', object_direction_qualifier: 'increased' }, 'DECREASES'],
  [{ object_aspect_qualifier: 'phosphorylation', object_direction_qualifier: 'increased' }, 'INCREASES'],
  [{ object_derivative_qualifier: 'metabolite' }, 'RELATES_TO'],
  [{ subject_form_or_variant_qualifier: 'mutant_form' }, 'CAUSES'],
  [{ species_context_qualifier: 'NCBITaxon:9606', sex_qualifier: 'PATO:0000383' }, 'CAUSES'],
  [{ statistical_significance_qualifier: 'not_significant' }, 'RELATES_TO'],
  [{ direction_qualifier: 'decreased' }, 'RELATES_TO'],
  [{ qualified_predicate: 'biolink:treats' }, 'RELATES_TO'],
  [{ qualified_predicate: 'x:none' }, 'RELATES_TO'],
  [{ predicate: 'biolink:affects', qualified_predicate: 'biolink:causes' }, 'CAUSES'],
  [{ predicate: 'biolink:subclass_of', object_direction_qualifier: 'decreased' }, 'RELATES_TO'],
])('"causes" with %j is read as %s', async (fields, expected) => {
  const { predicate, qualifiers } = await only(fields)
  expect(predicate).toBe(expected)
  for (const { name, value } of qualifiers) expect(fields[name]).toBe(value)
})

test('passive predicates are turned round with their qualifiers, or stay as they are', async () => {
  const rows = await claims(
    'kgx',
    { predicate: 'biolink:caused_by' },
    { predicate: 'contribution_from' },
    { predicate: 'biolink:superclass_of' },
    {
      predicate: 'biolink:affected_by',
      qualified_predicate: 'biolink:caused_by',
      subject_direction_qualifier: 'decreased',
    },
    { predicate: 'biolink:treated_by' },
    { predicate: 'biolink:preceded_by' },
    { predicate: 'biolink:phenotype_of' },
    { predicate: 'biolink:has_preventative_intervention' },
    { predicate: 'biolink:affected_by', qualified_predicate: 'biolink:causes' },
  )
  expect(rows.map(({ subject, predicate, relation }) => [subject, predicate, relation])).toEqual([
    ['X:2', 'CAUSES', null],
    ['X:2', 'DRIVES', null],
    ['X:2', 'SUBTYPE_OF', null],
    ['X:2', 'DECREASES', null],
    ['X:1', 'RELATES_TO', 'biolink:treated_by'],
    ['X:1', 'RELATES_TO', 'biolink:preceded_by'],
    ['X:1', 'RELATES_TO', 'biolink:phenotype_of'],
    ['X:2', 'MAY_PREVENT', null],
    ['X:1', 'RELATES_TO', 'biolink:affected_by'],
  ])
  expect(rows[3]?.qualifiers).toEqual([
    { name: 'object_direction_qualifier', value: 'decreased' },
    { name: 'qualified_predicate', value: 'biolink:causes' },
  ])
})

test('a statement and the same one said from its other end are read as one', async () => {
  const canonical = [...BIOLINK_PREDICATES.values()].filter(
    ({ inverse, isCanonical }) => isCanonical && inverse !== null,
  )
  const qualifier = fc.constantFrom(
    ...['direction', 'aspect', 'part', 'context', 'derivative'].flatMap((name) => [
      `subject_${name}_qualifier`,
      `object_${name}_qualifier`,
    ]),
  )
  const value = fc.constantFrom('increased', 'decreased', 'activity', 'degradation', 'x')
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...canonical),
      fc.dictionary(qualifier, value, { maxKeys: 3 }),
      async (predicate, fields) => {
        const other = Object.fromEntries(
          Object.entries(fields).map(([name, text]) => [
            name.startsWith('subject') ? name.replace('subject', 'object') : name.replace('object', 'subject'),
            text,
          ]),
        )
        const straight = await only({ predicate: `biolink:${predicate.name}`, ...fields })
        const passive = await only({
          subject: 'X:2',
          predicate: `biolink:${predicate.inverse}`,
          object: 'X:1',
          ...other,
        })
        expect(passive.predicate).toBe(straight.predicate)
        const stays = straight.predicate === 'RELATES_TO'

        const { cell: _cell, ...rest } = straight
        expect(passive).toMatchObject(stays ? { subject: 'X:2', object: 'X:1' } : rest)
      },
    ),
  )
})

test('no statement with a lowering direction is a step of a causal path', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...BIOLINK_PREDICATES.keys()),
      fc.constantFrom('subject_direction_qualifier', 'object_direction_qualifier'),
      fc.constantFrom('decreased', 'downregulated', 'DECREASED', 'altered'),
      fc.dictionary(
        fc.constantFrom(...BIOLINK_QUALIFIERS),
        fc.constantFrom('activity', 'increased', 'biolink:causes', 'x'),
        { maxKeys: 2 },
      ),
      async (predicate, column, direction, more) => {
        const { predicate: read } = await only({ predicate: `biolink:${predicate}`, ...more, [column]: direction })
        expect(CAUSAL_PREDICATES).not.toContain(read)
      },
    ),
  )
})

test('every predicate that is read from Biolink is one of Biolink, and says which way it goes', () => {
  for (const predicate of WALKABLE_PREDICATES) {
    const { readFrom = [], readWithDirection = [], direction } = definitionOf(predicate).biolink
    for (const name of [...readFrom, ...readWithDirection]) expect(BIOLINK_PREDICATES.get(name)?.isCanonical).toBe(true)
    expect(readWithDirection.length > 0).toBe(direction !== undefined)
  }
})

test.each([
  ['true', 'NEGATED'],
  ['True', 'NEGATED'],
  ['YES', 'NEGATED'],
  ['1', 'NEGATED'],
  ['t', 'NEGATED'],
  ['False', 'AFFIRMED'],
  ['no', 'AFFIRMED'],
  ['0', 'AFFIRMED'],
  ['f', 'AFFIRMED'],
  ['', 'AFFIRMED'],
])('negated "%s" is %s in both formats', async (negated, polarity) => {
  for (const format of ['kgx', 'csv'] as const) expect((await only({ negated }, format)).polarity).toBe(polarity)
})

test('csv reads polarity in any case, and rejects another word and a contradiction', async () => {
  const words = [
    ['', 'affirmed'],
    ['', 'Negated'],
    ['', 'DISPUTED'],
    ['true', 'NEGATED'],
    ['false', 'disputed'],
    ['true', 'AFFIRMED'],
    ['maybe', ''],
    ['', 'positive'],
  ]
  const rows = await edgesOf(
    'csv',
    tableOf(
      'csv',
      words.map(([negated = '', polarity = '']) => edge({ negated, polarity })),
    ),
  )
  expect(rows.map((row) => (row.type === 'CLAIM' ? row.polarity : row.reason))).toEqual([
    'AFFIRMED',
    'NEGATED',
    'DISPUTED',
    'NEGATED',
    'DISPUTED',
    'its negated "true" contradicts its polarity "AFFIRMED"',
    'its negated "maybe" is neither true nor false',
    'its polarity "positive" is none of AFFIRMED, NEGATED, DISPUTED',
  ])
})

test('a phenotype that never occurs is denied', async () => {
  for (const frequency of ['HP:0040285', 'Excluded', '0%', '0/12'])
    expect(await only({ predicate: 'biolink:has_phenotype', frequency_qualifier: frequency })).toMatchObject({
      polarity: 'NEGATED',
      qualifiers: [{ name: 'frequency_qualifier', value: frequency }],
    })
  for (const frequency of ['HP:0040280', '10%', '0.5%', '1/12'])
    expect((await only({ predicate: 'biolink:has_phenotype', frequency_qualifier: frequency })).polarity).toBe(
      'AFFIRMED',
    )
})

test('a row names as many pieces of evidence as it has publications', async () => {
  const claim = await only({
    id: 'a1',
    publications: 'PMID:1|PMID:2',
    primary_knowledge_source: 'infores:ctd',
    aggregator_knowledge_source: 'infores:a|infores:b',
    has_evidence: 'ECO:0000305',
    supporting_text: 'one lowers two',
    knowledge_level: 'knowledge_assertion',
    agent_type: 'manual_agent',
    p_value: '0.01',
  })
  const piece = {
    primarySource: 'infores:ctd',
    aggregators: ['infores:a', 'infores:b'],
    codes: ['ECO:0000305'],
    supportingText: ['one lowers two'],
    knowledgeLevel: 'knowledge_assertion',
    agentType: 'manual_agent',
    edge: 'a1',
  }
  expect(claim.evidence).toEqual([
    { source: 'PMID:1', ...piece },
    { source: 'PMID:2', ...piece },
  ])
  expect(claim.attributes).toEqual([{ name: 'p_value', value: '0.01' }])
})

test('without publications the knowledge source is the evidence, and without it the table', async () => {
  expect((await only({ primary_knowledge_source: 'infores:x' })).evidence).toMatchObject([
    { source: 'infores:x', primarySource: 'infores:x' },
  ])
  expect((await only({ knowledge_source: 'infores:old', provided_by: 'file.tsv' })).evidence).toMatchObject([
    { source: 'infores:old', primarySource: 'infores:old' },
  ])
  expect((await only({ agent_type: 'text_mining_agent', id: 'e' })).evidence).toMatchObject([
    { source: null, primarySource: null, agentType: 'text_mining_agent', edge: 'e' },
  ])
})

test('a score that is no certainty is reported and becomes an attribute', async () => {
  const reading = newReading()
  const rows = await edgesOf(
    'kgx',
    tableOf(
      'kgx',
      ['0.5', '1.7', '0', 'NaN', ''].map((score) => edge({ has_confidence_score: score })),
    ),
    [],
    { reading },
  )
  expect(rows).toMatchObject([
    { certainty: 0.5, basis: 'SCORE', attributes: [] },
    { certainty: 0.85, basis: 'DEFAULT', attributes: [{ name: 'has_confidence_score', value: '1.7' }] },
    { basis: 'DEFAULT', attributes: [{ name: 'has_confidence_score', value: '0' }] },
    { basis: 'DEFAULT', attributes: [{ name: 'has_confidence_score', value: 'NaN' }] },
    { certainty: 0.85, basis: 'DEFAULT', attributes: [] },
  ])
  expect(reading.notes.inWords()).toEqual([
    'A has_confidence_score that is not above 0 and at most 1 is kept as an attribute, not as a certainty (3 lines, the first is 3).',
  ])
})

test.each<TableFormat>(['kgx', 'csv'])(
  '%s refuses a column that may change what a row says, until it is ignored',
  async (format) => {
    for (const column of [
      'effect_direction',
      'is_negative',
      'my_qualifier',
      'sign',
      'mode_of_effect',
      'objectAspect',
      'NOT',
      'ISNEGATED',
      'neg',
      'refuted',
      'is denied',
      'contradicted_by',
      'stance',
      'truthValue',
      'inverted',
      'is_inhibition',
      'consensus_stimulation',
      'mode_of_regulation',
      'Polarities',
      'modifiers',
    ]) {
      const table = tableOf(format, [edge({ [column]: 'x' })])
      await expect(edgesOf(format, table)).rejects.toThrow(UnreadableTable)
      await expect(edgesOf(format, table)).rejects.toThrow(
        /^[\w]+$/.test(column) ? `--ignore-column ${column}` : `--ignore-column "${column}"`,
      )
      const [row] = await edgesOf(format, table, [], { reading: newReading({ ignoredColumns: new Set([column]) }) })
      expect(row).toMatchObject({ predicate: 'CAUSES', qualifiers: [], attributes: [] })
    }
    for (const column of ['effect_size', 'significance', 'design', 'assigned_by', 'notes', 'follow_up', 'negotiated'])
      expect((await only({ [column]: 'x' }, format)).attributes).toEqual([{ name: column, value: 'x' }])
  },
)

test('a sign beside the name of a predicate is part of it, as it may deny what the name says', async () => {
  for (const format of ['csv', 'kgx'] as const) {
    for (const predicate of ['-causes', 'causes-', '- causes', '_-causes', '!causes', 'not-causes'])
      expect(await only({ predicate }, format)).toMatchObject({ predicate: 'RELATES_TO', relation: predicate })
  }
  for (const predicate of ['protects from', ' Protects-From ', 'PROTECTS_FROM', 'protectsFrom'])
    expect(await only({ predicate }, 'csv')).toMatchObject({ predicate: 'PROTECTS_FROM' })
})

test('kgx refuses a polarity that it has no rule for, and csv an unknown word in it', async () => {
  await expect(edgesOf('kgx', tableOf('kgx', [edge({ polarity: 'negative' })]))).rejects.toThrow(
    'The column "polarity" of the edges may change what a row says, and no rule for it is known. Leave it out of the file, or have it passed over: --ignore-column polarity.',
  )
})

test('all of Biolink’s qualifiers are understood', async () => {
  const fields = Object.fromEntries([...BIOLINK_QUALIFIERS].map((name) => [name, 'x']))
  const { qualifiers, attributes } = await only({ predicate: 'biolink:related_to', ...fields })
  expect(qualifiers.map(({ name }) => name)).toEqual([...BIOLINK_QUALIFIERS].sort())
  expect(attributes).toEqual([])
})

test('unread columns are attributes, and reported', async () => {
  const reading = newReading()
  const nodes = 'id\tcategory\tiri\ttaxon\txref\nX:1\tbiolink:Gene|biolink:NamedThing\thttp://x/1\t\tHGNC:1|MESH:D1'
  expect(await nodesOf('kgx', nodes, [], { reading })).toMatchObject([
    {
      kind: 'ENTITY',
      category: 'biolink:Gene',
      xrefs: ['HGNC:1', 'MESH:D1'],
      attributes: [
        { name: 'category', value: 'biolink:NamedThing' },
        { name: 'iri', value: 'http://x/1' },
      ],
    },
  ])
  await edgesOf('kgx', tableOf('kgx', [edge({ z_score: '2', relation: 'RO:1', provided_by: 'a' })]), [], { reading })
  expect(reading.notes.inWords()).toEqual([
    'Kept as attributes of concepts: "iri", "taxon".',
    'Kept as attributes of claims: "z_score", "relation".',
  ])
})

const CATEGORIES = ['Disease', 'disease', 'biolink:Disease', 'BIOLINK:disease']

test('the categories of other fields stay their own, in one spelling, in both formats', async () => {
  const names = [...CATEGORIES, 'PhenotypicFeature', 'phenotypic feature', 'MyThing']
  for (const [format, column] of [
    ['csv', 'kind'],
    ['kgx', 'category'],
  ] as const) {
    const rows = await nodesOf(
      format,
      tableOf(
        format,
        names.map((name, index) => ({ id: `${index}`, [column]: name })),
      ),
    )
    expect(rows.map((row) => row.type === 'CONCEPT' && [row.kind, row.category])).toEqual([
      ...CATEGORIES.map(() => ['ENTITY', 'biolink:Disease']),
      ['ENTITY', 'biolink:PhenotypicFeature'],
      ['ENTITY', 'biolink:PhenotypicFeature'],
      ['ENTITY', 'MyThing'],
    ])
  }
})

test('of several categories the most telling is kept as such, wherever it stands', async () => {
  const categories = [
    'biolink:Gene',
    'biolink:NamedThing',
    'biolink:BiologicalEntity',
    'biolink:GenomicEntity',
    'biolink:Entity',
  ]
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(categories, { minLength: 5 }), async (order) => {
      const [row] = await nodesOf('kgx', `id\tcategory\nX:1\t${order.join('|')}`)
      expect(row).toMatchObject({ category: 'biolink:Gene', attributes: [{ name: 'category' }] })
    }),
  )
})

test('our own kinds, and those of a named domain, are kinds', async () => {
  const reading = newReading({ domain: 'runners' })
  expect(await nodesOf('csv', 'id,kind\na,injury\nb,Risk factor\nc,DRIVER\nd,biolink:Activity')).toMatchObject([
    { kind: 'INJURY', category: null },
    { kind: 'RISK_FACTOR' },
    { kind: 'DRIVER' },
    { kind: 'ENTITY', category: 'biolink:Activity' },
  ])
  expect(await nodesOf('kgx', 'id\tcategory\na\tbiolink:Disease\nb\tbiolink:Gene', [], { reading })).toMatchObject([
    { kind: 'INJURY', category: null },
    { kind: 'ENTITY', category: 'biolink:Gene' },
  ])
  expect(await nodesOf('csv', 'id,kind\na,disease', [], { reading })).toMatchObject([
    { kind: 'INJURY', category: null },
  ])
})

test('departures from Biolink are reported, and reject nothing', async () => {
  const reading = newReading({ checkBiolink: true })
  const nodes = `id\tcategory
    C:1\tbiolink:SmallMolecule
    D:1\tbiolink:Disease
    G:1\tbiolink:Gene
    T:1\tbiolink:NamedThing
    Q:1\tMyThing`.replace(/\n +/g, '\n')
  await nodesOf('kgx', nodes, [], { reading })
  const rows = [
    { subject: 'C:1', predicate: 'biolink:treats', object: 'D:1' },
    { subject: 'D:1', predicate: 'biolink:treats', object: 'G:1' },
    { subject: 'T:1', predicate: 'biolink:treats', object: 'D:1' },
    { subject: 'D:1', predicate: 'biolink:caused_by', object: 'G:1' },
    { subject: 'G:1', predicate: 'biolink:binds', object: 'G:2' },
    { subject: 'G:2', predicate: 'biolink:interacts_with', object: 'G:1' },
    { subject: 'G:1', predicate: 'biolink:interacts_with', object: 'G:2' },
    { subject: 'G:1', predicate: 'x:makes', object: 'D:1' },
    { subject: 'C:1', predicate: 'biolink:affects', object: 'G:1', object_direction_qualifier: 'altered' },
  ]
  expect(await edgesOf('kgx', tableOf('kgx', rows), [], { reading })).toHaveLength(rows.length)
  expect(reading.notes.inWords()).toEqual([
    '"MyThing" is no category of Biolink 4.4.4 (line 6).',
    'The subject of biolink:treats is Disease; Biolink 4.4.4 asks for ChemicalOrDrugOrTreatment (line 3).',
    'The object of biolink:treats is Gene; Biolink 4.4.4 asks for DiseaseOrPhenotypicFeature (line 3).',
    'biolink:caused_by is preferred from the other end, as biolink:causes (line 5).',
    'biolink:binds is deprecated in Biolink 4.4.4 (line 6).',
    'biolink:interacts_with says the same both ways, and is given both ways (line 8).',
    '"x:makes" is no predicate of Biolink 4.4.4 (line 9).',
    '"altered" is no direction of Biolink 4.4.4 (line 10).',
  ])
})

test('qualifiers and sources in objects, as TRAPI writes them, are read', async () => {
  const lineOf = (fields: object) =>
    JSON.stringify({ subject: 'A:1', predicate: 'biolink:causes', object: 'B:1', ...fields })
  const qualifier = (name: string, value: string) => ({ qualifier_type_id: `biolink:${name}`, qualifier_value: value })
  const rows = await edgesOf(
    'kgx',
    [
      lineOf({
        qualifiers: [
          qualifier('object_direction_qualifier', 'decreased'),
          qualifier('object_aspect_qualifier', 'activity'),
        ],
        sources: [
          { resource_id: 'infores:ctd', resource_role: 'primary_knowledge_source' },
          { resource_id: 'infores:x', resource_role: 'aggregator_knowledge_source' },
        ],
      }),
      lineOf({ qualifiers: [qualifier('unheard_qualifier', 'x')] }),
      lineOf({ qualifiers: ['HP:0012825'] }),
    ].join('\n'),
  )
  expect(rows).toMatchObject([
    {
      predicate: 'DECREASES',
      qualifiers: [
        { name: 'object_aspect_qualifier', value: 'activity' },
        { name: 'object_direction_qualifier', value: 'decreased' },
      ],
      evidence: [{ source: 'infores:ctd', primarySource: 'infores:ctd', aggregators: ['infores:x'] }],
    },
    { predicate: 'RELATES_TO', qualifiers: [{ name: 'unheard_qualifier', value: 'x' }] },
    { predicate: 'CAUSES', qualifiers: [{ name: 'qualifiers', value: 'HP:0012825' }] },
  ])
})
