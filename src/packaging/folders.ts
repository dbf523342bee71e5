import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Where the built packages are. */
export const PACKAGES = fileURLToPath(new URL('../../build/packages/', import.meta.url))
