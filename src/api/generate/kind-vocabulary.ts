import { type GeneratedFile, generatedHead } from './generated-file.ts'
import type { NamedKind } from './read-kinds.ts'

const HEAD = generatedHead('graph/vocabulary/kinds')

/** The names of all kinds, which imports nothing, and the table of all kinds. */
export const kindVocabulary = (kinds: readonly NamedKind[]): readonly GeneratedFile[] => [
  { path: 'graph/vocabulary/generated/concept-kinds.ts', text: conceptKinds(kinds) },
  { path: 'graph/vocabulary/generated/kinds.ts', text: table(kinds) },
]

const conceptKinds = (kinds: readonly NamedKind[]) => `${HEAD}/** Every kind of concept, in order. */
export const CONCEPT_KINDS = Object.freeze([
${kinds.map(({ names }) => `  '${names.kind}',\n`).join('')}] as const)

export type ConceptKind = (typeof CONCEPT_KINDS)[number]
`

const table = (kinds: readonly NamedKind[]) => `${HEAD}import type { Kind } from '../kind.ts'
${[...kinds]
  .sort((one, other) => (one.key < other.key ? -1 : 1))
  .map(({ names, key }) => `import { ${names.field} } from '../kinds/${key}.ts'\n`)
  .join('')}import type { ConceptKind } from './concept-kinds.ts'

/** Every kind of concept, by its name. */
export const KINDS: { readonly [Name in ConceptKind]: Kind } = Object.freeze({
${kinds.map(({ names }) => `  ${names.kind}: ${names.field},\n`).join('')}})
`
