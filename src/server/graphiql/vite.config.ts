import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** How the GraphiQL page is bundled from npm packages, so that it needs nothing but this server. */
export default defineConfig({
  root: import.meta.dirname,
  // The files of the bundle name each other by where they are; the server writes into the page
  // where that is.
  base: './',
  logLevel: 'warn',
  build: {
    outDir: resolve(import.meta.dirname, '../../../build/graphiql'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // The licenses of what is bundled go wherever the bundle goes.
    license: { fileName: 'licenses.md' },
    // Monaco, the editor, is one chunk of about 3 MB, and it is fetched only once.
    chunkSizeWarningLimit: 4_000,
    // The packages mark modules with "use client", which means nothing outside server components.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
})
