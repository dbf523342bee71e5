import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { attributesWithOwn, type GraphAttribute, NODE_ATTRIBUTES } from './graph-attributes.ts'
import { type XmlText, xmlText } from './xml-text.ts'

/** The graph as GraphML. Returns how many characters XML cannot hold and were replaced. */
export function* writeGraphml(graph: SnapshotPart): Generator<string, number> {
  const { concepts, claims } = graph
  const { nodes, edges } = attributesWithOwn(graph)
  const xml = xmlText()
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield* declared('node', nodes)
  yield* declared('edge', edges)
  yield '<graph id="aetia" edgedefault="directed">\n'
  for (const concept of concepts.values()) {
    yield `<node id="${xml.of(concept.key)}">${data(xml, 'node', nodes, concept)}</node>\n`
  }
  for (const claim of claims.values()) {
    const ends = `source="${xml.of(claim.subject)}" target="${xml.of(claim.object)}"`
    yield `<edge id="${xml.of(claim.key)}" ${ends}>${data(xml, 'edge', edges, claim)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
  return xml.replaced()
}

/** Attributes of nodes and edges may have one name, but each needs an id of its own. */
const idOf = (of: 'node' | 'edge', { name }: GraphAttribute<never>): string =>
  of === 'edge' && (name.startsWith('attribute-') || NODE_ATTRIBUTES.some((attribute) => attribute.name === name))
    ? `${of}-${name}`
    : name

function* declared<Item>(of: 'node' | 'edge', attributes: readonly GraphAttribute<Item>[]): Generator<string, void> {
  for (const attribute of attributes) {
    const { name, type } = attribute
    yield `<key id="${idOf(of, attribute)}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`
  }
}

function data<Item>(
  xml: XmlText,
  of: 'node' | 'edge',
  attributes: readonly GraphAttribute<Item>[],
  item: Item,
): string {
  const written = attributes.map((attribute) => {
    const value = attribute.of(item)
    return value === null ? '' : `<data key="${idOf(of, attribute)}">${xml.of(String(value))}</data>`
  })
  return written.join('')
}
