import { join } from 'node:path'

/** The examples are one workspace, whose packages are in the folder above. */
const root = join(import.meta.dirname, '..')

/** @type {import('next').NextConfig} */
export default { outputFileTracingRoot: root, turbopack: { root } }
