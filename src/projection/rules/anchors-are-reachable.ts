import { violation } from '../../content/violation.ts'
import { fewSuggestions } from '../../errors/few-suggestions.ts'
import { documentRule } from './rule.ts'

/** Every section has one anchor, every anchor one section. */
export const anchorsAreReachable = documentRule({
  name: 'anchorsAreReachable',
  on: ['article'],
  *check({ key, sections, anchors }) {
    const suggest = fewSuggestions()
    const written = new Set(sections.map(({ anchor }) => anchor))
    const listed = new Set(anchors.map(({ anchor }) => anchor))
    for (const anchor of listed) {
      if (written.has(anchor)) continue
      const message = `no section has the anchor "${anchor}".${suggest(anchor, () => written)}`
      yield violation('UNREACHABLE_ANCHOR', key, ['claims', anchor], message)
    }
    const seen = new Set<string>()
    for (const [index, { anchor }] of sections.entries()) {
      if (seen.has(anchor)) {
        yield violation('UNREACHABLE_ANCHOR', key, ['sections', index], `two sections have the anchor "${anchor}"`)
      } else if (!listed.has(anchor)) {
        const message = `the section "${anchor}" is not among the front matter's claims; give it a list, [] if it expresses none`
        yield violation('UNREACHABLE_ANCHOR', key, ['sections', index], message)
      }
      seen.add(anchor)
    }
  },
})
