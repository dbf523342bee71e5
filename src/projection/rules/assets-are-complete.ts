import { isPicture } from '../../../graph/vocabulary/media-types.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/** What an asset must say before it is published, in words. */
const REQUIRED = [
  ['text', 'the alternative text: what it shows or says, for who cannot see or hear it'],
  ['credit', 'the credit: who made it'],
  ['license', 'the license under which it may be shown, such as CC-BY-4.0'],
] as const

/** An asset says what it shows, who made it and why it may be shown; a picture has a size. */
export const assetsAreComplete = documentRule({
  name: 'assetsAreComplete',
  on: ['asset'],
  *check(asset) {
    for (const [field, what] of REQUIRED)
      if (asset[field] === undefined)
        yield violation('INCOMPLETE_ASSET', asset.key, [field], `${field} is missing: give ${what}`)
    const { mediaType, width, height } = asset.file
    if (isPicture(mediaType) !== (width !== undefined && height !== undefined)) {
      const message = isPicture(mediaType)
        ? 'a picture has a width and a height, as its upload says them'
        : `an asset of type ${mediaType} has no width and height`
      yield violation('INCOMPLETE_ASSET', asset.key, ['file'], message)
    }
  },
})
