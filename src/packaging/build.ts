import { rm } from 'node:fs/promises'
import { clientPackage } from './client-package.ts'
import { PACKAGES } from './folders.ts'
import { serverPackage } from './server-package.ts'

// Writes the two packages that others install. `npm pack build/packages/aetia` packs one.

await rm(PACKAGES, { recursive: true, force: true })
await Promise.all([serverPackage(), clientPackage()])
