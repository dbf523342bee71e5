import { createHash } from 'node:crypto'

export type SecretKind = 'session' | 'token' | 'preview' | 'once'

const BYTES = 32

/**
 * What a session, a token, a preview link or a one-time link is made of: 256 random bits behind a
 * prefix that scanners for leaked secrets can know.
 */
export const newSecret = (kind: SecretKind, random: (bytes: number) => Uint8Array): string =>
  `aetia_${kind}_${Buffer.from(random(BYTES)).toString('base64url')}`

/** Whether a text could be that of a session or a token. */
export const isSecret = (text: string): boolean => /^aetia_(?:session|token)_[\w-]{43}$/.test(text)

/** Whether a text could be that of a preview link. */
export const isPreviewSecret = (text: string): boolean => /^aetia_preview_[\w-]{43}$/.test(text)

/** Whether a text could be one that is good once. */
export const isOneTimeSecret = (text: string): boolean => /^aetia_once_[\w-]{43}$/.test(text)

/**
 * The stored form of a secret. 256 bits cannot be guessed, so a quick hash is as good as a slow
 * one.
 */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')
