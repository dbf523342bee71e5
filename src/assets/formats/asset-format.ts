import type { MediaType } from '../../../graph/vocabulary/media-types.ts'

/** The size of a picture in pixels, as it is shown. */
export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** A picture without what it does not need to be shown, such as the place where it was taken. */
export interface CleanPicture extends PixelSize {
  readonly bytes: Uint8Array
}

/** A form of file that an asset may have, told by its bytes and never by its name. */
export interface AssetFormat {
  readonly mediaType: MediaType
  /** Whether a file begins like one of this form. `head` has its first bytes, 4,096 at most. */
  matches(head: Uint8Array): boolean
  /**
   * The picture without its metadata, and without whatever follows its end. Throws `BrokenFile`
   * where the bytes are no such picture. Left out: the file is kept as it is.
   */
  readonly clean?: (bytes: Uint8Array) => CleanPicture
}

/** The bytes are not what they begin like. The message says what is wrong, for whoever sent them. */
export class BrokenFile extends Error {
  override readonly name = 'BrokenFile'
}
