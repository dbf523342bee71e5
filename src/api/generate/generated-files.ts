import { readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { clientCalls } from './client-calls.ts'
import { withConceptTypes } from './client-guide.ts'
import type { GeneratedFile } from './generated-file.ts'
import { kindPolicies } from './kind-policies.ts'
import { kindResolvers } from './kind-resolvers.ts'
import { withKinds } from './kind-schema.ts'
import { kindVocabulary } from './kind-vocabulary.ts'
import { withPredicates } from './predicate-schema.ts'
import { readKinds } from './read-kinds.ts'

/** Every generated file but those of graphql-codegen, as it should be now. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const kinds = await readKinds()
  const schema = withPredicates(withKinds(await present('schema.graphql'), kinds))
  return [
    ...kindVocabulary(kinds),
    { path: 'schema.graphql', text: schema },
    { path: 'docs/client.md', text: withConceptTypes(await present('docs/client.md'), kinds) },
    ...kindResolvers(kinds),
    kindPolicies(kinds),
    ...(await clientCalls(buildSchema(schema))),
  ]
}

const present = (path: string): Promise<string> => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')
