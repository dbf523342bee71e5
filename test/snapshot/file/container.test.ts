import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runSync } from '../../../src/algorithms/run-sync.ts'
import { NotReadable, sealing, unsealing } from '../../../src/snapshot/file/container.ts'

const sealed = (label: unknown, value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(runSync(sealing(label, value))))

const unsealed = (bytes: Uint8Array<ArrayBuffer>): unknown => runSync(unsealing(bytes.buffer, () => {}))

const column = fc.oneof(
  fc.uint8Array({ maxLength: 9 }),
  fc.uint16Array({ maxLength: 9 }),
  fc.uint32Array({ maxLength: 9 }),
  fc.int32Array({ maxLength: 9 }),
  fc.float64Array({ maxLength: 5 }),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    column,
    fc.string({ unit: 'binary' }),
    fc.integer(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.string({ maxLength: 3 }).filter((name) => name !== '__proto__'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}))

test('a value comes out of a file as it went in', () => {
  fc.assert(
    fc.property(value, fc.string(), (given, label) => {
      let read: unknown
      const bytes = sealed({ label }, given)
      expect(
        runSync(
          unsealing(bytes.buffer, (its) => {
            read = its
          }),
        ),
      ).toEqual(given)
      expect(read).toEqual({ label })
    }),
    { numRuns: 300 },
  )
})

test('arrays that share memory are written once, and share it again', () => {
  const whole = Uint32Array.from({ length: 1_000 }, (_, at) => at)
  const bytes = sealed(null, { part: whole.subarray(3, 900), whole, odd: new Uint8Array(whole.buffer, 5, 20) })
  expect(bytes.length).toBeLessThan(4_600)
  const read = unsealed(bytes) as { part: Uint32Array; whole: Uint32Array; odd: Uint8Array }
  expect(read).toEqual({ part: whole.subarray(3, 900), whole, odd: new Uint8Array(whole.buffer, 5, 20) })
  expect(read.part.buffer).toBe(bytes.buffer)
  expect(read.part.byteOffset).toBe(read.whole.byteOffset + 12)
  // And so once more, when what was read is written.
  expect(unsealed(sealed(null, read))).toEqual(read)
  expect(sealed(null, read).length).toBe(bytes.length)
})

test('equal arrays are written once', () => {
  const columns = Array.from({ length: 20 }, () => new Uint8Array(1_000))
  const bytes = sealed(null, columns)
  expect(bytes.length).toBeLessThan(2_500)
  expect(unsealed(bytes)).toEqual(columns)
})

const EXAMPLE = sealed(
  { version: 3 },
  { a: Uint8Array.from([1, 2, 3]), b: Float64Array.from([0.5]), list: ['x', 'ÿ'], c: new Uint16Array(0) },
)

test('no byte of a file can be another one', () => {
  for (let at = 0; at < EXAMPLE.length; at++) {
    for (const flip of [1, 0x80, 0xff]) {
      const bytes = EXAMPLE.slice()
      bytes.set([(bytes.at(at) ?? 0) ^ flip], at)
      expect(() => unsealed(bytes), `byte ${at}`).toThrow(NotReadable)
    }
  }
})

test('no file can be shorter or longer', () => {
  for (let length = 0; length < EXAMPLE.length; length++)
    expect(() => unsealed(EXAMPLE.slice(0, length)), `${length} bytes`).toThrow(NotReadable)
  for (const more of [1, 8, 100]) {
    const bytes = new Uint8Array(EXAMPLE.length + more)
    bytes.set(EXAMPLE)
    expect(() => unsealed(bytes)).toThrow(NotReadable)
  }
})

test('a label that is refused ends the reading', () => {
  expect(() =>
    runSync(
      unsealing(EXAMPLE.slice().buffer, () => {
        throw new NotReadable('of another version')
      }),
    ),
  ).toThrow('of another version')
})

test('sums are made in slices', () => {
  const bytes = 20_000_000
  const work = sealing(null, new Uint8Array(bytes))
  let pauses = 0
  while (!work.next().done) pauses++
  expect(pauses).toBeGreaterThan(bytes / 2 ** 21)
})
