import type { SectionEntry } from '../../content/documents.ts'
import { LINK_TARGETS, linkTarget } from '../../content/prose/link-target.ts'
import { partOfSection } from '../../content/prose/part-of-section.ts'
import { violation } from '../../content/violation.ts'
import { fewSuggestions } from '../../errors/few-suggestions.ts'

import type { Rule } from './rule.ts'

/**
 * A link of prose leads where one may, and to a section that there is. Whether its document exists,
 * references tell.
 */
export const linksLeadSomewhere: Rule = function* ({ content, prose }) {
  const anchorsOf = (sections: readonly SectionEntry[]) => new Set(sections.map(({ anchor }) => anchor))
  const articles = new Map(content.articles.map(({ key, sections }) => [key, sections]))
  const suggest = fewSuggestions()
  for (const { key, sections } of content.articles) {
    for (const [index, section] of sections.entries()) {
      for (const { kind, target, line } of prose.references(section).references) {
        if (kind !== 'LINK') continue
        const path = partOfSection(index, line)
        const link = linkTarget(target)
        if (link === null) {
          yield violation(
            'REFUSED_LINK',
            key,
            path,
            `"${target.slice(0, 200)}" is no address for prose; ${LINK_TARGETS}`,
          )
        } else if (link.kind !== 'EXTERNAL' && link.anchor !== null) {
          const article = link.kind === 'ANCHOR' ? key : link.key
          const there = articles.get(article)
          const anchors = anchorsOf(there ?? [])
          if (there === undefined || anchors.has(link.anchor)) continue
          const message = `no section of ${article} has the anchor "${link.anchor}".${suggest(link.anchor, () => anchors, article)}`
          yield violation('UNREACHABLE_ANCHOR', key, path, message)
        }
      }
    }
  }
}
