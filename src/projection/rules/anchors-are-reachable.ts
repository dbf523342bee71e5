import { violation } from '../../content/violation.ts'
import { didYouMean } from '../../errors/did-you-mean.ts'
import type { Rule } from './rule.ts'

/** Every section has one anchor, every anchor one section. */
export const anchorsAreReachable: Rule = function* ({ content }) {
  for (const { key, sections, anchors } of content.articles) {
    const written = sections.map(({ anchor }) => anchor)
    for (const { anchor } of anchors) {
      if (written.includes(anchor)) continue
      const message = `no section has the anchor "${anchor}".${didYouMean(anchor, written)}`
      yield violation('UNREACHABLE_ANCHOR', key, ['claims', anchor], message)
    }
    for (const [index, anchor] of written.entries()) {
      if (written.indexOf(anchor) !== index) {
        yield violation('UNREACHABLE_ANCHOR', key, ['sections', index], `the anchor "${anchor}" stands on two sections`)
      } else if (!anchors.some((entry) => entry.anchor === anchor)) {
        const message = `the section "${anchor}" is not among the front matter's claims; give it a list, [] if it expresses none`
        yield violation('UNREACHABLE_ANCHOR', key, ['sections', index], message)
      }
    }
  }
}
