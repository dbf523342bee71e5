import { proseOf } from '../../content/translations/translated-sections.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/**
 * Prose holds no image: there is no place to keep one, and one from elsewhere would tell that site
 * of every reader.
 */
export const proseHasNoImages = documentRule({
  name: 'proseHasNoImages',
  on: ['article'],
  *check(document, { prose }) {
    const { key } = document
    for (const { section, at } of proseOf(document)) {
      for (const { kind, target, line } of prose.references(section).references) {
        if (kind !== 'IMAGE') continue
        const message = `the image "${target.slice(0, 200)}" cannot be shown: images are not supported; link to it, or leave it out`
        yield violation('REFUSED_IMAGE', key, at(line), message)
      }
    }
  },
})
