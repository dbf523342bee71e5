import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { PACKAGES, ROOT } from './folders.ts'
import { writeManifest } from './manifest.ts'

const FOLDER = join(PACKAGES, 'aetia-client')

/** The modules that others import, by their names outside. */
const ENTRIES = {
  '.': 'index',
  './operations': 'every-operation',
  './graphology': 'graphology',
  './cache-settings': 'cache-settings',
}

/** Writes the package of the client: a module per file, so that bundlers leave out the rest. */
export async function clientPackage(): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  compile(join(FOLDER, 'dist'))
  await Promise.all([
    cp(join(ROOT, 'LICENSE'), join(FOLDER, 'LICENSE')),
    cp(join(ROOT, 'src/packaging/aetia-client.md'), join(FOLDER, 'README.md')),
    rm(join(FOLDER, 'dist/operations'), { recursive: true, force: true }),
    writeManifest(FOLDER, {
      name: 'aetia-client',
      description: 'A typed client of the content API Aetia: a function for each documented operation.',
      engines: { node: '>=20' },
      sideEffects: false,
      exports: {
        ...Object.fromEntries(
          Object.entries(ENTRIES).map(([name, file]) => [
            name,
            { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
          ]),
        ),
        './package.json': './package.json',
      },
      peerDependencies: { graphology: '>=0.26.0', 'graphology-types': '>=0.24.0' },
      peerDependenciesMeta: { graphology: { optional: true }, 'graphology-types': { optional: true } },
    }),
  ])
}

function compile(outDir: string): void {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    ROOT,
  )
  const program = ts.createProgram(
    Object.values(ENTRIES).map((file) => join(ROOT, `src/client/${file}.ts`)),
    {
      ...options,
      noEmit: false,
      allowJs: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: join(ROOT, 'src/client'),
      outDir,
      target: ts.ScriptTarget.ES2022,
      // The client may use what every platform has since Node.js 20, and nothing of Node.js.
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
    },
  )
  const emitted = program.emit()
  const found = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics]
  if (found.length > 0)
    throw new Error(
      ts.formatDiagnostics(found, {
        getCanonicalFileName: (name) => name,
        getCurrentDirectory: () => ROOT,
        getNewLine: () => '\n',
      }),
    )
}
