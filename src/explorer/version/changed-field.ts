/** The name of a field for people: "evidence 1, quote" for `evidence.0.quote`. */
export function fieldName(path: string): string {
  const names: string[] = []
  for (const part of path.split('.')) {
    const last = names.pop()
    if (last !== undefined && /^\d+$/.test(part)) names.push(`${last} ${Number(part) + 1}`)
    else names.push(...(last === undefined ? [] : [last]), inWords(part))
  }
  return names.join(', ')
}

const inWords = (name: string): string => name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** A value of a document, which comes as JSON: texts without quotes, lists with commas. */
export function valueInWords(json: string): string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return json
  }
  if (typeof value === 'string') return value
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ')
  return json
}
