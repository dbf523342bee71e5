import babel from '@rolldown/plugin-babel'
import { defineConfig } from 'vite'

// The page asks its own address, so no cross-origin rules are needed; Vite passes that on to Aetia.
const proxy = { '/graphql': process.env.AETIA_URL ?? 'http://127.0.0.1:4000' }

export default defineConfig({
  // It puts what the compiler of Relay wrote in the place of each `graphql` text.
  plugins: [babel({ plugins: ['relay'] })],
  server: { proxy },
  preview: { proxy },
})
