import type { KindField, KindFilter } from '../../../graph/vocabulary/kind.ts'
import { capitalized } from './kind-names.ts'
import { withSection } from './marked-section.ts'
import type { NamedKind } from './read-kinds.ts'

/**
 * `schema.graphql` with the parts that the kinds make: values of `ConceptKind` and `DocumentKind`,
 * types, and fields of `Query`.
 */
export function withKinds(schema: string, kinds: readonly NamedKind[]): string {
  const shared = conceptFields(schema)
  const sections = {
    'values of kinds': kinds.map(enumValue).join(''),
    'kinds of documents': kinds.map(enumValue).join(''),
    'owners of attributes': kinds.map(enumValue).join(''),
    'types of kinds': `\n${kinds.map((kind) => typesOf(kind, kinds, shared)).join('\n')}\n`,
    'root fields of kinds': kinds.map(rootFields).join(''),
  }
  return Object.entries(sections).reduce((text, [name, content]) => withSection(text, name, content), schema)
}

/**
 * The fields of the interface `Concept`, which every kind repeats: those before `history`, and
 * `history`.
 */
interface ConceptFields {
  readonly first: string
  readonly history: string
}

function conceptFields(schema: string): ConceptFields {
  const body = /\ninterface Concept [^{]*\{\n(.*?)\n\}\n/s.exec(schema)?.[1]
  const history = body?.lastIndexOf('\n  "', body.indexOf('\n  history(')) ?? -1
  if (body === undefined || history < 0)
    throw new Error('schema.graphql must have an interface Concept whose last field is history.')
  return { first: `${body.slice(0, history)}\n`, history: `${body.slice(history + 1)}\n` }
}

/** The shared fields with the examples of one kind. */
function withExamples(fields: string, { key, example }: NamedKind): string {
  const examples = { id: `${key}:${example.slug}`, ...example }
  return Object.entries(examples).reduce(
    (text, [field, of]) =>
      text.replace(new RegExp(`Example: \`[^\`]*\`\\."\n  ${field}:`), () => `Example: \`${of}\`."\n  ${field}:`),
    fields,
  )
}

const enumValue = ({ names, key, means, example }: NamedKind) =>
  `  ${described(`${capitalized(means)}. Example: \`${key}:${example.slug}\`.`)}\n  ${names.kind}\n`

const typesOf = (kind: NamedKind, kinds: readonly NamedKind[], shared: ConceptFields) => {
  const { type, words } = kind.names
  const fields = Object.entries(kind.fields).map(([name, field]) => fieldOf(name, field, kinds))
  return `${described(`${capitalized(kind.means)}. Example: \`${kind.key}:${kind.example.slug}\`.`)}
type ${type} implements Concept & Node & Published {
${withExamples(shared.first, kind)}${fields.join('')}${shared.history}}

${described(`One ${words} in a list, with its cursor.`)}
type ${type}Edge {
  "The position in the list, for \`after\`."
  cursor: String!
  ${described(`The ${words}.`)}
  node: ${type}!
}

${described(`A page of ${kind.plural}, with the number of items in the whole list.`)}
type ${type}Connection {
  "The items of the page, each with its cursor."
  edges: [${type}Edge!]!
  "The items of the page without their cursors."
  nodes: [${type}!]!
  "The position of the page in the list."
  pageInfo: PageInfo!
  "The number of items in the whole list."
  totalCount: Int!
}

${described(`Conditions for a list of ${kind.plural}; every given condition must hold.`)}
input ${type}Where {
  ${described(`Only results of a search for this text. Example: \`${kind.example.alsoCalled}\`.`)}
  text: String
${Object.entries(kind.filters)
  .map(([name, filter]) => `  ${described(filterMeaning(filter))}\n  ${name}: ${filterType(filter)}\n`)
  .join('')}  "Conditions on attributes, at most 10."
  attributes: [AttributeFilter!]
}
`
}

function fieldOf(name: string, field: KindField, kinds: readonly NamedKind[]): string {
  const description = `  ${described(field.means)}\n`
  if ('type' in field) return `${description}  ${name}: ${field.type}\n`
  const of = kindOf(field.by)
  const type = of === null ? 'Concept' : kinds.find(({ names }) => names.kind === of)?.names.type
  return `${description}  ${name}(\n${PAGE}  ): ${type}Connection!\n`
}

/** The kind of concept that a relation leads to; null: any. */
function kindOf(relation: Extract<KindField, { by: unknown }>['by']): string | null {
  if (relation.by !== 'EITHER') return relation.kind
  const [one, other] = relation.relations.map(kindOf)
  return one === other ? (one ?? null) : null
}

/** A leg side is given by its role, every other concept by its id. */
const filterType = (filter: KindFilter) =>
  'type' in filter ? filter.type : kindOf(filter.has) === 'LEG_SIDE' ? 'LegRole' : 'ID'

/** An enum says its values itself, so that only other types need an example. */
const filterMeaning = (filter: KindFilter) =>
  filterType(filter) === 'LegRole' ? filter.means : `${filter.means} Example: \`${filter.example}\`.`

const PAGE = `    "The number of items to return, 1 to 100."
    first: Int = 20
    "The \`endCursor\` of the page before."
    after: String
`

const rootFields = ({ names, plural, example }: NamedKind) => {
  const { words, type, field, listField } = names
  return `  ${described(`One ${words}; null when there is none, and then \`extensions.notFound\` names it.`)}
  ${field}(
    "The key without the kind. Example: \`${example.slug}\`."
    slug: String!
  ): ${type}
  ${described(`The ${plural} that meet every condition, or all of them.`)}
  ${listField}(
${PAGE}    "The conditions."
    where: ${type}Where
    "The order of the list."
    orderBy: ConceptOrder = NAME
    "The order of the list by an attribute, instead of \`orderBy\`."
    orderByAttribute: AttributeOrder
  ): ${type}Connection!
`
}

const described = (text: string) => (text.includes('"') ? `"""${text}"""` : `"${text}"`)
