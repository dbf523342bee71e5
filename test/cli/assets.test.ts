import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { pictureOf, svgOf } from '../notation/pictures.ts'
import { runAetia } from '../notation/run-cli.ts'

interface Place {
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
  file(name: string, bytes: Uint8Array | string): Promise<string>
  /** Runs a command, which must succeed. */
  run(...args: readonly string[]): Promise<string>
}

async function place(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-cli-assets-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const environment = { AETIA_DATA_DIR: join(folder, 'data') }
  return {
    folder,
    environment,
    async file(name, bytes) {
      await writeFile(join(folder, name), bytes)
      return join(folder, name)
    },
    async run(...args) {
      const { code, stdout, stderr } = await runAetia(args, environment)
      if (code !== 0) throw new Error(`${args.join(' ')}: ${code}\n${stdout}\n${stderr}`)
      return stdout
    },
  }
}

const ABOUT = ['--text', 'Hips from the front.', '--credit', 'Ada', '--license', 'CC-BY-4.0']
const changesetIn = (output: string) => /changeset ([\da-f-]{36})/.exec(output)?.[1] ?? ''
const hashIn = (output: string) => /[\da-f]{64}/.exec(output)?.[0] ?? ''

/** The names below the folder of assets. */
const storedIn = async ({ folder }: Place) =>
  (await readdir(join(folder, 'data', 'assets'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort()

let picture: Buffer
beforeAll(async () => {
  picture = await pictureOf('png', 120, 80)
})

describe('aetia assets add', () => {
  test('stores a file and stages its asset, ready to be published', async () => {
    const here = await place()
    const added = await here.run('assets', 'add', await here.file('Hip planes (2).PNG', picture), ...ABOUT)
    expect(added).toMatch(/^Stored: [\da-f]{64} \(image\/png, \d+ bytes, 120 x 80 pixels\)\nStaged asset:hip-planes-2 /)
    expect(await here.run('publish', changesetIn(added))).toMatch(/version 2/i)
    expect(await storedIn(here)).toContain(`${hashIn(added)}.png`)
  })

  test('says what the asset still lacks', async () => {
    const here = await place()
    const added = await here.run(
      'assets',
      'add',
      await here.file('a.svg', svgOf()),
      '--slug',
      'drawn',
      '--credit',
      'Ada',
    )
    expect(added).toMatch(/Staged asset:drawn[\s\S]*needs: text, license\./)
    const { code, stdout } = await runAetia(['publish', changesetIn(added)], here.environment)
    expect([code, stdout]).toEqual([1, expect.stringMatching(/INCOMPLETE_ASSET/)])
  })

  test('stages the same asset again with another file', async () => {
    const here = await place()
    const first = await here.run('assets', 'add', await here.file('a.png', picture), '--slug', 'hips', ...ABOUT)
    await here.run('publish', changesetIn(first))
    const second = await here.run('assets', 'add', await here.file('a.svg', svgOf()), '--slug', 'hips', ...ABOUT)
    expect(await here.run('publish', changesetIn(second))).toMatch(/version 3/i)
  })

  test('refuses what is no form of an asset, and what is not there', async () => {
    const here = await place()
    const other = await runAetia(['assets', 'add', await here.file('a.png', 'hello')], here.environment)
    expect([other.code, other.stderr]).toEqual([1, expect.stringMatching(/none of the forms/)])
    const none = await runAetia(['assets', 'add', join(here.folder, 'none.png')], here.environment)
    expect(none.code).toBe(2)
  })
})

test('what no revision names is listed, and removed only when that is asked', async () => {
  const here = await place()
  const used = await here.run('assets', 'add', await here.file('a.png', picture), ...ABOUT)
  const unused = await here.run('assets', 'add', await here.file('b.svg', svgOf()), '--upload-only')
  expect(await here.run('assets', 'unused')).toBe('Nothing is unused.\n')
  expect(await here.run('assets', 'unused', '--days', '0')).toMatch(
    new RegExp(`^${hashIn(unused)}\\.svg  \\d+ bytes, .* by .*\nUnused: 1 file, `),
  )
  expect(await storedIn(here)).toContain(`${hashIn(unused)}.svg`)
  expect(await here.run('assets', 'unused', '--days', '0', '--delete')).toMatch(/Removed: 1 file/)
  const left = await storedIn(here)
  expect(left).not.toContain(`${hashIn(unused)}.svg`)
  expect(left).toContain(`${hashIn(used)}.png`)
  expect(await here.run('assets', 'unused', '--days', '0')).toBe('Nothing is unused.\n')
  const { code } = await runAetia(['assets', 'unused', '--days', 'x'], here.environment)
  expect(code).toBe(2)
})

test('a backup has the bytes, and a restore brings them back', async () => {
  const [here, there] = [await place(), await place()]
  const added = await here.run('assets', 'add', await here.file('a.png', picture), ...ABOUT)
  await here.run('publish', changesetIn(added))
  const [first, second] = [join(here.folder, 'one.backup'), join(here.folder, 'two.backup')]
  await here.run('backup', first)
  await there.run('restore', first)
  expect(await storedIn(there)).toEqual(await storedIn(here))
  const name = `${hashIn(added)}.png`
  const bytesIn = ({ folder }: Place) => readFile(join(folder, 'data', 'assets', name.slice(0, 2), name))
  expect(await bytesIn(there)).toEqual(await bytesIn(here))
  await there.run('backup', second)
  expect(await readFile(second)).toEqual(await readFile(first))
})

test('a backup without the bytes of an asset is refused', async () => {
  const here = await place()
  await here.run('assets', 'add', await here.file('a.png', picture), ...ABOUT)
  await rm(join(here.folder, 'data', 'assets'), { recursive: true })
  const { code, stderr } = await runAetia(['backup', join(here.folder, 'x')], here.environment)
  expect([code, stderr]).toEqual([2, expect.stringMatching(/bytes of the asset .* are not in the folder/)])
})

test('a folder carries the bytes out and in', async () => {
  const [here, there] = [await place(), await place()]
  const added = await here.run('assets', 'add', await here.file('a.png', picture), '--slug', 'hips', ...ABOUT)
  await here.run('publish', changesetIn(added))
  const folder = join(here.folder, 'content')
  await here.run('export', folder)
  expect(await readdir(join(folder, 'assets', 'files'))).toContain(`${hashIn(added)}.png`)
  expect(await here.run('check', folder)).toMatch(/2 assets/)
  expect(await here.run('import', folder)).toMatch(/Nothing differs/)
  await there.run('import', folder, '--overwrite', '--publish')
  expect(await storedIn(there)).toEqual(await storedIn(here))
  await there.run('export', join(there.folder, 'again'))
  const namesIn = async (of: string) => (await readdir(of, { recursive: true })).sort()
  expect(await namesIn(join(there.folder, 'again'))).toEqual(await namesIn(folder))
})

describe('a folder whose bytes are wrong', () => {
  async function exported() {
    const here = await place()
    const folder = join(here.folder, 'content')
    await here.run('export', folder)
    const files = join(folder, 'assets', 'files')
    const [name = ''] = await readdir(files)
    const check = async () => (await runAetia(['check', folder], here.environment)).stdout
    return { files, name, check }
  }

  test('is told of those that are missing', async () => {
    const { files, name, check } = await exported()
    await rm(join(files, name))
    expect(await check()).toMatch(/assets\/leg-sides\.yaml:\d+ {2}BAD_FILE {2}.*is missing/)
  })

  test('is told of those that were changed', async () => {
    const { files, name, check } = await exported()
    const bytes = await readFile(join(files, name))
    await writeFile(join(files, name), bytes.toString().replace('longer leg', 'LONGER leg'))
    expect(await check()).toMatch(/has the SHA-256/)
  })

  test('is told of those that belong to nothing', async () => {
    const { files, check } = await exported()
    await writeFile(join(files, 'evil.html'), '<script>')
    expect(await check()).toMatch(/assets\/files\/evil\.html.*belongs to no asset/)
  })
})
