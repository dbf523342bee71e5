import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

/** What both packages say of themselves, from the package.json of the checkout. */
const SHARED = { version: packageJson.version, license: packageJson.license, type: 'module' }

/** Writes the package.json of a package. */
export const writeManifest = (folder: string, own: Readonly<Record<string, unknown>>): Promise<void> =>
  writeFile(join(folder, 'package.json'), `${JSON.stringify({ ...own, ...SHARED }, null, 2)}\n`)
