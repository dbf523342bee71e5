import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** Whole numbers from 0 up to a bound, always the same for one seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

export interface RandomQuery {
  readonly text: string
  readonly variables: Readonly<Record<string, unknown>>
}

interface Choices {
  readonly schema: GraphQLSchema
  readonly random: (below: number) => number
  /** Whether a root field may be selected. */
  readonly admits: (field: string) => boolean
  /** Ids that arguments name; some of them name nothing. */
  readonly ids: readonly string[]
  readonly maxDepth: number
}

/**
 * A query of random fields with random arguments: with aliases, fields that are selected twice,
 * fragments of both sorts, directives, and values in variables.
 */
export function randomQuery({ schema, random, admits, ids, maxDepth }: Choices): RandomQuery {
  const root = schema.getQueryType()
  if (!root) throw new Error('no queries')
  const variables: Record<string, unknown> = { yes: true, no: false }
  const declared = ['$yes: Boolean = true', '$no: Boolean!']
  const fragments: string[] = []
  let aliases = 0
  const isChosen = (percent: number) => random(100) < percent
  const oneOf = <Item>(items: readonly Item[]): Item => items[random(items.length)] as Item

  const idLike = (name: string) => {
    const id = oneOf(ids)
    return name === 'slug' ? id.slice(id.indexOf(':') + 1) : id
  }

  function valueFor(type: GraphQLInputType, name: string, depth: number): unknown {
    if (isNonNullType(type)) return valueFor(type.ofType, name, depth)
    if (isListType(type)) return Array.from({ length: random(3) }, () => valueFor(type.ofType, name, depth))
    if (isEnumType(type)) return oneOf(type.getValues()).name
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || (depth > 0 && isChosen(30)),
      )
      return Object.fromEntries(fields.map((field) => [field.name, valueFor(field.type, field.name, depth - 1)]))
    }
    if (type.name === 'Boolean') return isChosen(50)
    if (type.name === 'Int') return 1 + random(4)
    if (type.name === 'Float') return random(100) / 100
    return idLike(name)
  }

  function literal(type: GraphQLInputType, value: unknown): string {
    if (isNonNullType(type)) return literal(type.ofType, value)
    if (isListType(type)) return `[${(value as unknown[]).map((item) => literal(type.ofType, item)).join(', ')}]`
    if (isEnumType(type)) return String(value)
    if (!isInputObjectType(type)) return JSON.stringify(value)
    const fields = type.getFields()
    const written = Object.entries(value as object).map(([name, part]) => {
      const field = fields[name]
      if (!field) throw new Error(`no field ${name}`)
      return `${name}: ${literal(field.type, part)}`
    })
    return `{${written.join(', ')}}`
  }

  function argument(arg: GraphQLArgument): string {
    const value = valueFor(arg.type, arg.name, 2)
    if (!isChosen(30)) return `${arg.name}: ${literal(arg.type, value)}`
    const name = `v${Object.keys(variables).length}`
    variables[name] = value
    declared.push(`$${name}: ${String(arg.type)}`)
    return `${arg.name}: $${name}`
  }

  const directive = () => (isChosen(8) ? oneOf([' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: $yes)']) : '')

  function field({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    const given = args.filter((arg) => isRequiredArgument(arg) || isChosen(25)).map(argument)
    const inner = getNamedType(type)
    // Two fields under one key must have the same arguments.
    const alias = given.length > 0 || isChosen(10) ? `a${aliases++}: ` : ''
    const below = isCompositeType(inner) ? ` ${selection(inner, depth - 1)}` : ''
    return `${alias}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directive()}${below}`
  }

  function fieldsOf(type: GraphQLCompositeType, depth: number): string[] {
    if (!('getFields' in type)) return []
    const fields = Object.values(type.getFields()).filter((one) =>
      type === root ? admits(one.name) : depth > 0 || !isCompositeType(getNamedType(one.type)),
    )
    return Array.from({ length: fields.length === 0 ? 0 : 1 + random(type === root ? 2 : 5) }, () =>
      field(oneOf(fields), depth),
    )
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const selected = ['__typename', ...fieldsOf(type, depth)]
    const possible: readonly GraphQLNamedType[] = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
    for (let count = random(isAbstractType(type) ? 3 : 2); count > 0; count--) {
      const on = oneOf(possible)
      if (!isObjectType(on)) continue
      const inner = `{ ${['__typename', ...fieldsOf(on, depth - 1)].join(' ')} }`
      if (isChosen(50)) selected.push(`... on ${on.name}${directive()} ${inner}`)
      else {
        const name = `F${fragments.length}`
        fragments.push(`fragment ${name} on ${on.name} ${inner}`)
        selected.push(`...${name}${directive()}`)
      }
    }
    return `{ ${selected.slice(isChosen(80) ? 1 : 0).join(' ') || '__typename'} }`
  }

  const body = selection(root, maxDepth)
  return { text: `query Random(${declared.join(', ')}) ${body}\n${fragments.join('\n')}`, variables }
}
