import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { createPictureMaker } from '../../src/assets/pictures/picture-maker.ts'
import { variantFor, WIDTHS } from '../../src/assets/pictures/variant.ts'
import { pictureOf } from '../notation/pictures.ts'
import { there } from '../notation/there.ts'

const LIMITS = { maxPixels: 100_000, atOnce: 2 }

describe('a machine without sharp', () => {
  test('makes no pictures, and says so once', async () => {
    const told: string[] = []
    const load = async () => {
      throw new Error('Could not load the "sharp" module\nusing the linux-x64 runtime')
    }
    const maker = createPictureMaker({ ...LIMITS, load, onMissing: (reason) => told.push(reason) })
    const bytes = await pictureOf('png')
    expect(await maker.placeholder(bytes)).toBe(null)
    expect(await maker.made(bytes, { width: 160, mediaType: 'image/webp' })).toBe(null)
    expect(told).toEqual(['Could not load the "sharp" module'])
  })
})

describe('a picture', () => {
  test('of more pixels than may be is not read', async () => {
    const maker = createPictureMaker({ ...LIMITS, maxPixels: 100 })
    await expect(maker.placeholder(await pictureOf('png', 20, 20))).rejects.toMatchObject({ name: 'BrokenFile' })
  })

  test('that is damaged is not made', async () => {
    const bytes = await pictureOf('jpeg', 200, 200)
    const cut = Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.from([0xff, 0xd9])])
    const maker = createPictureMaker(LIMITS)
    await expect(maker.made(cut, { width: 160, mediaType: 'image/webp' })).rejects.toMatchObject({ name: 'BrokenFile' })
  })

  test('is shown beforehand by one of some hundred bytes', async () => {
    const placeholder = there(await createPictureMaker(LIMITS).placeholder(await pictureOf('png', 320, 200)))
    expect(placeholder.length).toBeLessThan(1_000)
    const { width, height } = await sharp(Buffer.from(there(placeholder.split(',')[1]), 'base64')).metadata()
    expect([width, height]).toEqual([16, 10])
  })

  test('never becomes wider than it is', async () => {
    const made = await createPictureMaker(LIMITS).made(await pictureOf('png', 200, 100), {
      width: 640,
      mediaType: 'image/png',
    })
    expect((await sharp(there(made)).metadata()).width).toBe(200)
  })

  test('are made some at a time', async () => {
    let [running, most] = [0, 0]
    const maker = createPictureMaker({
      ...LIMITS,
      load: async () => (input, options) => {
        const picture = sharp(input, options)
        const toBuffer = picture.toBuffer.bind(picture)
        return Object.assign(picture, {
          async toBuffer() {
            running++
            most = Math.max(most, running)
            const made = await toBuffer()
            running--
            return made
          },
        })
      },
    })
    const bytes = await pictureOf('png', 200, 100)
    await Promise.all(Array.from({ length: 8 }, () => maker.placeholder(bytes)))
    expect(most).toBe(2)
  })
})

describe('the size of a picture', () => {
  const png = { mediaType: 'image/png', width: 1_000 } as const

  test.each([
    [1, 160],
    [160, 160],
    [161, 320],
    [700, 960],
  ])('for a place of %i pixels is %i', (place, width) => {
    expect(variantFor(png, place, null)).toEqual({ width, mediaType: 'image/png' })
  })

  test('that would be greater than its own is its own, unless the form is another', () => {
    expect([variantFor(png, null, null), variantFor(png, 1_000, null), variantFor(png, 9_000, 'PNG')]).toEqual([
      null,
      null,
      null,
    ])
    expect(variantFor(png, null, 'WEBP')).toEqual({ width: 1_280, mediaType: 'image/webp' })
    expect(variantFor({ ...png, width: 9_000 }, null, 'WEBP')?.width).toBe(Math.max(...WIDTHS))
  })

  test('is its own where it is made of lines, moves or is none', () => {
    expect(variantFor({ mediaType: 'image/svg+xml', width: 900 }, 160, 'PNG')).toBe(null)
    expect(variantFor({ mediaType: 'image/gif', width: 900 }, 160, 'PNG')).toBe(null)
    expect(variantFor({ mediaType: 'application/pdf', width: null }, 160, 'PNG')).toBe(null)
  })
})
