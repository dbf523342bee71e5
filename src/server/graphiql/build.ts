/**
 * Bundles GraphiQL into `build/graphiql`, with nothing to say when all goes well.
 *
 * npm also runs this after an install without development dependencies, where there is nothing to bundle with. That is
 * no failure: the server runs without GraphiQL, and says so where GraphiQL would be.
 */
const missing = ['vite', 'graphiql'].filter((name) => {
  try {
    import.meta.resolve(name)
    return false
  } catch {
    return true
  }
})

if (missing.length > 0) {
  console.log(`GraphiQL was not built: ${missing.join(' and ')} not installed (a development dependency).`)
} else {
  const { build } = await import('vite')
  const { default: config } = await import('./vite.config.ts')
  await build({ ...config, configFile: false })
}
