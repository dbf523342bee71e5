/**
 * Bundles the explorer into `build/explorer`, with nothing to say when all goes well.
 *
 * npm also runs this after an install without development dependencies, where there is nothing to
 * bundle with. That is no failure: the server runs without the explorer, and says so in its place.
 */
const missing = ['vite', 'react', '@tanstack/react-router', '@apollo/client'].filter((name) => {
  try {
    import.meta.resolve(name)
    return false
  } catch {
    return true
  }
})

if (missing.length > 0) {
  console.log(`The explorer was not built: ${missing.join(' and ')} not installed (a development dependency).`)
} else {
  const vite = await import('vite').catch((error: unknown) => {
    // Without optional packages, vite lacks the native part that is made for this machine.
    console.log(`The explorer was not built: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
  })
  if (vite) {
    const { default: config } = await import('./vite.config.ts')
    await vite.build({ ...config, configFile: false })
  }
}
