/** What begins a line with a piece of the bytes of an asset, where others name a table. */
export const ASSET_BYTES = 'asset_bytes'

/** A piece of the bytes of an asset. Those of one name follow one another. */
export interface AssetPiece {
  readonly name: string
  readonly base64: string
}

/** The piece on a line of a backup; null for a line that is a row of a table. */
export function assetPieceOf(line: string): AssetPiece | null {
  if (!line.startsWith(`["${ASSET_BYTES}",`)) return null
  const [, piece] = JSON.parse(line) as [string, Partial<AssetPiece> | null]
  const { name, base64 } = piece ?? {}
  return typeof name === 'string' && typeof base64 === 'string' ? { name, base64 } : null
}
