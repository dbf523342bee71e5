import type { TableDocument } from '../documents.ts'
import { readShape } from '../shapes/read-shape.ts'
import { tableShape } from '../shapes/table-shape.ts'
import { type Violation, violation } from '../violation.ts'

/** Reads a part of a table, which is JSON: nobody writes it by hand. */
export function readTableFile(
  text: string,
  slug: string,
): { readonly table?: TableDocument; readonly violations: readonly Violation[] } {
  const key = `table:${slug}`
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { violations: [violation('BAD_SHAPE', key, [], 'the file is not JSON; import the table again')] }
  }
  const { value: shaped, violations } = readShape(tableShape, value, key)
  return shaped ? { table: { key, ...shaped }, violations } : { violations }
}

/** A part of a table as a file, a line per column. */
export const writeTableFile = ({ key, source, concepts, claims }: TableDocument) => {
  const fields = (columns: object) =>
    Object.entries(columns)
      .map(([name, column]) => `    ${JSON.stringify(name)}: ${JSON.stringify(column)}`)
      .join(',\n')
  return {
    path: `tables/${key.slice(key.indexOf(':') + 1)}.json`,
    text: `{\n  "source": ${JSON.stringify(source)},\n  "concepts": {\n${fields(concepts)}\n  },\n  "claims": {\n${fields(claims)}\n  }\n}\n`,
  }
}
