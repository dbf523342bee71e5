import type { Plugin } from 'vite'

const CALL = /graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`\s*,?\s*\)/g

/**
 * Puts each parsed document in the place of its `graphql(...)` call, so that a page loads its own
 * documents alone. The map of all of them that the client preset generates stays out of the bundle.
 */
export function inlineDocuments(): Plugin {
  return {
    name: 'aetia:inline-documents',
    apply: 'build',
    enforce: 'pre',
    async transform(code, id) {
      if (!/src\/explorer\/(?!generated).*\.tsx?$/.test(id) || !code.includes('graphql(')) return null
      const { graphql } = await import('./generated/gql.ts')
      const inlined = code
        .replaceAll(CALL, (_call, source: string) => JSON.stringify(graphql(source)))
        .replace(/^import \{ graphql \} from .*$/m, '')
      return { code: inlined, map: null }
    },
  }
}
