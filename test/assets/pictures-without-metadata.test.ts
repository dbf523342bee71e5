import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { formatOf } from '../../src/assets/formats/asset-formats.ts'
import { type PictureForm, pictureOf } from '../notation/pictures.ts'
import { there } from '../notation/there.ts'

const FORMS: readonly PictureForm[] = ['png', 'jpeg', 'webp', 'avif', 'gif']

const cleaned = (bytes: Uint8Array) => there(there(formatOf(bytes)).clean)(bytes)
const pixelsOf = (bytes: Uint8Array) => sharp(bytes).raw().toBuffer()

describe.each(FORMS)('%s', (form) => {
  test('is known by its bytes, with its size', async () => {
    const bytes = await pictureOf(form, 70, 30)
    expect(there(formatOf(bytes)).mediaType).toBe(`image/${form}`)
    expect(cleaned(bytes)).toMatchObject({ width: 70, height: 30 })
  })

  test('loses the place and the owner, and not a pixel', async () => {
    const bytes = await pictureOf(form)
    const clean = cleaned(bytes)
    expect(Buffer.from(clean.bytes).includes('SECRET-OWNER')).toBe(false)
    const { exif } = await sharp(clean.bytes).metadata()
    expect(exif === undefined || !Buffer.from(exif).some((byte) => byte > 64)).toBe(true)
    expect(await pixelsOf(clean.bytes)).toEqual(await pixelsOf(bytes))
  })

  test('loses whatever follows its end', async () => {
    const bytes = await pictureOf(form)
    const polyglot = Buffer.concat([bytes, Buffer.from('PK\x03\x04<script>alert(1)</script>')])
    expect(form === 'avif' ? null : Buffer.from(cleaned(polyglot).bytes)).toEqual(
      form === 'avif' ? null : Buffer.from(cleaned(bytes).bytes),
    )
  })

  test('is clean once it was cleaned', async () => {
    const once = cleaned(await pictureOf(form))
    expect(Buffer.from(cleaned(once.bytes).bytes)).toEqual(Buffer.from(once.bytes))
  })

  test('is refused where it ends too early', async () => {
    const bytes = await pictureOf(form)
    for (const part of [0.2, 0.5, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * part))
      expect(() => cleaned(cut), `${part} of ${bytes.length} bytes`).toThrow(
        expect.objectContaining({ name: 'BrokenFile' }),
      )
    }
  })
})

test('the example has something to lose in every form with metadata', async () => {
  for (const form of ['png', 'jpeg', 'webp', 'avif'] as const) {
    const { exif } = await sharp(await pictureOf(form)).metadata()
    expect(there(exif).includes('SECRET-OWNER'), form).toBe(true)
  }
})

test('a picture that lies on its side keeps only how it is turned', async () => {
  const lying = await pictureOf('jpeg', 70, 30, 6)
  const clean = cleaned(lying)
  expect(clean).toMatchObject({ width: 30, height: 70 })
  expect((await sharp(clean.bytes).metadata()).orientation).toBe(6)
  expect(Buffer.from(clean.bytes).includes('SECRET-OWNER')).toBe(false)
})

test.each([
  ['HTML', '<!doctype html><svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['a script', '#!/bin/sh\necho'],
  ['an archive', 'PK\x03\x04'],
  ['a PDF behind something else', '\n\n%PDF-1.7'],
  ['a program', 'MZ\x90\x00'],
  ['a GIF of no version', 'GIF90a'],
  ['a short piece of MP3', '\xff\xff'],
])('%s is none of the forms', (_name, text) => {
  expect(formatOf(Buffer.from(text, 'latin1'))).toBe(undefined)
})

test.each([
  ['application/pdf', '%PDF-1.4\n'],
  ['audio/mpeg', 'ID3\x04\x00\x00\x00\x00\x00\x00'],
  ['audio/mpeg', '\xff\xfb\x90\x00'],
  ['audio/ogg', `OggS\0${'\0'.repeat(23)}OpusHead`],
  ['audio/mp4', '\0\0\0\x1cftypM4A \0\0\0\0'],
])('%s is known by its first bytes', (mediaType, text) => {
  expect(formatOf(Buffer.from(text, 'latin1'))?.mediaType).toBe(mediaType)
})
