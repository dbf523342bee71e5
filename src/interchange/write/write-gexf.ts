import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { attributesWithOwn, type GraphAttribute } from './graph-attributes.ts'
import { type XmlText, xmlText } from './xml-text.ts'

/**
 * The graph as GEXF 1.2draft, which more programs read than 1.3, and of which nothing is used here
 * that 1.2draft lacks. An edge weighs its certainty. Returns how many characters XML cannot hold
 * and were replaced.
 */
export function* writeGexf(graph: SnapshotPart): Generator<string, number> {
  const { concepts, claims, publishedAt } = graph
  const { nodes, edges } = attributesWithOwn(graph)
  const xml = xmlText()
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n'
  yield `<meta lastmodifieddate="${xml.of(publishedAt.slice(0, 10))}"><creator>Aetia</creator></meta>\n`
  yield '<graph defaultedgetype="directed" mode="static">\n'
  yield* declared('node', nodes)
  yield* declared('edge', edges)
  yield '<nodes>\n'
  for (const concept of concepts.values()) {
    const values = attvalues(xml, nodes, concept)
    yield `<node id="${xml.of(concept.key)}" label="${xml.of(concept.name)}">${values}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for (const claim of claims.values()) {
    const ends = `source="${xml.of(claim.subject)}" target="${xml.of(claim.object)}"`
    const values = attvalues(xml, edges, claim)
    yield `<edge id="${xml.of(claim.key)}" ${ends} label="${claim.predicate}" weight="${claim.certainty}">${values}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
  return xml.replaced()
}

function* declared<Item>(of: 'node' | 'edge', attributes: readonly GraphAttribute<Item>[]): Generator<string, void> {
  yield `<attributes class="${of}">\n`
  for (const { name, type } of attributes) yield `<attribute id="${name}" title="${name}" type="${type}"/>\n`
  yield '</attributes>\n'
}

function attvalues<Item>(xml: XmlText, attributes: readonly GraphAttribute<Item>[], item: Item): string {
  const written = attributes.map((attribute) => {
    const value = attribute.of(item)
    return value === null ? '' : `<attvalue for="${attribute.name}" value="${xml.of(String(value))}"/>`
  })
  return `<attvalues>${written.join('')}</attvalues>`
}
