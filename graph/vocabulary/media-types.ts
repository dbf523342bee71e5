/** The media types of assets. What else a file may be is refused. */
export const MEDIA_TYPES = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/avif',
  'image/gif',
  'image/svg+xml',
  'application/pdf',
  'audio/mpeg',
  'audio/ogg',
  'audio/mp4',
] as const
export type MediaType = (typeof MEDIA_TYPES)[number]

/** How names of files end, by their media type. */
export const EXTENSIONS: Readonly<Record<MediaType, string>> = Object.freeze({
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'application/pdf': 'pdf',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
})

/** Whether an asset is shown as a picture. */
export const isPicture = (mediaType: string): boolean => mediaType.startsWith('image/')
