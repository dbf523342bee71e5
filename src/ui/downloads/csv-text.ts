import { creditOf, namesOf, type ShownGraph } from './shown-graph.ts'

const HEADER = ['from', 'from name', 'to', 'to name', 'paths', 'marks', 'claims', 'sentence']

/**
 * The steps as a table (RFC 4180), one a row, and a last row with the credit. It begins with a byte
 * order mark, without which Excel reads letters wrongly.
 */
export function csvText(graph: ShownGraph): string {
  const nameOf = namesOf(graph)
  const rows = graph.edges.map(({ from, to, pathCount, marks, claims, sentence }) => [
    from,
    nameOf(from),
    to,
    nameOf(to),
    pathCount,
    marks.join(' '),
    claims.join(' '),
    sentence,
  ])
  return `\ufeff${[HEADER, ...rows, [creditOf(graph)]].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** A cell as text: a program for tables would run what begins like a formula, so a quote goes before it. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r\n|]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) || safe !== text ? `"${safe.replaceAll('"', '""')}"` : safe
}
