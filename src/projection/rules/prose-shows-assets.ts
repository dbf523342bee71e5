import { isPicture } from '../../../graph/vocabulary/media-types.ts'
import { imageTarget } from '../../content/prose/link-target.ts'
import { proseOf } from '../../content/translations/translated-sections.ts'
import { violation } from '../../content/violation.ts'
import { documentRule } from './rule.ts'

/**
 * An image of prose is an asset that is a picture: one from elsewhere would tell that site of every
 * reader. Whether the asset exists, references tell.
 */
export const proseShowsAssets = documentRule({
  name: 'proseShowsAssets',
  on: ['article'],
  reads: ['mediaTypeOf'],
  *check(article, { prose, mediaTypeOf }) {
    const { key } = article
    for (const { section, at } of proseOf(article)) {
      for (const { kind, target, line } of prose.references(section).references) {
        if (kind !== 'IMAGE') continue
        const asset = imageTarget(target)
        const path = at(line)
        if (asset === null) {
          const message = `the image "${target.slice(0, 200)}" cannot be shown: only assets are, such as ![](asset:hip-planes); upload it, link to it, or leave it out`
          yield violation('REFUSED_IMAGE', key, path, message)
          continue
        }
        const mediaType = mediaTypeOf(asset)
        if (mediaType === undefined || isPicture(mediaType)) continue
        const message = `${asset} is ${mediaType} and no picture; link to it, as [its title](${asset})`
        yield violation('REFUSED_IMAGE', key, path, message)
      }
    }
  },
})
