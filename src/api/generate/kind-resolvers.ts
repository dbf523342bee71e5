import type { KindField, KindFilter } from '../../../graph/vocabulary/kind.ts'
import { type GeneratedFile, generatedHead } from './generated-file.ts'
import type { NamedKind } from './read-kinds.ts'

/** The resolvers of the types of kinds and of their root fields, and the names of these types. */
export const kindResolvers = (kinds: readonly NamedKind[]): readonly GeneratedFile[] => [
  { path: 'src/api/generated/kind-type-names.ts', text: typeNames(kinds) },
  { path: 'src/api/generated/kind-resolvers.ts', text: resolvers(kinds) },
]

const HEAD = generatedHead('graph/vocabulary/kinds')

const typeNames = (kinds: readonly NamedKind[]) => `${HEAD}/** The GraphQL type of each kind of concept. */
export const KIND_TYPES = Object.freeze({
${kinds.map(({ names }) => `  ${names.kind}: '${names.type}',\n`).join('')}} as const)
`

const resolvers = (
  kinds: readonly NamedKind[],
) => `${HEAD}import { conceptList, ofConcept, ofLegSide } from '../concept-list.ts'
import * as kindConditions from '../kind-conditions.ts'
import * as kindFields from '../kind-fields.ts'
import { oneConcept } from '../one-concept.ts'
import { either, joined, reached, related } from '../related.ts'
import { conceptFields } from '../resolvers/concept.ts'
import type {
${kinds
  .flatMap(({ names }) => [`${names.type}Resolvers`, `${names.type}Where`])
  .map((name) => `  ${name},\n`)
  .join('')}  QueryResolvers,
} from './resolver-types.ts'

${kinds.map(typeResolvers).join('\n')}
/** The resolvers of every kind's type. */
export const kindTypes = { ${kinds.map(({ names }) => names.type).join(', ')} }

/** The two root fields of every kind. */
export const kindQueries = {
${kinds.map(queries).join('')}} satisfies QueryResolvers
`

const typeResolvers = ({ names, fields }: NamedKind) => `const ${names.type}: ${names.type}Resolvers = {
  ...conceptFields,
${Object.entries(fields)
  .map(([name, field]) => `  ${name}: ${fieldResolver(`${names.type}.${name}`, field)},\n`)
  .join('')}}
`

const fieldResolver = (path: string, field: KindField) =>
  'type' in field ? `kindFields.${field.resolver}` : `related('${path}', ${relationFrom(field.by)})`

const queries = ({ names, filters }: NamedKind) => `  ${names.field}: oneConcept('${names.kind}'),
  ${names.listField}: conceptList<${names.type}Where>('${names.kind}', {
${Object.entries(filters)
  .map(([name, filter]) => `    ${name}: ${condition(filter, names.kind)},\n`)
  .join('')}  }),
`

/**
 * A filter goes along its relation the other way: from the concept that is given to those that have
 * it.
 */
function condition(filter: KindFilter, kind: string): string {
  if ('condition' in filter) return `kindConditions.${filter.condition}`
  const { has } = filter
  if (has.by === 'EITHER') throw new Error('A filter takes one relation; a field may take either of two.')
  const back = relationFrom({ ...has, direction: REVERSED[has.direction] } as Relation, `'${kind}'`)
  if (has.kind === 'LEG_SIDE') return `ofLegSide(${back})`
  return `ofConcept(${has.kind === null ? 'null' : `['${has.kind}']`}, ${back})`
}

type Relation = Extract<KindField, { by: unknown }>['by']

const REVERSED = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const

/**
 * The expression of a relation. `kind`: the expression of the kind it leads to, where it is not its
 * own.
 */
function relationFrom(relation: Relation, kind?: string): string {
  if (relation.by === 'EITHER') return `either(${relation.relations.map((each) => relationFrom(each)).join(', ')})`
  const to = kind ?? (relation.kind === null ? 'null' : `'${relation.kind}'`)
  if (relation.by === 'PATH') return `reached('${relation.direction}', ${to})`
  return `joined('${relation.direction}', [${relation.predicates.map((name) => `'${name}'`).join(', ')}], ${to})`
}
