import { type GeneratedFile, generatedHead } from './generated-file.ts'
import type { NamedKind } from './read-kinds.ts'

/** The policies of the types of kinds and of their root fields: anyone may read a concept. */
export const kindPolicies = (kinds: readonly NamedKind[]): GeneratedFile => ({
  path: 'src/api/generated/kind-policies.ts',
  text: `${generatedHead('graph/vocabulary/kinds')}import { all, CONCEPT, EDGE, LIST } from '../access/field-policies.ts'

/** The root fields of every kind. */
export const kindQueryPolicies = all(
  'PUBLIC',
${kinds.map(({ names }) => `  '${names.field}',\n  '${names.listField}',\n`).join('')})

/** The types of every kind. */
export const kindTypePolicies = {
${kinds.map(typePolicies).join('')}}
`,
})

const typePolicies = ({ names, fields }: NamedKind) =>
  `  ${names.type}: { ...CONCEPT, ...all('PUBLIC', ${Object.keys(fields)
    .map((field) => `'${field}'`)
    .join(', ')}) },
  ${names.type}Connection: LIST,
  ${names.type}Edge: EDGE,
`
