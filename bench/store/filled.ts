/** `node filled.ts <where> <documents>`, as a child process: publishes that many documents as version 1. */
import { documentsOf } from '../../src/content/lifecycle/content-set.ts'
import { stageInPieces } from '../../src/ingest/stage-in-pieces.ts'
import { publish } from '../../src/publishing/publish.ts'
import { largeContent } from '../../test/notation/large-content.ts'
import { answerWith } from './in-child.ts'
import { openPlace } from './places.ts'

export interface Filled {
  readonly documents: number
  readonly claims: number
  readonly seconds: number
}

/** A claim has a fifth of a concept, and few other documents. */
const DOCUMENTS_PER_CLAIM = 1.203

const [where = '', documents = ''] = process.argv.slice(2)
const content = largeContent(Math.round(Number(documents) / DOCUMENTS_PER_CLAIM))
const store = await openPlace(where)
const began = performance.now()
const stamp = { author: 'bench', at: content.publishedAt, message: 'bench' }
await store.createChangeset({ id: 'large', title: 'large' }, stamp)
const edits = documentsOf(content).map((body) => ({ document: body.key, body, basedOn: 0 }))
await stageInPieces(store, 'large', edits, stamp)
await store.step('large', { kind: 'APPROVED', from: ['DRAFT'], to: 'APPROVED', basedOn: null, document: null }, stamp)
const request = { changeset: 'large', author: 'bench', idempotencyKey: null }
const { outcome } = await publish(store, request, () => content.publishedAt)
if (outcome !== 'PUBLISHED') throw new Error(outcome)
const seconds = (performance.now() - began) / 1000
await store.close()
await answerWith({ documents: edits.length, claims: content.claims.length, seconds })
