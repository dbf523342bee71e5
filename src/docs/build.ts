/**
 * Renders the documentation into `build/docs`. It needs no development dependency, so that every
 * installation has it.
 */
import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { siteFiles } from './site-files.ts'

const root = resolve(import.meta.dirname, '../..')
const directory = join(root, 'build/docs')

const markdown = await Promise.all(
  globSync('{README,CONTRIBUTING}.md', { cwd: root })
    .concat(globSync('docs/**/*.md', { cwd: root, exclude: ['**/node_modules'] }))
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted()
    .map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const),
)
const scripts = await Promise.all(
  globSync('*.ts', { cwd: join(import.meta.dirname, 'browser') }).map(async (file) => {
    const script = stripTypeScriptTypes(await readFile(join(import.meta.dirname, 'browser', file), 'utf8'))
    return [file.replace(/\.ts$/, '.js'), forBrowsers(script)] as const
  }),
)

/** Modules are files beside each other in the browser. */
function forBrowsers(script: string): string {
  return script
    .replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'")
    .replaceAll("from 'minisearch'", "from './minisearch.js'")
}

/** The library of the search as it is published, with its license. */
async function searchLibrary(): Promise<string> {
  const file = fileURLToPath(import.meta.resolve('minisearch'))
  const license = await readFile(join(dirname(file), '../../LICENSE.txt'), 'utf8')
  const code = (await readFile(file, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, '')
  return `/*!\n${license}*/\n${code}`
}

await rm(directory, { recursive: true, force: true })
await mkdir(directory, { recursive: true })
const written: ReadonlyMap<string, string> = new Map([
  ...siteFiles(new Map(markdown), await readFile(join(root, 'schema.graphql'), 'utf8')),
  ...scripts,
  ['minisearch.js', await searchLibrary()],
  ['docs.css', await readFile(join(import.meta.dirname, 'browser/docs.css'), 'utf8')],
])
for (const [name, text] of written) await writeFile(join(directory, name), text)
