import { readdir } from 'node:fs/promises'
import type { Kind } from '../../../graph/vocabulary/kind.ts'
import { type KindNames, namesOf } from './kind-names.ts'

export type NamedKind = Kind & { readonly names: KindNames }

const FOLDER = new URL('../../../graph/vocabulary/kinds/', import.meta.url)

/**
 * Every kind of `graph/vocabulary/kinds`, by position. Throws where two kinds claim one place or a
 * file is misnamed.
 */
export async function readKinds(): Promise<readonly NamedKind[]> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.ts'))
  const kinds = await Promise.all(files.map(readKind))
  kinds.sort((one, other) => one.position - other.position)
  kinds.forEach(({ key, position }, index) => {
    if (position !== index + 1)
      throw new Error(
        `The positions of kinds run from 1 without a gap: ${key} has ${position}, and ${index + 1} is free.`,
      )
  })
  return kinds
}

async function readKind(file: string): Promise<NamedKind> {
  const names = namesOf({ key: file.replace(/\.ts$/, ''), plural: '' })
  const kind = ((await import(new URL(file, FOLDER).href)) as Record<string, Kind | undefined>)[names.field]
  if (kind === undefined || `${kind.key}.ts` !== file)
    throw new Error(
      `graph/vocabulary/kinds/${file} must export a constant "${names.field}" whose key is "${file.replace(/\.ts$/, '')}".`,
    )
  return { ...kind, names: namesOf(kind) }
}
