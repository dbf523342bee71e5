import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { inlineDocuments } from './inline-documents.ts'

/** Bundles the explorer from npm packages, so that its pages need nothing but this server. */
export default defineConfig({
  root: import.meta.dirname,
  // The files of the bundle name each other by their relative place; the server writes their
  // absolute place into the page.
  base: './',
  logLevel: 'warn',
  plugins: [inlineDocuments()],
  // The library's development checks are the only code behind this name.
  define: { 'globalThis.__DEV__': JSON.stringify(false) },
  build: {
    outDir: resolve(import.meta.dirname, '../../build/explorer'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    // The licenses of what is bundled go wherever the bundle goes.
    license: { fileName: 'licenses.md' },
    // The policy of the page admits files of the server alone: no `data:` addresses.
    assetsInlineLimit: 0,
    // The first file is React, the router and the client: 440 kB, 140 kB when compressed.
    chunkSizeWarningLimit: 600,
    // For the test of its size, and for the server, which may name files to load early.
    manifest: 'manifest.json',
    // The packages mark modules with "use client", which means nothing outside server components.
    // How long a plugin took says nothing on a busy machine.
    rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
