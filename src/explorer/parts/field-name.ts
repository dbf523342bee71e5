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
