/** What `docs/agents.md` says of a tool. */
interface ToolRow {
  readonly name: string
  readonly description: string
  readonly needs: string | null
}

/** `docs/agents.md` with the table of the tools. */
export function withAgentTools(guide: string, tools: readonly ToolRow[]): string {
  const table = /(\n\| tool \| it answers \| needs \|\n\|---\|---\|---\|\n)(?:\|.*\n)*/
  if (!table.test(guide)) throw new Error('docs/agents.md must have a table "| tool | it answers | needs |".')
  const rows = tools.map(({ name, description, needs }) => {
    const means = description.replace(/ Needs [A-Z_]+\./, '').replace(/ Example: .*$/, '')
    return `| \`${name}\` | ${means} | ${needs === null ? '' : `\`${needs}\``} |\n`
  })
  return guide.replace(table, (_, head: string) => `${head}${rows.join('')}`)
}
