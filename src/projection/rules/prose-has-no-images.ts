import { partOfSection } from '../../content/prose/part-of-section.ts'
import { sectionReferences } from '../../content/prose/prose-references.ts'
import { violation } from '../../content/violation.ts'

import type { Rule } from './rule.ts'

/**
 * Prose holds no image: the store keeps none, and an image of another site would report every
 * reader to it.
 */
export const proseHasNoImages: Rule = function* ({ content }) {
  for (const { key, sections } of content.articles) {
    for (const [index, section] of sections.entries()) {
      for (const { kind, target, line } of sectionReferences(section).references) {
        if (kind !== 'IMAGE') continue
        const message = `the image "${target.slice(0, 200)}" cannot be shown: images are not supported; link to it, or leave it out`
        yield violation('REFUSED_IMAGE', key, partOfSection(index, line), message)
      }
    }
  }
}
