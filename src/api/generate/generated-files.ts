import { readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { clientCalls } from './client-calls.ts'
import type { GeneratedFile } from './generated-file.ts'
import { kindPolicies } from './kind-policies.ts'
import { kindResolvers } from './kind-resolvers.ts'
import { withKinds } from './kind-schema.ts'
import { kindVocabulary } from './kind-vocabulary.ts'
import { readKinds } from './read-kinds.ts'

/** Every generated file but those of graphql-codegen, as it should be now. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const kinds = await readKinds()
  const present = await readFile(new URL('../../../schema.graphql', import.meta.url), 'utf8')
  const schema = withKinds(present, kinds)
  return [
    ...kindVocabulary(kinds),
    { path: 'schema.graphql', text: schema },
    ...kindResolvers(kinds),
    kindPolicies(kinds),
    ...(await clientCalls(buildSchema(schema))),
  ]
}
