import sharp from 'sharp'

/** The place in the Exif of `pictureOf`, as cameras write it. */
const PLACE = { IFD0: { Copyright: 'SECRET-OWNER' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' } }

export type PictureForm = 'png' | 'jpeg' | 'webp' | 'avif' | 'gif'

/** A picture with a place and a name in its metadata, where its form has any. */
export function pictureOf(form: PictureForm, width = 64, height = 40, orientation = 1): Promise<Buffer> {
  const pixels = sharp({ create: { width, height, channels: 3, background: { r: 200, g: 80, b: 40 } } })
    .composite([
      {
        input: {
          create: { width: Math.ceil(width / 2), height: Math.ceil(height / 2), channels: 3, background: '#0044ff' },
        },
        left: 0,
        top: 0,
      },
    ])
    .withExif(PLACE)
  return pixels.withMetadata({ orientation })[form]().toBuffer()
}

/** An SVG of some size, with what is given inside. */
export const svgOf = (inside = '<rect width="10" height="10"/>', attributes = ''): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 300 200" ${attributes}>${inside}</svg>`,
  )

/** The smallest file that is a PDF to its first bytes. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n')
