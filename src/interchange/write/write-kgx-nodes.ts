import { categoryOf } from '../../../graph/vocabulary/biolink.ts'
import type { ConceptRecord } from '../../snapshot/records.ts'
import type { SnapshotPart } from '../../snapshot/snapshot-part.ts'
import { type ExactNode, KGX_NODE_COLUMNS, type KgxNodeColumn } from '../kgx-columns.ts'
import { readCategories } from '../read/meaning/category-in-row.ts'
import { newReading } from '../read/meaning/reading.ts'
import { type Fields, jsonOf, lineOf, listOf, unlike } from './kgx-fields.ts'
import { originalId } from './original-id.ts'
import { columnOf, ownAttributes } from './own-attributes.ts'
import { translatedNames } from './translated-names.ts'

/** The concepts as a KGX table of nodes, line by line, each with its line feed. */
export function* writeKgxNodes(part: SnapshotPart): Generator<string, void> {
  const { concepts } = part
  const attributesOf = ownAttributes(part)
  const own: readonly string[] = KGX_NODE_COLUMNS
  const names = new Set<string>()
  for (const { key, imports = [], formerKeys } of concepts.values()) {
    for (const { name } of attributesOf(key)) names.add(columnOf(name, own))
    if (formerKeys) names.add('same_as')
    for (const { attributes } of imports) for (const { name } of attributes) names.add(name)
    yield ''
  }
  const others = [...names].filter((name) => !own.includes(name)).sort()
  const columns = own.flatMap((column) => (column === 'aetia_kind' ? [...others, column] : [column]))
  yield lineOf(columns)
  for (const concept of concepts.values()) {
    const names = translatedNames(part, concept.key).map(({ name }) => name)
    const given = attributesOf(concept.key).map(({ name, values }) => [columnOf(name, own), listOf(values)])
    const fields = { ...Object.fromEntries(given), ...nodeFields(concept, names) }
    yield lineOf(columns.map((column) => fields[column] ?? ''))
  }
}

/** Names in other languages are synonyms to others; `aetia_exact` tells which are not. */
function nodeFields(concept: ConceptRecord, translated: readonly string[]): Fields<KgxNodeColumn> {
  const { kind, role, summary, phrase, plural, note, codes, mentions, facts, formerKeys = [], imports = [] } = concept
  const id = originalId(concept)
  const name = concept.name === id ? '' : concept.name
  const { category: otherCategories, ...attributes } = joinedAttributes(imports)
  const categories = categoriesOf(concept, otherCategories)
  // What we wrote first keeps its kind under any reading of categories.
  const isPlain = categories.saysAll && id !== concept.key
  const own = synonymsOf(concept, id)
  const synonyms = [...own, ...translated.filter((other) => !own.includes(other) && other !== name)]
  const curies = codes.map(({ system, code }) => (code.startsWith(`${system}:`) ? code : `${system}:${code}`))
  const isOwn = (code: string) => code.toUpperCase() === id.toUpperCase()
  const others = [...imports.map((table) => table.id), ...curies].filter((other) => !isOwn(other))
  const xrefs = new Set([...imports.flatMap((table) => table.xrefs), ...others])
  const exact: ExactNode = {
    ...(unlike(name) && { name }),
    ...((synonyms.length > own.length || listOf(own) !== own.join('|')) && { synonym: own }),
    ...(unlike(summary) && { description: summary }),
    ...(!isPlain && categories.exact !== undefined && { category: categories.exact }),
  }
  return {
    provided_by: listOf(mentions.map(({ source }) => source)),
    aetia_note: note ?? '',
    aetia_mentions: jsonOf(mentions),
    aetia_facts: jsonOf(facts),
    aetia_codes: jsonOf(curies.every(isOwn) ? [] : codes),
    aetia_plural: plural ? 'true' : '',
    aetia_phrase: phrase === concept.name ? '' : phrase,
    ...attributes,
    ...(formerKeys.length > 0 && {
      same_as: listOf([...(attributes['same_as']?.split('|') ?? []), ...formerKeys]),
    }),
    id,
    category: listOf(categories.written),
    name,
    synonym: listOf(synonyms),
    description: summary,
    xref: listOf([...xrefs]),
    aetia_kind: isPlain ? '' : kind,
    aetia_role: role ?? '',
    aetia_exact: jsonOf(exact),
  }
}

/** The attributes that tables give; the distinct values of several tables are joined by `|`. */
function joinedAttributes(imports: NonNullable<ConceptRecord['imports']>): Record<string, string> {
  const joined: Record<string, string> = {}
  for (const { attributes } of imports)
    for (const { name, value } of attributes) {
      const known = joined[name]?.split('|') ?? []
      joined[name] = [...new Set([...known, ...value.split('|')])].join('|')
    }
  return imports.length === 1
    ? Object.fromEntries(imports.flatMap(({ attributes }) => attributes.map(({ name, value }) => [name, value])))
    : joined
}

/** An id is also among the names of its concept, where no table calls it so. */
function synonymsOf({ alsoCalled, imports = [] }: ConceptRecord, id: string): readonly string[] {
  const [table, ...others] = imports
  if (table !== undefined && others.length === 0 && table.id === id) return table.alsoCalled
  return alsoCalled.filter((called) => called !== id)
}

/** Biolink's own names stay as they are. Other names are kept beside the nearest Biolink name. */
const CATEGORY_OF_BIOLINK = /^biolink:[A-Z][A-Za-z]*$/

function categoriesOf({ kind, category }: ConceptRecord, others: string | undefined) {
  const more = others === undefined ? [] : others.split('|')
  const isBiolink = category !== undefined && CATEGORY_OF_BIOLINK.test(category)
  const written = [isBiolink ? category : `biolink:${categoryOf(kind).term}`, ...more]
  const read = readCategories(written, newReading())
  const saysAll = read.kind === kind && read.category === (category ?? null) && read.others.join('|') === more.join('|')
  // A thing that has no category is written as one that is a thing.
  const isExact = category !== undefined && (!isBiolink || category === 'biolink:NamedThing' || kind !== 'ENTITY')
  return { written, saysAll, exact: isExact ? category : undefined }
}
