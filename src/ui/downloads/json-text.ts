import type { ShownGraph } from './shown-graph.ts'

/** The graph as JSON, in a fixed order of members. */
export const jsonText = ({ question, version, address, notice, nodes, edges }: ShownGraph): string =>
  `${JSON.stringify(
    {
      question,
      version,
      address,
      notice,
      nodes: nodes.map(({ id, name, kindName, pathCount }) => ({ id, name, kind: kindName, paths: pathCount })),
      edges: edges.map(({ from, to, sentence, pathCount, marks, claims }) => ({
        from,
        to,
        sentence,
        paths: pathCount,
        marks,
        claims,
      })),
    },
    null,
    2,
  )}\n`
