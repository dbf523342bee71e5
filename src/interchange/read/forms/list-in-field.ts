/** A list as Python writes one: `['a', "b's"]`. */
const PYTHON = /^\[(?:'[^'\\]*'|"[^"\\]*")(?:, ?(?:'[^'\\]*'|"[^"\\]*"))*\]$/

/**
 * The values of a field: between bars, or in a list as JSON or Python writes it. Blank values are
 * left out.
 */
export function listIn(field: string): readonly string[] {
  if (field === '') return []
  const values = field.startsWith('[') ? (jsonList(field) ?? pythonList(field)) : undefined
  return (values ?? field.split('|')).filter((value) => value.trim() !== '')
}

function jsonList(field: string): readonly string[] | undefined {
  try {
    const values: unknown = JSON.parse(field)
    return Array.isArray(values) && values.every((value) => typeof value === 'string') ? values : undefined
  } catch {
    return undefined
  }
}

const pythonList = (field: string): readonly string[] | undefined =>
  PYTHON.test(field) ? field.match(/'[^']*'|"[^"]*"/g)?.map((value) => value.slice(1, -1)) : undefined
