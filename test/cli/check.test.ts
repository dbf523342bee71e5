import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BOOK, BOOK_TEXT, CAMBER, contentFiles, PAIN, SHORT } from '../notation/content-files.ts'
import { aetia, folderOf } from '../notation/run-cli.ts'

describe('the shipped content', () => {
  test.concurrent('is sound', async () => {
    expect(await aetia('check')).toEqual({
      code: 0,
      stdout: 'The content is sound: 68 concepts, 93 claims, 17 facts, 19 sources, 1 article, 1 asset.\n',
      stderr: '',
    })
  })

  test.concurrent('is sound in JSON', async () => {
    const { code, stdout } = await aetia('check', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      counts: { concepts: 68, claims: 93, facts: 17, sources: 19, articles: 1, assets: 1 },
      quotesVerified: null,
      violations: [],
    })
  })

  test.concurrent.each(['./graph/content', 'graph/../graph/content/'])('may be named as %s', async (folder) => {
    expect(await aetia('check', folder)).toMatchObject({ code: 0, stderr: '' })
  })
})

const BROKEN = contentFiles({
  [CAMBER]: ['certainty: 0.7', 'certainty: 7'],
  [PAIN]: { add: 'colour: red\n' },
  [SHORT]: ['[c1, c2]', '[c1, c3]'],
})
const LINES = [
  `${SHORT}:5  UNKNOWN_ID  there is no claim "claim:c3". Did you mean "claim:c1" or "claim:c2"?`,
  `${CAMBER}:8  BAD_SHAPE  claims.0.certainty: Too big: expected number to be <=1`,
  `${PAIN}:5  BAD_SHAPE  colour: there is no such field`,
]

describe('broken content', () => {
  test.concurrent('is listed by file and line', async () => {
    const folder = await folderOf(BROKEN)
    const { code, stdout, stderr } = await aetia('check', folder)
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toBe(`${LINES.map((line) => `  ${folder}/${line}\n`).join('')}3 violations\n`)
  })

  test.concurrent('is listed in JSON', async () => {
    const { code, stdout } = await aetia('check', '--json', await folderOf(BROKEN))
    expect(code).toBe(1)
    const { ok, violations } = JSON.parse(stdout)
    expect(ok).toBe(false)
    expect(violations).toHaveLength(3)
    expect(violations[2]).toEqual({
      file: PAIN,
      line: 5,
      code: 'BAD_SHAPE',
      message: 'colour: there is no such field',
      document: 'symptom:hip-pain',
    })
  })

  test.concurrent('of one violation is counted as one', async () => {
    const folder = await folderOf(contentFiles({ [PAIN]: { add: 'colour: red\n' } }))
    const { stdout } = await aetia('check', folder)
    expect(stdout).toBe(`  ${folder}/${LINES[2]}\n1 violation\n`)
  })
})

describe('the text of a source', () => {
  const check = async (text: string, files = contentFiles(), ...more: string[]) => {
    const folder = await folderOf(files)
    const texts = await folderOf([{ path: 'book.txt', text }])
    return aetia('check', folder, '--source-file', join(texts, 'book.txt'), ...more)
  }

  test.concurrent('holds every quote', async () => {
    expect(await check(BOOK_TEXT)).toEqual({
      code: 0,
      stdout:
        'The content is sound: 3 concepts, 2 claims, 1 fact, 1 source, 1 article, 0 assets.\n' +
        "All 3 quotes are in the source's text at their offsets.\n",
      stderr: '',
    })
  })

  test.concurrent('that has moved on by a letter holds none', async () => {
    const { code, stdout } = await check(`x${BOOK_TEXT}`)
    expect(code).toBe(1)
    expect(stdout).toContain(
      `/${CAMBER}:10  QUOTE_MISMATCH  expected "often tilt" at 13 to 23 of source:book, found " often til"; it is at 14 to 24\n`,
    )
    expect(stdout).toMatch(/\n3 violations\n$/)
  })

  test.concurrent('is counted in JSON', async () => {
    const { stdout } = await check(BOOK_TEXT, contentFiles(), '--json')
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, quotesVerified: 3 })
  })

  const second = contentFiles({ 'sources/second.yaml': 'evidenceClass: TRIAL\npassages: { A: [0, 1] }\n' })

  test.concurrent('must say whose it is where two sources have passages', async () => {
    expect(await check(BOOK_TEXT, second)).toEqual({
      code: 2,
      stdout: '',
      stderr: '--source must name the source whose text the file is: one of source:book, source:second\n',
    })
  })

  test.concurrent.each(['book', 'source:book'])('may be said to be that of %s', async (source) => {
    expect(await check(BOOK_TEXT, second, '--source', source)).toMatchObject({ code: 0, stderr: '' })
  })

  test.concurrent('cannot be that of a source without passages', async () => {
    const files = contentFiles({ [BOOK]: 'evidenceClass: OPINION\n', 'sources/b.yaml': 'evidenceClass: OPINION\n' })
    expect(await check(BOOK_TEXT, files)).toMatchObject({ code: 2, stderr: expect.stringContaining('one of none') })
  })
})

describe('what cannot be read is no violation', () => {
  test.concurrent('a folder that is not there', async () => {
    const { code, stdout, stderr } = await aetia('check', '/nowhere/at/all')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^ENOENT: .*\/nowhere\/at\/all/)
    expect(stderr).not.toContain('    at ')
  })

  test.concurrent('a file for a folder', async () => {
    expect(await aetia('check', 'package.json')).toMatchObject({ code: 2, stderr: expect.stringMatching(/^ENOTDIR/) })
  })

  test.concurrent('a source file that is not there', async () => {
    const run = await aetia('check', '--source-file', '/nowhere/book.txt')
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^ENOENT/) })
  })

  test.concurrent('a file that is too large to be content', async () => {
    const folder = await folderOf(contentFiles({ [PAIN]: `name: ${'x'.repeat(3_000_000)}\n` }))
    const { code, stderr } = await aetia('check', relative(process.cwd(), folder))
    expect(code).toBe(2)
    expect(stderr).toContain(`${PAIN} has 3000007 bytes; a content file has at most 2000000\n`)
  })
})
