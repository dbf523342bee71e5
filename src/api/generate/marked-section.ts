/**
 * The text with new content between the two comments that mark a generated section of it. Throws
 * where the marks are not there exactly once each.
 */
export function withSection(text: string, name: string, content: string): string {
  const [start, end] = [`# start of generated ${name}`, `# end of generated ${name}`]
  const parts = text.split(start)
  const [before = '', rest = ''] = parts
  const from = rest.indexOf('\n') + 1
  const to = rest.lastIndexOf('\n', rest.indexOf(end)) + 1
  if (parts.length !== 2 || rest.split(end).length !== 2)
    throw new Error(`schema.graphql must have the comments "${start}" and "${end}" once each.`)
  return before + start + rest.slice(0, from) + content + rest.slice(to)
}
