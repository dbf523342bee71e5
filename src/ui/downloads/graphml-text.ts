import { creditOf, type ShownGraph } from './shown-graph.ts'
import { xmlText } from './xml-text.ts'

const KEYS = [
  ['node', 'name'],
  ['node', 'kind'],
  ['node', 'paths'],
  ['edge', 'sentence'],
  ['edge', 'paths'],
  ['edge', 'marks'],
  ['edge', 'claims'],
] as const

/** The graph as GraphML. Counts of paths are texts, because they may exceed every number type. */
export function graphmlText(graph: ShownGraph): string {
  const known = new Set(graph.nodes.map(({ id }) => id))
  const edges = graph.edges.filter(({ from, to }) => known.has(from) && known.has(to))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${xmlText(creditOf(graph))}</desc>`,
    ...KEYS.map(([of, name]) => `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`),
    '  <graph edgedefault="directed">',
    ...graph.nodes.map(
      ({ id, name, kindName, pathCount }) =>
        `    <node id="${xmlText(id)}">${data('node', { name, kind: kindName, paths: pathCount })}</node>`,
    ),
    ...edges.map(
      ({ from, to, sentence, pathCount, marks, claims }, index) =>
        `    <edge id="e${index}" source="${xmlText(from)}" target="${xmlText(to)}">` +
        `${data('edge', { sentence, paths: pathCount, marks: marks.join(' '), claims: claims.join(' ') })}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

const data = (of: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `<data key="${of}-${name}">${xmlText(value)}</data>`)
    .join('')
