import { join, resolve } from 'node:path'
import type { Config } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'
import type { AssetStore } from './asset-store.ts'
import { folderAssetStore } from './stores/folder-asset-store.ts'

type AssetSettings = Pick<Config, 'assets' | 'dataDir' | 's3Endpoint' | 's3Region' | 's3KeyId' | 's3Secret'>

const S3_ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/

/** The store of assets that the settings name: a folder, or a bucket of an S3-compatible store. */
export async function openAssetStore(settings: AssetSettings): Promise<AssetStore> {
  const { assets, dataDir, s3Endpoint, s3Region, s3KeyId, s3Secret } = settings
  if (assets === null) return folderAssetStore(resolve(join(dataDir, 'assets')))
  const [, bucket, path = ''] = S3_ADDRESS.exec(assets) ?? []
  if (bucket === undefined) return folderAssetStore(resolve(assets))
  if (s3KeyId === null || s3Secret === null)
    throw new OperatorError('AETIA_ASSETS names a bucket: AETIA_S3_KEY_ID and AETIA_S3_SECRET must be set too.')
  const { s3AssetStore } = await import('./stores/s3-asset-store.ts')
  return s3AssetStore({
    endpoint: s3Endpoint ?? `https://s3.${s3Region}.amazonaws.com`,
    region: s3Region,
    bucket,
    prefix: path === '' || path.endsWith('/') ? path : `${path}/`,
    keyId: s3KeyId,
    secret: s3Secret,
  })
}
