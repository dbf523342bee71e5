import { openAssetStore } from '../assets/asset-place.ts'
import { storeFolderBytes } from '../assets/folder-bytes.ts'
import type { Config } from '../config/config.ts'
import type { UploadedFiles } from '../content/assets/uploaded-file.ts'
import type { ContentSet } from '../content/documents.ts'

/**
 * Stores the bytes of the assets of a checked content folder where the configuration says, before
 * anything of the folder is staged.
 */
export async function storeAssetsOfFolder(
  config: Config,
  files: UploadedFiles,
  folder: string,
  { assets = [] }: Pick<ContentSet, 'assets'>,
  by: string,
): Promise<void> {
  if (assets.length === 0) return
  const store = await openAssetStore(config)
  await storeFolderBytes(folder, assets, { store, files }, { by, at: new Date().toISOString() })
}
