import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Mutant } from './mutant.ts'
import { MUTANTS } from './mutants.ts'

/** The least share of mutants that the tests must kill. */
const LEAST = 0.9

/**
 * A run of the tests that takes longer has lost its way, in milliseconds; nothing is decided by how
 * fast a run is.
 */
const PATIENCE = 600_000

const CONFIG = 'test/mutants/vitest.config.ts'

type Verdict = 'KILLED' | 'SURVIVED' | 'HANGS' | 'DOES NOT LOAD'

const { values, positionals } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    'skip-unchanged': { type: 'boolean', default: false },
    shard: { type: 'string', default: '1/1' },
  },
  allowPositionals: true,
})
const root = resolve(import.meta.dirname, '../..')
const [shard = 1, shards = 1] = values.shard.split('/').map(Number)
const chosen = MUTANTS.filter(
  ({ beneath, breaks }) =>
    positionals.length === 0 || positionals.some((word) => beneath.includes(word) || breaks.includes(word)),
).filter((_, index) => index % shards === shard - 1)
process.exitCode = await main()

async function main(): Promise<number> {
  const lost: string[] = []
  for (const mutant of chosen) {
    const files = await filesWith(root, mutant)
    if (files.length !== 1) lost.push(`${mutant.beneath} holds ${files.length} times: ${mutant.text}`)
    for (const test of mutant.tests)
      if (!(await stat(join(root, test)).catch(() => null))) lost.push(`there is no ${test}`)
  }
  if (lost.length > 0) {
    console.error(['Mend test/mutants, for the code has moved:', ...new Set(lost)].join('\n'))
    return 2
  }
  console.log(`${chosen.length} mutants, each found once`)
  if (values.check) return 0
  const tree = await copyOfTree()
  try {
    return await runAll(tree)
  } finally {
    await rm(tree, { recursive: true, force: true })
  }
}

async function runAll(tree: string): Promise<number> {
  const tests = [...new Set(chosen.flatMap((mutant) => mutant.tests))]
  const unchanged = values['skip-unchanged'] ? 'SURVIVED' : await run(tree, tests)
  if (unchanged !== 'SURVIVED') {
    console.error(`Without any mutant, the tests already fail: ${unchanged}`)
    return 2
  }
  const survivors: Mutant[] = []
  for (const mutant of chosen) {
    const verdict = await verdictOn(tree, mutant)
    console.log(`${verdict.padEnd(8)} ${mutant.beneath}: ${mutant.breaks}`)
    if (verdict === 'DOES NOT LOAD') return 2
    if (verdict === 'SURVIVED') survivors.push(mutant)
  }
  const share = 1 - survivors.length / chosen.length
  console.log(`${chosen.length - survivors.length} of ${chosen.length} killed (${(share * 100).toFixed(1)} %)`)
  for (const { beneath, breaks } of survivors) console.log(`survivor: ${beneath}: ${breaks}`)
  return share >= LEAST ? 0 : 1
}

async function verdictOn(tree: string, mutant: Mutant): Promise<Verdict> {
  const [file = ''] = await filesWith(tree, mutant)
  const path = join(tree, file)
  const before = await readFile(path, 'utf8')
  await writeFile(
    path,
    before.replace(mutant.text, () => mutant.replacement),
  )
  try {
    return await run(tree, mutant.tests)
  } finally {
    await writeFile(path, before)
  }
}

/** The files beneath a mutant's place that hold its text, each as often as it does. */
async function filesWith(tree: string, { beneath, text }: Mutant): Promise<string[]> {
  const found: string[] = []
  for (const file of await filesBeneath(tree, beneath)) {
    const times = (await readFile(join(tree, file), 'utf8')).split(text).length - 1
    for (let time = 0; time < times; time++) found.push(file)
  }
  return found
}

async function filesBeneath(tree: string, place: string): Promise<string[]> {
  if (place.endsWith('.ts')) return [place]
  const entries = await readdir(join(tree, place), { recursive: true })
  return entries.filter((name) => name.endsWith('.ts')).map((name) => join(place, name))
}

/**
 * A copy of the checkout without its installed packages, to which it links: the checkout itself is
 * never changed.
 */
async function copyOfTree(): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'mutants-'))
  const left = new Set(['node_modules', '.git', '.scratch'])
  for (const name of await readdir(root)) {
    if (!left.has(name))
      await cp(join(root, name), join(tree, name), { recursive: true, filter: (source) => !left.has(basename(source)) })
  }
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction')
  return tree
}

/** Runs test files until the first failure. */
async function run(tree: string, tests: readonly string[]): Promise<Verdict> {
  const report = join(tree, 'report.json')
  await rm(report, { force: true })
  const vitest = join('node_modules', 'vitest', 'vitest.mjs')
  const child = spawn(
    process.execPath,
    [
      vitest,
      'run',
      `--config=${CONFIG}`,
      '--root=.',
      '--bail=1',
      '--maxWorkers=1',
      '--reporter=json',
      `--outputFile=${report}`,
      ...tests,
    ],
    { cwd: tree, stdio: 'ignore' },
  )
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
  clearTimeout(patience)
  if (signal !== null) return 'HANGS'
  if (code === 0) return 'SURVIVED'
  const { numFailedTests } = JSON.parse(await readFile(report, 'utf8')) as { readonly numFailedTests: number }
  return numFailedTests > 0 ? 'KILLED' : 'DOES NOT LOAD'
}
