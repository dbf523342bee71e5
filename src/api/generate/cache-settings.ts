import { type GraphQLSchema, getNullableType, isAbstractType, isObjectType } from 'graphql'
import { type GeneratedFile, generatedHead } from './generated-file.ts'

/**
 * What the normalized caches of Apollo Client, urql and Relay need to know of the schema, as a
 * module of the client.
 */
export function cacheSettings(schema: GraphQLSchema): GeneratedFile {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort(({ name: one }, { name: other }) => (one < other ? -1 : 1))
  const objects = types.filter(isObjectType)
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const embedded = objects.filter((type) => !('id' in type.getFields()) && !roots.includes(type))
  const lines = [
    '/** The object types behind each interface: `possibleTypes` of the cache of Apollo Client. */',
    'export const possibleTypes: Record<string, string[]> = {',
    ...types
      .filter(isAbstractType)
      .flatMap((type) => [
        `  ${type.name}: [`,
        ...schema.getPossibleTypes(type).map(({ name }) => `    '${name}',`),
        '  ],',
      ]),
    '}',
    '',
    '/**',
    ' * The types of which a graph has one object without an id: `typePolicies` of the cache of Apollo',
    ' * Client. The fields that several queries select of it belong together.',
    ' */',
    'export const typePolicies: Record<string, { merge: boolean }> = {',
    ...singletons(schema).map((name) => `  ${name}: { merge: true },`),
    '}',
    '',
    'const isEmbedded = (): null => null',
    '',
    '/**',
    ' * The types without an id, whose objects belong to the object around them: `keys` of the Graphcache',
    ' * of urql. All other types have the key `id`.',
    ' */',
    'export const keys: Record<string, () => null> = {',
    ...embedded.map(({ name }) => `  ${name}: isEmbedded,`),
    '}',
  ]
  return {
    path: 'src/client/generated/cache-settings.ts',
    text: `${generatedHead('schema.graphql')}${lines.join('\n')}\n`,
  }
}

/** The object types without an id that a field of `Query` without arguments leads to. */
function singletons(schema: GraphQLSchema): readonly string[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length === 0)
  const types = fields.flatMap(({ type }) => {
    const bare = getNullableType(type)
    return !isObjectType(bare) || 'id' in bare.getFields() ? [] : bare.name
  })
  return [...new Set(types)].sort()
}
