import type { AssetDocument } from '../documents.ts'
import { assetShape, fileShape, focalPointShape } from '../shapes/asset-shape.ts'
import type { ContentFile } from './read-content-files.ts'
import { fieldsInOrder } from './write-fields.ts'
import { slugOf } from './write-references.ts'
import { blockMap, writeYaml } from './write-yaml.ts'

/** The file of an asset. Its bytes are beside it (`pathOfBytes`). */
export function writeAssetFile(asset: AssetDocument): ContentFile {
  const { focalPoint, file } = asset
  const text = writeYaml(
    fieldsInOrder(assetShape, asset, {
      source: asset.source && slugOf(asset.source),
      focalPoint: focalPoint && blockMap(fieldsInOrder(focalPointShape, focalPoint, {})),
      file: blockMap(fieldsInOrder(fileShape, file, {})),
    }),
  )
  return { path: `assets/${asset.slug}.yaml`, text }
}
