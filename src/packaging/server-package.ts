import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type OutputChunk } from 'rolldown'
import packageJson from '../../package.json' with { type: 'json' }
import { serverDeclarations } from './declarations.ts'
import { PACKAGES, ROOT } from './folders.ts'
import { licencesOf } from './licences.ts'
import { lightBuiltins } from './light-builtins.ts'
import { writeManifest } from './manifest.ts'
import { packFiles } from './pack-files.ts'

const FOLDER = join(PACKAGES, 'aetia')

/** Two folders below the top, as the sources are: that is how they find `graph` and the schema. */
const CODE = 'dist/server'

/** Writes the package of the server and the command line. */
export async function serverPackage(): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  const { output } = await build({
    cwd: ROOT,
    input: {
      aetia: 'src/cli/aetia.js',
      index: 'src/app/create-aetia.ts',
      'measure-worker': 'src/traversal/measures/measure-worker.ts',
    },
    platform: 'node',
    // pg looks for pg-native, and does without. sharp is a program of the machine, not of JavaScript.
    external: ['pg-native', 'sharp'],
    plugins: [lightBuiltins(), { name: 'ascii', renderChunk: (code) => inAscii(code) }],
    output: { dir: join(FOLDER, CODE), format: 'esm', minify: true, chunkFileNames: '[name]-[hash].js' },
    logLevel: 'silent',
  })
  const chunks = output.filter((part): part is OutputChunk => part.type === 'chunk')
  await Promise.all([
    writeFile(join(FOLDER, 'THIRD-PARTY-LICENSES.txt'), await licencesOf(chunks.flatMap(({ moduleIds }) => moduleIds))),
    writeFile(join(FOLDER, CODE, 'index.d.ts'), await serverDeclarations()),
    cp(join(ROOT, 'LICENSE'), join(FOLDER, 'LICENSE')),
    cp(join(ROOT, 'src/packaging/aetia.md'), join(FOLDER, 'README.md')),
    cp(join(ROOT, 'schema.graphql'), join(FOLDER, 'schema.graphql')),
    cp(join(ROOT, 'graph/content'), join(FOLDER, 'graph/content'), { recursive: true }),
    cp(join(ROOT, 'build/docs'), join(FOLDER, 'build/docs'), { recursive: true }),
    // GraphiQL is most of the package. Few who install it open it, so it is there packed.
    cp(join(ROOT, 'build/graphiql'), join(FOLDER, 'build/graphiql'), { recursive: true }).then(() =>
      packFiles(join(FOLDER, 'build/graphiql/assets')),
    ),
    cp(join(ROOT, 'build/explorer'), join(FOLDER, 'build/explorer'), { recursive: true }),
    cp(join(ROOT, 'build/embed'), join(FOLDER, 'build/embed'), { recursive: true }),
    writeManifest(FOLDER, {
      name: 'aetia',
      description: packageJson.description,
      // The command line starts another Node.js where this one is older than it needs.
      engines: { node: '>=20' },
      bin: { aetia: `${CODE}/aetia.js` },
      exports: {
        '.': { types: `./${CODE}/index.d.ts`, default: `./${CODE}/index.js` },
        './schema.graphql': './schema.graphql',
        './package.json': './package.json',
      },
      dependencies: { sharp: packageJson.dependencies.sharp },
      optionalDependencies: packageJson.optionalDependencies,
    }),
  ])
  const launcher = join(FOLDER, CODE, 'aetia.js')
  if (!(await readFile(launcher, 'utf8')).startsWith('#!')) throw new Error(`${launcher} has no first line for shells`)
}

/**
 * Code with every other character as its escape: V8 keeps a text with one wide character in twice
 * the memory.
 */
const inAscii = (code: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
  code.replaceAll(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
