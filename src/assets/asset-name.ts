import { EXTENSIONS, MEDIA_TYPES, type MediaType } from '../../graph/vocabulary/media-types.ts'

const NAME = new RegExp(`^([\\da-f]{64})(?:-(\\d{1,4}))?\\.(${Object.values(EXTENSIONS).join('|')})$`)

/** The parts of a name under which bytes are stored and served. */
export interface AssetName {
  /** The SHA-256 of the file, in hexadecimal digits. */
  readonly hash: string
  /** Of a picture made from the file: its width in pixels. Null: the file itself. */
  readonly width: number | null
  readonly mediaType: MediaType
}

/** The parts of a name such as `<hash>.png` or `<hash>-640.webp`; null for any other text. */
export function readAssetName(name: string): AssetName | null {
  const [, hash, width, extension] = NAME.exec(name) ?? []
  const mediaType = MEDIA_TYPES.find((type) => EXTENSIONS[type] === extension)
  if (hash === undefined || mediaType === undefined) return null
  return { hash, width: width === undefined ? null : Number(width), mediaType }
}

export const assetName = ({ hash, width, mediaType }: AssetName): string =>
  `${hash}${width === null ? '' : `-${width}`}.${EXTENSIONS[mediaType]}`
