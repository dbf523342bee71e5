import { resolve } from 'node:path'
import { defineConfig } from 'vite'

/** Bundles the custom elements into one script that any page can load. */
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, '../../build/embed'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // The licenses of what is bundled go wherever the bundle goes.
    license: { fileName: 'licenses.md' },
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: resolve(import.meta.dirname, 'main.ts'),
      output: { format: 'es', entryFileNames: 'aetia.js' },
    },
  },
})
