import { readFile } from 'node:fs/promises'
import { buildSchema } from 'graphql'
import { withAgentTools } from './agent-guide.ts'
import { agentTools, agentToolsFile } from './agent-tools.ts'
import { cacheSettings } from './cache-settings.ts'
import { clientCalls, readOperations } from './client-calls.ts'
import type { GeneratedFile } from './generated-file.ts'
import { kindPolicies } from './kind-policies.ts'
import { kindResolvers } from './kind-resolvers.ts'
import { withKinds } from './kind-schema.ts'
import { kindVocabulary } from './kind-vocabulary.ts'
import { withPredicates } from './predicate-schema.ts'
import { readKinds } from './read-kinds.ts'
import { wordingLanguages } from './wording-languages.ts'

/** Every generated file but those of graphql-codegen, as it should be now. */
export async function generatedFiles(): Promise<readonly GeneratedFile[]> {
  const kinds = await readKinds()
  const schema = withPredicates(withKinds(await present('schema.graphql'), kinds))
  const built = buildSchema(schema)
  const files = await readOperations(built)
  const tools = agentTools(built, files)
  return [
    ...kindVocabulary(kinds),
    { path: 'schema.graphql', text: schema },
    ...kindResolvers(kinds),
    kindPolicies(kinds),
    ...clientCalls(built, files),
    cacheSettings(built),
    await wordingLanguages(),
    agentToolsFile(tools),
    { path: 'docs/agents.md', text: withAgentTools(await present('docs/agents.md'), tools) },
  ]
}

const present = (path: string): Promise<string> => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')
