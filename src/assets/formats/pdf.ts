import type { AssetFormat } from './asset-format.ts'
import { hasText } from './bytes.ts'

/** PDF, which must begin as one at its first byte. */
export const pdf: AssetFormat = Object.freeze({
  mediaType: 'application/pdf',
  matches: (head: Uint8Array) => hasText(head, 0, '%PDF-1.') || hasText(head, 0, '%PDF-2.'),
} satisfies AssetFormat)
