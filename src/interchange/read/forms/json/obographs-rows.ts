import { curieOfIri } from '../curie-of-iri.ts'
import { type Field, FieldsRow } from '../fields-row.ts'
import { objectIn, placesIn, type RecordOrder } from '../record-rows.ts'
import { type Rejected, rejected } from '../table-record.ts'
import type { TableRow } from '../table-rows.ts'
import type { JsonElement } from './json-elements.ts'
import { isObject, type JsonObject } from './json-record.ts'

/** What the terms of well-known ontologies are in Biolink. */
const CATEGORIES: Readonly<Record<string, string>> = {
  MONDO: 'biolink:Disease',
  DOID: 'biolink:Disease',
  OMIM: 'biolink:Disease',
  Orphanet: 'biolink:Disease',
  HP: 'biolink:PhenotypicFeature',
  MP: 'biolink:PhenotypicFeature',
  UBERON: 'biolink:AnatomicalEntity',
  CL: 'biolink:Cell',
  CHEBI: 'biolink:ChemicalEntity',
  HGNC: 'biolink:Gene',
}
/** Of GO, by the part of it that a term belongs to. */
const NAMESPACES: Readonly<Record<string, string>> = {
  biological_process: 'biolink:BiologicalProcess',
  molecular_function: 'biolink:MolecularActivity',
  cellular_component: 'biolink:CellularComponent',
}
const ANY_CATEGORY = 'biolink:OntologyClass'

/** Edges between properties, which are no concepts. */
const OF_PROPERTIES: ReadonlySet<string> = new Set(['subPropertyOf', 'inverseOf'])
const PREDICATES: Readonly<Record<string, string>> = { is_a: 'biolink:subclass_of', type: 'rdf:type' }

/** Synonyms that are other names of the same; those that are not keep their own columns. */
const SYNONYMS: Readonly<Record<string, string>> = {
  hasExactSynonym: 'synonym',
  hasBroadSynonym: 'broad_synonym',
  hasNarrowSynonym: 'narrow_synonym',
  hasRelatedSynonym: 'related_synonym',
}

/**
 * Reads the nodes and edges of obographs JSON, as ontologies are released in. Properties are no
 * concepts; edges are called by their labels.
 */
export function createObographs({ role, sort }: RecordOrder) {
  const labels = new Map<string, string>()

  /** The row in an element; undefined where it is of the other role, or about a property. */
  function rowOf(element: JsonElement): TableRow | Rejected | undefined {
    const isNode = element.path.endsWith('nodes')
    const read = objectIn(element)
    if (typeof read === 'string') return isNode === (role === 'NODES') ? rejected(element.line, read) : undefined
    if (isNode && read['type'] === 'PROPERTY') {
      labels.set(textOf(read['id']), textOf(read['lbl']))
      return undefined
    }
    if (isNode !== (role === 'NODES')) return undefined
    return isNode ? nodeRow(read, element) : edgeRow(read, element)
  }

  function nodeRow(node: JsonObject, element: JsonElement): TableRow {
    const meta = isObject(node['meta']) ? node['meta'] : {}
    const iri = textOf(node['id'])
    const id = curieOfIri(iri)
    const properties = objectsIn(meta['basicPropertyValues'])
    const namespace = properties.find(({ pred }) => textOf(pred).endsWith('hasOBONamespace'))
    const category = NAMESPACES[textOf(namespace?.['val'])] ?? CATEGORIES[id.split(':')[0] ?? ''] ?? ANY_CATEGORY
    const definition = isObject(meta['definition']) ? meta['definition'] : {}
    const fields = new Map<string, Field>([
      ['id', id],
      [sort, [category]],
      ['name', textOf(node['lbl'])],
      ['description', textOf(definition['val'])],
      ['xref', objectsIn(meta['xrefs']).map(({ val }) => textOf(val))],
      ...(iri === id ? [] : [['iri', iri] as const]),
      ...(meta['deprecated'] === true ? [['deprecated', 'true'] as const] : []),
    ])
    for (const [pred, column] of Object.entries(SYNONYMS)) {
      const values = objectsIn(meta['synonyms']).filter((synonym) => textOf(synonym['pred']) === pred)
      if (values.length > 0)
        fields.set(
          column,
          values.map(({ val }) => textOf(val)),
        )
    }
    keep(fields, 'definition_xref', textsIn(definition['xrefs']))
    keep(fields, 'comment', textsIn(meta['comments']))
    keep(fields, 'in_subset', textsIn(meta['subsets']))
    for (const { pred, val } of properties) {
      const name = /[^/#]*$/.exec(textOf(pred))?.[0] ?? ''
      const known = fields.get(name) ?? []
      if (name === 'deprecated' && textOf(val) === 'true') fields.set(name, 'true')
      if (name !== '' && !CORE.has(name) && Array.isArray(known)) keep(fields, name, [...known, textOf(val)])
    }
    return new FieldsRow(element.line, fields, placesIn(element))
  }

  function edgeRow(edge: JsonObject, element: JsonElement): TableRow | undefined {
    const pred = textOf(edge['pred'])
    if (OF_PROPERTIES.has(pred)) return undefined
    const named = PREDICATES[pred] ?? (labels.get(pred) || curieOfIri(pred))
    const fields = new Map<string, Field>([
      ['subject', curieOfIri(textOf(edge['sub']))],
      ['predicate', named],
      ['object', curieOfIri(textOf(edge['obj']))],
      ['relation', curieOfIri(pred)],
    ])
    return new FieldsRow(element.line, fields, placesIn(element), new Map([['predicate', pred]]))
  }

  return { rowOf }
}

/** Names that properties of a term may not take. */
const CORE: ReadonlySet<string> = new Set([
  'id',
  'name',
  'category',
  'kind',
  'synonym',
  'description',
  'xref',
  'iri',
  'deprecated',
])

function keep(fields: Map<string, Field>, column: string, values: readonly string[]): void {
  if (values.length > 0) fields.set(column, values)
}

const textsIn = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(textOf).filter(Boolean) : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const objectsIn = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : [])
