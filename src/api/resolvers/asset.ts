import { assetName } from '../../assets/asset-name.ts'
import { variantFor } from '../../assets/pictures/variant.ts'
import { nameOfBytes } from '../../content/assets/name-of-bytes.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { AssetRecord } from '../../snapshot/records.ts'
import type { AssetResolvers } from '../generated/resolver-types.ts'
import { sourceOf } from '../record-of.ts'
import { translated } from '../texts/translated.ts'
import { usedIn } from '../usage.ts'
import { historyPage } from '../version-lists.ts'
import { languageFields } from './language.ts'
import { publishedFields } from './published.ts'

/** The greatest width that a place may have, in pixels. */
const MAX_PLACE = 20_000

export const Asset: AssetResolvers = {
  id: ({ key }) => key,
  ...publishedFields,
  ...languageFields,
  title: translated(({ key, title }: AssetRecord, texts) => texts.textOf(key, 'title') ?? title),
  text: translated((asset: AssetRecord, texts) => texts.alternativeOf(asset)),
  note: translated((asset: AssetRecord, texts) => texts.noteOf(asset)),
  formerKeys: ({ formerKeys }) => formerKeys ?? [],
  source: ({ source }, _args, context) => (source === null ? null : sourceOf(context, source)),
  sha256: ({ file }) => file.sha256,
  mediaType: ({ file }) => file.mediaType,
  bytes: ({ file }) => file.bytes,
  width: ({ file }) => file.width,
  height: ({ file }) => file.height,
  placeholder: ({ file }) => file.placeholder,
  url: ({ file }, { width, format }, { assetUrl }) => {
    if (width !== null && width !== undefined && (width < 1 || width > MAX_PLACE))
      throw badUserInput(`"width" must be from 1 to ${MAX_PLACE} pixels; ${width} came.`)
    const variant = variantFor(file, width ?? null, format ?? null)
    return assetUrl(variant === null ? nameOfBytes(file) : assetName({ hash: file.sha256, ...variant }))
  },
  usedIn,
  history: (document, args, context) => historyPage(context, document, args),
}
