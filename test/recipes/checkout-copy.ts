import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/**
 * A copy of the checkout in a temporary folder, in which recipes of CONTRIBUTING.md are followed.
 */
export interface CheckoutCopy {
  /** Writes a file by hand. */
  write(path: string, text: string): Promise<void>
  /** Replaces a piece of a file by hand; fails where the file does not have it exactly once. */
  edit(path: string, piece: string, text: string): Promise<void>
  /** From now on, files by hand are those of another recipe. */
  beginRecipe(): void
  /** Every file that a recipe has written or edited by hand. */
  byHand(): readonly string[]
  /** The text of a file. */
  read(path: string): Promise<string>
  /** `npm run generate`, and then the checks of generated files and content. */
  generate(): Promise<void>
  /** The check of generated files. */
  checkGenerated(): Promise<void>
  /** The check of the types of the product. */
  checkTypes(): Promise<void>
  /** The check of imports. */
  checkImports(): Promise<void>
  /**
   * Runs a program of this text at the top of the copy, and resolves to the JSON that it prints.
   */
  run(program: string): Promise<unknown>
  remove(): Promise<void>
}

const top = fileURLToPath(new URL('../../', import.meta.url))
const COPIED = [
  '.dependency-cruiser.cjs',
  'codegen.explorer.ts',
  'codegen.ts',
  'docs',
  'graph',
  'package.json',
  'schema.graphql',
  'src',
  'test',
  'tsconfig.json',
]
const IMPORTS = ['--config', '.dependency-cruiser.cjs', 'graph', 'src']
const run = promisify(execFile)

export async function checkoutCopy(): Promise<CheckoutCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-recipe-'))
  const isCopied = (path: string) => !relative(top, path).startsWith('test/.scratch')
  await Promise.all(
    COPIED.map((name) => cp(join(top, name), join(folder, name), { recursive: true, filter: isCopied })),
  )
  await symlink(join(top, 'node_modules'), join(folder, 'node_modules'), 'dir')
  const written = new Set<string>()

  const node = (...args: readonly string[]) =>
    run(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }).catch((error: unknown) => {
      const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string }
      throw new Error(`node ${args.join(' ')} failed:\n${stdout}${stderr}`)
    })
  const bin = (name: string) => join(folder, 'node_modules', name)

  const checkGenerated = async () => {
    await node('src/api/generate/generate.ts', '--check')
  }

  const write = async (path: string, text: string) => {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
    written.add(path)
  }

  return {
    write,
    async edit(path, piece, text) {
      const before = await readFile(join(folder, path), 'utf8')
      if (before.split(piece).length !== 2) throw new Error(`${path} must have once: ${piece}`)
      await write(
        path,
        before.replace(piece, () => text),
      )
    },
    beginRecipe: () => written.clear(),
    byHand: () => [...written].sort(),
    read: (path) => readFile(join(folder, path), 'utf8'),
    async generate() {
      const { scripts } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
      for (const command of String(scripts.generate).split(' && ')) {
        const [program = '', ...args] = command.split(' ')
        await (program === 'node' ? node(...args) : node(bin('@graphql-codegen/cli/esm/bin.js'), ...args))
      }
      await checkGenerated()
      await node('src/cli/aetia.js', 'check')
    },
    checkGenerated,
    async checkTypes() {
      await node(bin('typescript/bin/tsc'), '-p', await productTypes(folder))
    },
    async checkImports() {
      await node(bin('dependency-cruiser/bin/dependency-cruiser.mjs'), ...IMPORTS)
    },
    async run(program) {
      await writeFile(join(folder, 'program.ts'), program)
      return JSON.parse((await node('program.ts')).stdout)
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}

/**
 * The settings of the compiler for the product alone: tests of the checkout have checks of their
 * own.
 */
async function productTypes(folder: string): Promise<string> {
  const settings = JSON.parse(await readFile(join(folder, 'tsconfig.json'), 'utf8'))
  const file = join(folder, 'tsconfig.product.json')
  await writeFile(file, JSON.stringify({ ...settings, include: ['src', 'graph'] }))
  return file
}
