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
  delivery: {
    id,
    webhook: `hook of ${url}`,
    number: 1,
    event: 'GRAPH_PUBLISHED',
    version,
    changeset: null,
    state: 'PENDING',
    nextAttemptAt: '2026-11-23T09:30:00.000Z',
  },
  webhook: {
    id: `hook of ${url}`,
    url,
    active: true,
    events: ['GRAPH_PUBLISHED'],
    inactiveReason: null,
    pausedUntil: null,
    createdBy: 'grace',
    createdAt: '2026-11-23T00:00:00.000Z',
    revision: 1,
  },
  secret,
  announced: {
    event: 'GRAPH_PUBLISHED',
    publication: {
      version,
      changeset: 'changeset-id',
      author: 'grace',
      at: '2026-11-23T09:30:00.000Z',
      digest: 'sha256:0123',
      language: 'en',
    },
    changeset: { id: 'changeset-id', title: 'New sources', author: 'ada' },
    documents: [{ id: 'driver:cambered-roads', kind: 'DRIVER', change: 'CHANGED' }],
    documentCount: 1,
  },
  attemptsMade: 0,
  taking: 1,
})
