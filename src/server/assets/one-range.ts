import type { ByteRange } from '../../assets/asset-store.ts'

/**
 * The range that a `Range` header asks of so many bytes. Null where it asks for none, for several, or
 * cannot be read: then the whole is the answer (RFC 9110, section 14.2).
 */
export function oneRange(header: string, size: number): ByteRange | 'UNSATISFIABLE' | null {
  const [, first = '', last = ''] = /^\s*bytes\s*=\s*(\d{0,15})\s*-\s*(\d{0,15})\s*$/i.exec(header) ?? []
  if (first === '' && last === '') return null
  if (first === '') {
    const length = Number(last)
    return length === 0 || size === 0 ? 'UNSATISFIABLE' : { start: Math.max(0, size - length), end: size }
  }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return null
  if (start >= size) return 'UNSATISFIABLE'
  return { start, end: last === '' ? size : Math.min(size, Number(last) + 1) }
}
