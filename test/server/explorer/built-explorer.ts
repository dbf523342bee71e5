import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestServer, type TestServerOptions } from '../../notation/start-server.ts'

const INDEX = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Aetia</title>
    <!--aetia:head-->
    <link rel="icon" href="./favicon.svg" />
    <script type="module" crossorigin src="./assets/main-a1b2c3d4.js"></script>
  </head>
  <body><div id="explorer"><!--aetia:body--></div></body>
</html>`

/** A server whose explorer is built, of one page and one script, before it listens. */
export async function serverWithExplorer(options: TestServerOptions = {}) {
  const directory = await mkdtemp(join(tmpdir(), 'explorer-'))
  await mkdir(join(directory, 'assets'))
  await writeFile(join(directory, 'index.html'), INDEX)
  await writeFile(join(directory, 'assets', 'main-a1b2c3d4.js'), 'console.log(1)')
  await writeFile(join(directory, 'secret.txt'), 'secret')
  const app = await createTestServer({ explorerDirectory: directory, ...options })
  app.addHook('onClose', () => rm(directory, { recursive: true }))
  return app
}
