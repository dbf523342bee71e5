import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import type { Role } from '../../src/accounts/rights.ts'
import { SHIPPED_CONTENT } from '../../src/app/first-content.ts'
import { openAssets } from '../../src/app/open-assets.ts'
import { storeAssetsOfFolder } from '../../src/app/store-assets-of-folder.ts'
import type { AssetStore } from '../../src/assets/asset-store.ts'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'
import { memoryStore } from './memory-stores.ts'
import { contentOnce } from './shipped-graph.ts'
import { testConfig } from './start-server.ts'

/** What an upload was answered with. */
export interface UploadAnswer {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests read answers of every shape
  readonly body: any
}

export interface AssetServer extends EditingServer {
  /** The address without a path. */
  readonly origin: string
  /** Where the bytes are. */
  readonly assets: AssetStore
  /** Sends a file as a user of a role, or as nobody. */
  upload(bytes: Uint8Array, headers?: Readonly<Record<string, string>>, as?: Role | null): Promise<UploadAnswer>
  /** Stages edits in a new changeset and publishes it; fails where any step does. */
  publish(edits: readonly object[]): Promise<void>
}

/** An editing server with assets in a folder of its own. */
export async function startAssetServer(environment: Readonly<Record<string, string>> = {}): Promise<AssetServer> {
  const folder = await mkdtemp(join(tmpdir(), 'aetia-assets-'))
  const store = await memoryStore()
  const config = testConfig({ AETIA_ASSETS: folder, ...environment })
  await storeAssetsOfFolder(config, store, SHIPPED_CONTENT, await contentOnce(), 'aetia')
  const assets = await openAssets(config, store, pino({ level: 'silent' }))
  const server = await startEditingServer({ AETIA_ASSETS: folder, ...environment }, store, undefined, assets)
  const origin = new URL(server.url).origin
  const run = async (mutation: string, type: string, input: object, as: Role, outcome = 'DONE') => {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { outcome changeset { id revision } } }`
    const { body } = await server.ask(query, { input }, as)
    const payload = body.data?.[mutation]
    if (payload?.outcome !== outcome) throw new Error(`${mutation}: ${JSON.stringify(body)}`)
    return payload.changeset as { readonly id: string; readonly revision: number }
  }
  const published = async (edits: readonly object[]) => {
    const { id: changeset } = await run('createChangeset', 'CreateChangesetInput', { title: 'An asset' }, 'AUTHOR')
    let { id, revision: basedOn } = await run('stageEdits', 'StageEditsInput', { changeset, edits }, 'AUTHOR')
    ;({ id, revision: basedOn } = await run('submitChangeset', 'SubmitChangesetInput', { id, basedOn }, 'AUTHOR'))
    ;({ id, revision: basedOn } = await run('approveChangeset', 'ApproveChangesetInput', { id, basedOn }, 'REVIEWER'))
    await run('publishChangeset', 'PublishChangesetInput', { id, basedOn }, 'PUBLISHER', 'PUBLISHED')
  }
  return {
    ...server,
    origin,
    assets: assets.store,
    async upload(bytes, headers = {}, as = 'AUTHOR') {
      const response = await fetch(`${origin}/assets`, {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          ...(as && { authorization: `Bearer ${as}` }),
          ...headers,
        },
        body: new Uint8Array(bytes),
      })
      return { status: response.status, headers: response.headers, body: await response.json() }
    },
    publish: published,
    async close() {
      await server.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
