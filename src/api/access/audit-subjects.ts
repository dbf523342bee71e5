import { KINDS } from '../../../graph/vocabulary/kinds.ts'

type Fields = Readonly<Record<string, unknown>>

/** More than any mutation takes, so that a refused one does not fill the log either. */
const MOST = 100
const LONGEST = 200

/**
 * The documents that the input of a mutation edits or names, by key, and the users whom it assigns
 * or appoints, by name. The input may have been refused before its types were checked, so parts of
 * another form are skipped.
 */
export function auditSubjects(input: Fields): readonly string[] {
  const keys = [
    ...listOf(input['edits']).map((edit) => keyOfEdit(fieldsOf(fieldsOf(edit)['document']))),
    ...listOf(input['documents']),
    ...listOf(fieldsOf(input['where'])['keys']),
    ...listOf(input['resolutions']).map((resolution) => fieldsOf(resolution)['document']),
    input['document'],
    input['from'],
    input['to'],
    input['assignee'],
    input['approver'],
  ]
  const storable = keys
    .filter((key) => typeof key === 'string')
    .map((key) => key.slice(0, LONGEST).toWellFormed().replaceAll('\0', ''))
  return [...new Set(storable)]
}

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST) : [])

/** The key of the one document that an edit is of; undefined where it names none. */
function keyOfEdit(edit: Fields): unknown {
  const [concept, claim, source, article, asset, attribute, restore] = [
    'concept',
    'claim',
    'source',
    'article',
    'asset',
    'attribute',
    'restore',
  ].map((name) => fieldsOf(edit[name]))
  const kind = Object.entries(KINDS).find(([name]) => name === concept?.['kind'])?.[1].key
  if (typeof concept?.['slug'] === 'string') return `${kind}:${concept['slug']}`
  if (typeof claim?.['id'] === 'string') return `claim:${claim['id']}`
  if (typeof source?.['slug'] === 'string') return `source:${source['slug']}`
  if (typeof article?.['slug'] === 'string') return `article:${article['slug']}`
  if (typeof asset?.['slug'] === 'string') return `asset:${asset['slug']}`
  if (typeof attribute?.['name'] === 'string') return `attribute:${attribute['name']}`
  return edit['retire'] ?? restore?.['document']
}
