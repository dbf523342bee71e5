import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** The licences of all packages that modules come from, with their texts. Fails where one has none. */
export async function licencesOf(modules: Iterable<string>): Promise<string> {
  const folders = new Set<string>()
  for (const module of modules) {
    const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(module.replaceAll('\\', '/')) ?? []
    if (folder !== undefined && !module.startsWith('\0')) folders.add(folder)
  }
  const texts = await Promise.all([...folders].map(licenceIn))
  return [...new Set(texts.sort())].join(`\n${'-'.repeat(80)}\n\n`)
}

/** Licences that allow to copy the code with their text. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MIT-0', 'BlueOak-1.0.0']

async function licenceIn(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license } = manifest
  if (license === undefined || !license.split(/[()]| AND | OR /).every((part) => part === '' || ALLOWED.includes(part)))
    throw new Error(`${name} has the licence ${license}: it may not go into the package.`)
  const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).sort()
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return `${name} ${version} (${license})\n\n${texts.join('\n').trim()}\n`
}
