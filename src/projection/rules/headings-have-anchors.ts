import { proseOf } from '../../content/translations/translated-sections.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/**
 * The text of a section holds no heading of the first or second level, which would be a section
 * without an anchor.
 */
export const headingsHaveAnchors = documentRule({
  name: 'headingsHaveAnchors',
  on: ['article'],
  *check(document, { prose }) {
    const { key } = document
    for (const { section, at } of proseOf(document)) {
      for (const line of prose.references(section).headings) {
        const message =
          'a heading of the first or second level makes a section without an anchor; use ### or deeper, or give it a section of its own'
        yield violation('UNREACHABLE_ANCHOR', key, at(line), message)
      }
    }
  },
})
