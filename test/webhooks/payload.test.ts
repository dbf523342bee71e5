import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { AnnouncedStep, AnnouncedVersion } from '../../src/webhooks/announced.ts'
import { announcementOf } from '../../src/webhooks/announcement.ts'
import type { WebhookPayload } from '../../src/webhooks/payload.ts'
import { EVENT_TYPES, WEBHOOK_EVENTS } from '../../src/webhooks/webhook-event.ts'
import { dueDelivery } from './due-delivery.ts'

const version = dueDelivery({ version: 7 }).announced as AnnouncedVersion

test('a version says who published what, and which documents it changed', () => {
  const { at, digest } = version.publication
  expect(JSON.parse(announcementOf(version))).toEqual({
    type: 'graph.published',
    timestamp: at,
    data: {
      version: 7,
      publishedAt: at,
      digest,
      actor: 'grace',
      changeset: { id: 'changeset-id', title: 'New sources', author: 'ada' },
      documents: [{ id: 'driver:cambered-roads', kind: 'DRIVER', change: 'CHANGED' }],
      documentCount: 1,
      moreDocuments: 0,
    },
  } satisfies WebhookPayload)
})

test('the largest body has at most some 25 kB', () => {
  const longest = { id: `intervention:${'x'.repeat(180)}`, kind: 'INTERVENTION', change: 'CHANGED' } as const
  const documents = Array.from({ length: 100 }, () => longest)
  const changeset = { ...version.changeset, title: 't'.repeat(200) }
  const body = announcementOf({ ...version, changeset, documents, documentCount: 1_000_000 })
  expect(Buffer.byteLength(body)).toBeLessThan(26_000)
})

test('every step of the workflow has a type of its own, and says who took it', () => {
  const steps = WEBHOOK_EVENTS.filter((event) => event !== 'GRAPH_PUBLISHED' && event !== 'CHANGESET_ACTIVITY')
  const types = steps.map((event) => {
    const step: AnnouncedStep = {
      event,
      changeset: version.changeset,
      number: 4,
      at: '2026-11-23T09:30:00.000Z',
      actor: 'grace',
    }
    const payload: WebhookPayload = JSON.parse(announcementOf(step))
    expect(payload).toEqual({
      type: EVENT_TYPES[event],
      timestamp: step.at,
      data: { changeset: version.changeset, actor: 'grace', event: 4 },
    })
    return payload.type
  })
  expect(new Set(types).size).toBe(steps.length)
  // As the specification names types.
  for (const type of types) expect(type).toMatch(/^[a-z_]+\.[a-z_]+$/)
})

test('the documentation has the very types of the payload', async () => {
  const source = await readFile(new URL('../../src/webhooks/payload.ts', import.meta.url), 'utf8')
  const types = source.slice(source.indexOf('/** The body')).trim()
  const page = await readFile(new URL('../../docs/webhooks.md', import.meta.url), 'utf8')
  expect(page).toContain(`\`\`\`ts\n${types}\n\`\`\``)
})
