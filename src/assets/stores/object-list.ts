import { SaxesParser } from 'saxes'
import { StoreUnavailable } from '../../errors/store-errors.ts'

/** A page of a list of objects. */
export interface ObjectList {
  readonly objects: readonly { readonly key: string; readonly size: number; readonly storedAt: string }[]
  /** What the next page is asked with; null for the last one. */
  readonly next: string | null
}

/** Reads the answer of `ListObjectsV2`. Fails with `StoreUnavailable` where it is none. */
export function readObjectList(xml: string): ObjectList {
  const objects: { key: string; size: number; storedAt: string }[] = []
  let fields = new Map<string, string>()
  let next: string | null = null
  let text = ''
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new StoreUnavailable(`the list of assets is no XML: ${error.message}`)
  })
  parser.on('opentag', ({ name }) => {
    text = ''
    if (name === 'Contents') fields = new Map()
  })
  parser.on('text', (piece) => {
    text += piece
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'NextContinuationToken') next = text
    else if (name === 'Contents')
      objects.push({
        key: fields.get('Key') ?? '',
        size: Number(fields.get('Size')),
        storedAt: new Date(fields.get('LastModified') ?? '').toISOString(),
      })
    else fields.set(name, text)
  })
  parser.write(xml).close()
  return { objects, next }
}
