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

export function tableToMarkdown({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const isNumber = columns.map((_, index) => rows.every((row) => typeof row[index] === 'number'))
  return [
    line(columns),
    line(isNumber.map((right) => (right ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((cell) => (typeof cell === 'number' ? inFigures(cell) : cell)))),
  ].join('\n')
}
