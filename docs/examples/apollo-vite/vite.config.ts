import { defineConfig } from 'vite'

// The page asks its own address, so no cross-origin rules are needed; Vite passes that on to Aetia.
const proxy = { '/graphql': process.env.AETIA_URL ?? 'http://127.0.0.1:4000' }

export default defineConfig({ server: { proxy }, preview: { proxy } })
