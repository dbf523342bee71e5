import type { UseResolvers } from '../generated/resolver-types.ts'
import { publishedNode } from '../published-node.ts'

export const Use: UseResolvers = {
  by: ({ by }, _args, { snapshot }) => {
    const found = publishedNode(snapshot, by)
    if (found === undefined) throw new Error(`the snapshot says that ${by} uses something but does not hold it`)
    return found
  },
  section: ({ by, position, section: anchor }, _args, { snapshot }) => {
    const article = anchor === null ? undefined : snapshot.articles.get(by)
    const section = article?.sections[position]
    return article && section ? { article, section } : null
  },
}
