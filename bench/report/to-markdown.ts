import { inFigures } from './in-figures.ts'
import type { Report, Table } from './report.ts'

export function toMarkdown({ title, method, tables, plots }: Report, machine: string): string {
  return [
    `# ${title}`,
    machine,
    method.map((sentence) => `- ${sentence}`).join('\n'),
    ...tables.map((table) => `## ${table.title}\n\n${tableToMarkdown(table)}`),
    ...plots.map((plot) => `![${plot.title}](${plot.name}.svg)`),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Padded, so that it reads well as plain text too. Columns of numbers alone stand to the right. */
export function tableToMarkdown({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? inFigures(cell) : cell)))
  const isNumber = columns.map((_, index) => rows.every((row) => typeof row[index] === 'number'))
  const widths = columns.map((column, index) =>
    Math.max(4, column.length, ...cells.map((row) => row[index]?.length ?? 0)),
  )
  const line = (row: readonly string[]) => `| ${row.map(padded).join(' | ')} |`
  const padded = (cell: string, index: number) =>
    isNumber[index] ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)
  const rule = widths.map((width, index) => (isNumber[index] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(columns), line(rule), ...cells.map(line)].join('\n')
}
