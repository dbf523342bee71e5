import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { POLICIES } from '../../src/api/access/policies.ts'

/** A field that multiplies what is below it. */
export interface Multiplier {
  readonly type: string
  readonly field: string
}

/** What fields need that cannot be selected without arguments. */
const ARGUMENTS: ReadonlyMap<string, string> = new Map([
  ['Query.node', '(id: "misalignment:pelvic-misalignment")'],
  ['Query.concept', '(id: "misalignment:pelvic-misalignment")'],
  ['Query.search', '(text: "hip", first: 100)'],
  [
    'Query.verdict',
    '(subject: "intervention:orthotics", predicate: CORRECTS, object: "misalignment:pelvic-misalignment")',
  ],
  ['Query.commonCauses', '(of: ["symptom:hip-pain", "injury:it-band-syndrome"], first: 100)'],
  ['Query.whyNot', '(from: "driver:cambered-roads", to: "symptom:hip-pain")'],
  [
    'Query.differential',
    '(findings: [{ concept: "symptom:hip-pain" }, { concept: "injury:it-band-syndrome" }], first: 100)',
  ],
  ['Query.legSideFor', '(country: "US", facingTraffic: true)'],
  ['GraphVersion.diff', '(from: 1, to: 1, first: 100)'],
])

interface Field {
  readonly name: string
  readonly type: string
  readonly isLeaf: boolean
  readonly isList: boolean
  /** With its arguments. */
  readonly written: string
}

/** Fields that anybody may select, by type. */
function fieldsOf(schema: GraphQLSchema): ReadonlyMap<string, readonly Field[]> {
  const policies = POLICIES as Readonly<Record<string, Readonly<Record<string, string>>>>
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'),
  ) as readonly GraphQLObjectType[]
  return new Map(
    types.map((type) => [
      type.name,
      Object.values(type.getFields()).flatMap((field): Field[] => {
        const written = argumentsOf(type.name, field)
        if (written === undefined || policies[type.name]?.[field.name] !== 'PUBLIC') return []
        const named = getNamedType(field.type)
        const isList = isListType(getNullableType(field.type)) || field.args.some(({ name }) => name === 'first')
        return [
          { name: field.name, type: named.name, isLeaf: isLeafType(named), isList, written: `${field.name}${written}` },
        ]
      }),
    ]),
  )
}

function argumentsOf(type: string, field: GraphQLField<unknown, unknown>): string | undefined {
  const known = ARGUMENTS.get(`${type}.${field.name}`)
  if (known !== undefined) return known
  if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined))
    return undefined
  return field.args.some(({ name }) => name === 'first') ? '(first: 100)' : ''
}

/** Every public field that is a list or a page of one, below the root. */
export const multipliersOf = (schema: GraphQLSchema): Multiplier[] =>
  [...fieldsOf(schema)].flatMap(([type, fields]) =>
    type === 'Mutation' || type === 'Subscription' || type === 'Query'
      ? []
      : fields.filter(({ isList, isLeaf }) => isList && !isLeaf).map(({ name }) => ({ type, field: name })),
  )

const MAX_DEPTH = 12
const MAX_ALIASES = 30
/** Of 1,000, less what the ends of selections take. */
const MAX_TOKENS = 900

/**
 * A query within the limits of documents that leads to a multiplier and multiplies from there on:
 * as deep as it may, with `copies` of each composite field under aliases. `random` chooses the way.
 */
export function amplifyingQuery(
  schema: GraphQLSchema,
  { type, field }: Multiplier,
  copies: number,
  random: () => number,
): string | undefined {
  const fields = fieldsOf(schema)
  const way = wayTo(fields, type)
  if (!way || way.length > MAX_DEPTH - 2) return undefined
  let aliases = 0
  let tokens = 2 * way.length
  const below = (typeName: string, depth: number, first?: string): string => {
    const own = fields.get(typeName) ?? []
    const leaves = own.filter(({ isLeaf }) => isLeaf).slice(0, 1 + Math.floor(random() * 6))
    tokens += leaves.length
    const parts = leaves.map(({ written }) => written)
    const inner = own.filter(({ isLeaf }) => !isLeaf)
    const lists = inner.filter(({ isList }) => isList)
    const among = lists.length > 0 && random() < 0.8 ? lists : inner
    const chosen = (first && own.find(({ name }) => name === first)) ?? among[Math.floor(random() * among.length)]
    if (chosen && depth < MAX_DEPTH - 1) {
      for (let copy = 0; copy < copies && tokens < MAX_TOKENS; copy++) {
        if (copy > 0 && aliases === MAX_ALIASES) break
        if (copy > 0) aliases++
        tokens += 12
        parts.push(`${copy > 0 ? `a${copy}: ` : ''}${chosen.written} { ${below(chosen.type, depth + 1)} }`)
      }
    }
    return parts.length > 0 ? parts.join(' ') : '__typename'
  }
  return way.reduceRight((inside, part) => `{ ${part} ${inside} }`, `{ ${below(type, way.length, field)} }`)
}

/**
 * The shortest way from the root to a type, as fields with their arguments, inline fragments
 * included.
 */
function wayTo(fields: ReadonlyMap<string, readonly Field[]>, type: string): readonly string[] | undefined {
  const ways = new Map<string, readonly string[]>([['Query', []]])
  const queue = ['Query']
  for (const from of queue) {
    if (from === type) return ways.get(from)
    for (const field of (fields.get(from) ?? []).toSorted((a, b) => Number(b.isList) - Number(a.isList))) {
      if (field.isLeaf || ways.has(field.type)) continue
      ways.set(field.type, [...(ways.get(from) ?? []), field.written])
      queue.push(field.type)
    }
  }
  return undefined
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
