import { proseOf } from '../../content/translations/translated-sections.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/**
 * Quotes and lists are in each other only as deep as readers see: a parser leaves out what is
 * deeper, unchecked.
 */
export const proseNestsLittle = documentRule({
  name: 'proseNestsLittle',
  on: ['article'],
  *check(document, { prose }) {
    const { key } = document
    for (const { section, at } of proseOf(document)) {
      const { tooDeep } = prose.references(section)
      if (tooDeep === null) continue
      const message = 'quotes and lists are too deep in each other to be shown; write at most 40 levels'
      yield violation('BAD_SHAPE', key, at(tooDeep), message)
    }
  },
})
