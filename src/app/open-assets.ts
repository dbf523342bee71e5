import type { Logger } from 'pino'
import { openAssetStore } from '../assets/asset-place.ts'
import { type Assets, createAssets } from '../assets/assets.ts'
import { createPictureMaker } from '../assets/pictures/picture-maker.ts'
import type { Config } from '../config/config.ts'
import type { UploadedFiles } from '../content/assets/uploaded-file.ts'

/** The assets that the configuration names. Without a library for pictures, none are made from others. */
export async function openAssets(config: Config, files: UploadedFiles, logger: Pick<Logger, 'warn'>): Promise<Assets> {
  const pictures = createPictureMaker({
    maxPixels: config.maxImagePixels,
    atOnce: config.imagesAtOnce,
    onMissing: (reason) =>
      logger.warn(
        { reason },
        'sharp could not be loaded, so pictures are served in their own size only. Install it for this machine: npm install sharp',
      ),
  })
  return createAssets({
    store: await openAssetStore(config),
    files,
    pictures,
    maxBytes: config.maxAssetBytes,
    maxPixels: config.maxImagePixels,
    mayStore: config.role === 'editor',
  })
}
