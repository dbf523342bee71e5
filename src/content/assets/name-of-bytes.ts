import { EXTENSIONS, type MediaType } from '../../../graph/vocabulary/media-types.ts'

/** The bytes of an asset by their content. */
export interface AssetBytes {
  /** In hexadecimal digits. */
  readonly sha256: string
  readonly mediaType: MediaType
}

/** The name under which the bytes of an asset are stored and served, such as `<hash>.png`. */
export const nameOfBytes = ({ sha256, mediaType }: AssetBytes): string => `${sha256}.${EXTENSIONS[mediaType]}`

/** Where in a content folder the bytes of assets are. */
export const BYTES_FOLDER = 'assets/files/'

/** Where in a content folder the bytes of an asset are. */
export const pathOfBytes = (file: AssetBytes): string => `${BYTES_FOLDER}${nameOfBytes(file)}`
