import type { AssetDocument } from '../documents.ts'
import { assetShape } from '../shapes/asset-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import type { Violation } from '../violation.ts'

/** Reads the value of an asset file. The slug comes from the file's name. */
export function readAssetFile(
  value: unknown,
  slug: string,
): { readonly asset?: AssetDocument; readonly violations: readonly Violation[] } {
  const key = `asset:${slug}`
  const header = readShape(assetShape, value, key)
  if (header.value === undefined) return { violations: header.violations }
  return { asset: { key, slug, ...header.value }, violations: [] }
}
