import type { Policy } from './policy.ts'

/** Some fields that all take the same. */
export const all = <Asked extends Policy, Field extends string>(
  policy: Asked,
  ...fields: readonly Field[]
): Readonly<Record<Field, Asked>> => Object.fromEntries(fields.map((field) => [field, policy])) as Record<Field, Asked>

export const listOf = (policy: Policy) => all(policy, 'edges', 'nodes', 'pageInfo', 'totalCount')
export const edgeOf = (policy: Policy) => all(policy, 'cursor', 'node')

export const LIST = listOf('PUBLIC')
export const EDGE = edgeOf('PUBLIC')

export const PUBLISHED = all('PUBLIC', 'id', 'createdAt', 'updatedAt', 'updatedIn')

export const LANGUAGE = all('PUBLIC', 'language', 'languages', 'translationStatus')

export const CONCEPT = {
  ...PUBLISHED,
  ...all('PUBLIC', 'slug', 'kind', 'name', 'alsoCalled', 'summary', 'note', 'codes', 'facts', 'mentions', 'imports'),
  ...all('PUBLIC', 'claims', 'leadsTo', 'causedBy', 'usedIn', 'history', 'formerKeys', 'attributes', 'figures'),
  ...all('READ_DRAFTS', 'editorAttributes'),
  ...all('PUBLIC', 'kindName'),
  ...LANGUAGE,
}
