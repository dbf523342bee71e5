import { createHmac, timingSafeEqual } from 'node:crypto'
import { expect, test } from 'vitest'
import { messageOf } from '../../src/webhooks/announcement.ts'
import { newWebhookSecret, signatureOf } from '../../src/webhooks/signature.ts'
import { dueDelivery } from './due-delivery.ts'
import { verified } from './verified.ts'

test('the signature is the one that the specification prescribes', () => {
  const secret = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
  const expected = createHmac('sha256', Buffer.from('C2FVsBQIhrscChlQIMV+b5sSYspob7oD', 'base64'))
    .update('msg_1.1674087231.{"a":"ä"}')
    .digest()
  const [scheme, signature = ''] = signatureOf(secret, 'msg_1', 1_674_087_231, '{"a":"ä"}').split(',')
  expect(scheme).toBe('v1')
  expect(timingSafeEqual(Buffer.from(signature, 'base64'), expected)).toBe(true)
})

test('every secret is another, with as many bytes as the specification asks for', () => {
  const secrets = Array.from({ length: 20 }, newWebhookSecret)
  expect(new Set(secrets).size).toBe(20)
  for (const secret of secrets) {
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]+={0,2}$/)
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32)
  }
})

test('whoever has the secret can tell an announcement from a forged, a changed and an old one', () => {
  const due = dueDelivery({ secret: newWebhookSecret() })
  const moment = Date.parse('2026-11-23T09:30:00.900Z')
  const { headers, body } = messageOf(due, moment)
  expect(headers).toMatchObject({ 'webhook-id': due.delivery.id, 'webhook-timestamp': `${Math.floor(moment / 1_000)}` })
  expect(verified(due.secret, headers, body, moment)).toBe(true)
  expect(verified(newWebhookSecret(), headers, body, moment)).toBe(false)
  expect(verified(due.secret, headers, `${body} `, moment)).toBe(false)
  expect(verified(due.secret, { ...headers, 'webhook-id': 'another' }, body, moment)).toBe(false)
  expect(verified(due.secret, { ...headers, 'webhook-timestamp': '1795426201' }, body, moment)).toBe(false)
  expect(verified(due.secret, headers, body, moment + 3_600_000)).toBe(false)
})

test('attempts of one delivery have one id and one body, and a moment of their own', () => {
  const due = dueDelivery({})
  const [first, second] = [messageOf(due, 1_000_000), messageOf(due, 9_000_000)]
  expect(second.body).toBe(first.body)
  expect(second.headers['webhook-id']).toBe(first.headers['webhook-id'])
  expect(second.headers['webhook-signature']).not.toBe(first.headers['webhook-signature'])
})
