import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAetia } from 'aetia'
import { createEditingClient, type EditingClient } from '../../src/client/index.ts'

const PASSWORD = 'correct horse battery staple'

/** A server with a store of its own, webhooks to this machine, and its administrator. */
export interface EditedAetia {
  readonly origin: string
  readonly admin: EditingClient
  /** Stages one new driver, and returns the changeset with the revision that it has then. */
  stageDriver(slug: string, name: string): Promise<{ readonly id: string; readonly revision: number }>
  /** Publishes a staged changeset, and returns the version. */
  publish(changeset: { readonly id: string; readonly revision: number }): Promise<number>
  stop(): Promise<void>
}

export async function startEditedAetia(): Promise<EditedAetia> {
  const dataDir = await mkdtemp(join(tmpdir(), 'aetia-example-store-'))
  const aetia = createAetia({
    dataDir,
    adminPassword: PASSWORD,
    listen: true,
    host: '127.0.0.1',
    port: 0,
    logLevel: 'silent',
    drainMilliseconds: 0,
    webhookHosts: ['127.0.0.1'],
  })
  const origin = await aetia.start()
  const url = `${origin}/graphql`
  const { signIn } = (await createEditingClient({ url }).execute(
    `mutation { signIn(input: { name: "admin", password: "${PASSWORD}" }) { secret } }`,
  )) as { readonly signIn: { readonly secret: string } }
  const admin = createEditingClient({ url, token: signIn.secret })
  const there = <T>(value: T | null | undefined): T => {
    if (value === null || value === undefined) throw new Error('The mutation was refused.')
    return value
  }
  return {
    origin: String(origin),
    admin,
    async stageDriver(slug, name) {
      const { id } = there((await admin.createChangeset({ title: name })).changeset)
      const concept = { kind: 'DRIVER', slug, name, phrase: name.toLowerCase(), summary: `${name}.` } as const
      const staged = await admin.stageEdits({ changeset: id, edits: [{ basedOn: 0, document: { concept } }] })
      return there(staged.changeset)
    },
    async publish({ id, revision }) {
      const submitted = there((await admin.submitChangeset({ id, basedOn: revision })).changeset)
      const approved = there((await admin.approveChangeset({ id, basedOn: submitted.revision })).changeset)
      const published = await admin.publishChangeset({ id, basedOn: approved.revision })
      return there(published.publication).version
    },
    async stop() {
      await aetia.stop()
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
