import { LINK_TARGETS, linkTarget } from '../../content/prose/link-target.ts'
import { proseOf } from '../../content/translations/translated-sections.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/**
 * A link of prose leads where one may, and to a section that there is. Whether its document exists,
 * references tell.
 */
export const linksLeadSomewhere = documentRule({
  name: 'linksLeadSomewhere',
  on: ['article'],
  reads: ['anchorsOf'],
  *check(document, { prose, anchorsOf }) {
    const { key, sections } = document
    const own = new Set(sections.map(({ anchor }) => anchor))
    for (const { section, at } of proseOf(document)) {
      for (const { kind, target, line } of prose.references(section).references) {
        if (kind !== 'LINK') continue
        const path = at(line)
        const link = linkTarget(target)
        if (link === null) {
          const message = `"${target.slice(0, 200)}" is no address for prose; ${LINK_TARGETS}`
          yield violation('REFUSED_LINK', key, path, message)
        } else if (link.kind !== 'EXTERNAL' && link.anchor !== null) {
          const article = link.kind === 'ANCHOR' ? key : link.key
          const anchors = article === key ? own : anchorsOf(article)
          if (anchors === undefined || anchors.has(link.anchor)) continue
          const message = `no section of ${article} has the anchor "${link.anchor}".`
          yield {
            violation: violation('UNREACHABLE_ANCHOR', key, path, message),
            written: link.anchor,
            among: article,
          }
        }
      }
    }
  },
  options: ({ among: article }, { anchorsOf }) => anchorsOf(article) ?? [],
})
