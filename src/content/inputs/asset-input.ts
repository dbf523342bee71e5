import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AssetDocument } from '../documents.ts'
import { assetShape } from '../shapes/asset-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { slug } from '../shapes/text.ts'
import { translationsShape } from '../shapes/translation-shape.ts'
import { withTranslations } from '../translations/with-translations.ts'
import type { DocumentReading } from './document-reading.ts'

/** An asset file with its slug. What follows from the file itself was filled in before. */
const shape = assetShape.extend({ slug, translations: translationsShape.default([]) })

export function readAssetInput(input: unknown, key: Key): DocumentReading {
  const { value, violations } = readShape(shape, input, key)
  if (value === undefined) return { violations }
  const { translations, ...asset } = value
  return { document: withTranslations<AssetDocument>({ key, ...asset }, translations), violations }
}

export const assetInputOf = ({ key: _, ...asset }: AssetDocument): object => asset
