import { ASSETS_PATH } from './upload-route.ts'

/**
 * The addresses of assets: below where people reach this server, or else on the host that was asked,
 * below its base path.
 */
export const assetAddress =
  (publicUrl: string | null, basePath: string): ((name: string) => string) =>
  (name) =>
    `${publicUrl?.replace(/\/+$/, '') ?? basePath}${ASSETS_PATH}/${name}`
