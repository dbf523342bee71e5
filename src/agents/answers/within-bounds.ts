import { type CompactAnswer, compactAnswer, type Fields, isFields, VERBATIM } from './compact-answer.ts'

/** The most characters of one text in an answer that is too long. */
const MAX_TEXT_CHARACTERS = 4_000

export interface BoundedAnswer {
  readonly compact: CompactAnswer
  /** What was left out, in words; empty when nothing was. */
  readonly leftOut: readonly string[]
}

/**
 * A compact answer of at most some characters as JSON, or the shortest that keeps one item of each
 * list. The longest list is cut in half until the rest fits; then documents are left out as wholes,
 * because one that is sent back must not be cut; then long texts are cut.
 */
export function withinBounds(answer: unknown, maxCharacters: number): BoundedAnswer {
  const isTooLong = (compact: CompactAnswer): boolean => JSON.stringify(compact).length > maxCharacters
  let compact = compactAnswer(answer)
  if (!isTooLong(compact)) return { compact, leftOut: [] }
  const shorter: unknown = structuredClone(answer)
  const cut = new Map<string, { readonly list: unknown[]; readonly whole: number }>()
  while (isTooLong(compact)) {
    const longest = longestList(shorter, [])
    if (longest === null) break
    const { list, path, holder } = longest
    cut.set(path, { list, whole: cut.get(path)?.whole ?? list.length })
    list.length = Math.ceil(list.length / 2)
    endPageAt(holder, list)
    compact = compactAnswer(shorter)
  }
  const leftOut = [...cut].map(([path, { list, whole }]) => `${path}: ${list.length} of ${whole} are shown`)
  if (!isTooLong(compact)) return { compact, leftOut }
  if (withoutDocuments(shorter)) leftOut.push('documents: they are too long to show')
  compact = compactAnswer(shorter)
  if (!isTooLong(compact)) return { compact, leftOut }
  const texts = { wereCut: false }
  compact = withShortTexts(compact, texts) as CompactAnswer
  return {
    compact,
    leftOut: texts.wereCut ? [...leftOut, `texts end after ${MAX_TEXT_CHARACTERS} characters`] : leftOut,
  }
}

interface FoundList {
  readonly list: unknown[]
  readonly path: string
  readonly holder: Fields
  readonly characters: number
}

/** The list of several items that is longest as JSON; of one that holds another, the outer one. */
function longestList(value: unknown, path: readonly string[]): FoundList | null {
  if (Array.isArray(value)) return greatest(value.map((each, index) => longestList(each, [...path, String(index)])))
  if (!isFields(value)) return null
  const fields = Object.entries(value).filter(([field]) => !VERBATIM.includes(field))
  const lists = fields.flatMap(([field, each]): FoundList[] =>
    Array.isArray(each) && each.length > 1
      ? [{ list: each, path: [...path, field].join('.'), holder: value, characters: JSON.stringify(each).length }]
      : [],
  )
  return greatest([...lists, ...fields.map(([field, each]) => longestList(each, [...path, field]))])
}

const greatest = (found: readonly (FoundList | null)[]): FoundList | null =>
  found.reduce(
    (best, each) => (each !== null && (best === null || each.characters > best.characters) ? each : best),
    null,
  )

/** The next page begins after the last item that is left. */
function endPageAt(holder: Fields, list: readonly unknown[]): void {
  const { pageInfo } = holder
  const last = list.at(-1)
  if (holder['edges'] !== list || !isFields(pageInfo) || !isFields(last)) return
  Object.assign(pageInfo, { hasNextPage: true, endCursor: last['cursor'] })
}

/** Takes the documents out of an answer, and returns whether there were any. */
function withoutDocuments(value: unknown): boolean {
  if (Array.isArray(value)) return value.map(withoutDocuments).some(Boolean)
  if (!isFields(value)) return false
  const held = Object.entries(value).map(([field, each]) => {
    if (!VERBATIM.includes(field) || !isFields(each)) return withoutDocuments(each)
    Object.assign(value, { [field]: null })
    return true
  })
  return held.some(Boolean)
}

function withShortTexts(value: unknown, texts: { wereCut: boolean }): unknown {
  if (typeof value === 'string') {
    if (value.length <= MAX_TEXT_CHARACTERS) return value
    texts.wereCut = true
    return `${value.slice(0, MAX_TEXT_CHARACTERS)}...`
  }
  if (Array.isArray(value)) return value.map((each) => withShortTexts(each, texts))
  if (!isFields(value)) return value
  return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, withShortTexts(each, texts)]))
}
