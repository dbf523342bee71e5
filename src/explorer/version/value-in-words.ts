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
