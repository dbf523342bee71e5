import { creditOf, type ShownGraph } from './shown-graph.ts'

/** The steps as a flowchart for Mermaid. Doubtful steps have dotted lines. */
export function mermaidText(graph: ShownGraph): string {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]))
  const nodes = graph.nodes.map(({ id, name }) => `  ${ids.get(id)}["${label(name)}"]`)
  const edges = graph.edges.flatMap(({ from, to, pathCount, marks }) => {
    const [start, end] = [ids.get(from), ids.get(to)]
    if (start === undefined || end === undefined) return []
    const words = [`${pathCount} ${pathCount === '1' ? 'path' : 'paths'}`, ...marks].join(', ')
    return `  ${start} ${marks.length > 0 ? '-.->' : '-->'}|"${label(words)}"| ${end}`
  })
  return [`%% ${oneLine(creditOf(graph))}`, 'flowchart LR', ...nodes, ...edges, ''].join('\n')
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ').replace(/[{}]/g, '')

/** Everything that Mermaid, Markdown or HTML could take for more than text is written as its number. */
const label = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ')
    .replace(/[^\p{L}\p{M}\p{N}\p{Z},'’-]|-(?=\p{Z})/gu, (character) => `#${character.codePointAt(0)};`)
