import type { DueDelivery } from '../../src/webhooks/webhook-store.ts'

export interface DueOptions {
  readonly id?: string
  readonly version?: number
  readonly url?: string
  readonly secret?: string
}

/** A delivery that was taken to be sent. */
export const dueDelivery = ({
  id = 'd1',
  version = 2,
  url = 'https://example.org/hook',
  secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
}: DueOptions): DueDelivery => ({
  delivery: { id, webhook: `hook of ${url}`, version, state: 'PENDING', nextAttemptAt: '2026-11-23T09:30:00.000Z' },
  webhook: {
    id: `hook of ${url}`,
    url,
    active: true,
    createdBy: 'grace',
    createdAt: '2026-11-23T00:00:00.000Z',
    revision: 1,
  },
  secret,
  publication: {
    version,
    changeset: 'a changeset',
    author: 'ada lovelace',
    at: '2026-11-23T09:30:00.000Z',
    digest: 'sha256:0123',
  },
  attemptsMade: 0,
  taking: 1,
})
