import { type ConstDirectiveNode, Kind, type ObjectTypeDefinitionNode, parse, print, visit } from 'graphql'

/** What a gateway needs of a subgraph, besides the contract. */
const ROOT_FIELDS = `
"A reference to an object of this subgraph: \`{ __typename, id }\`."
scalar _Any

"The objects that a gateway joins to those of other subgraphs."
union _Entity = @TYPES@

"The schema for composition."
type _Service {
  "The contract with the directives of Federation 2."
  sdl: String!
}

extend type Query {
  "The objects of references, in their order; null where there is none. For gateways."
  _entities(
    "At most 1,000, of which 100 are no published objects."
    representations: [_Any!]!
  ): [_Entity]!
  "The schema for composition. For gateways."
  _service: _Service!
}
`

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])\n\n'

/** The additions to the contract that make a server a subgraph of Federation 2. */
export const subgraphAdditions = (contract: string): string =>
  ROOT_FIELDS.replace('@TYPES@', nodeTypesIn(contract).join(' | '))

/**
 * The contract with the directives of Federation 2: every type that implements `Node` has the key
 * `id`, and other subgraphs may define `PageInfo` too. Composition does not know `@oneOf`; the server
 * checks it all the same.
 */
export function subgraphSdl(contract: string): string {
  const document = visit(parse(contract, { noLocation: true }), {
    ObjectTypeDefinition(node) {
      if (isNodeType(node)) return withDirective(node, KEY)
      if (node.name.value === 'PageInfo') return withDirective(node, SHAREABLE)
      return undefined
    },
    Directive: ({ name }) => (name.value === 'oneOf' ? null : undefined),
  })
  return LINK + print(document)
}

const isNodeType = ({ interfaces = [] }: ObjectTypeDefinitionNode): boolean =>
  interfaces.some(({ name }) => name.value === 'Node')

const nodeTypesIn = (contract: string): readonly string[] =>
  parse(contract, { noLocation: true }).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && isNodeType(definition) ? definition.name.value : [],
  )

const directive = (name: string, args: NonNullable<ConstDirectiveNode['arguments']> = []): ConstDirectiveNode => ({
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: name },
  arguments: args,
})

const KEY = directive('key', [
  {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'fields' },
    value: { kind: Kind.STRING, value: 'id' },
  },
])
const SHAREABLE = directive('shareable')

const withDirective = (node: ObjectTypeDefinitionNode, added: ConstDirectiveNode): ObjectTypeDefinitionNode => ({
  ...node,
  directives: [...(node.directives ?? []), added],
})
