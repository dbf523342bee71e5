import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'
import type { Config } from '../config/config.ts'
import type { AssetFile } from '../content/documents.ts'
import { stageEdits } from '../editing/edits/stage-edits.ts'
import { OperatorError } from '../errors/operator-error.ts'
import { authorHere } from './audited.ts'
import { openAssets } from './open-assets.ts'
import type { GraphHistory, Store } from './open-store.ts'

/** What is said of a new asset. Left out: a draft may lack it, but for the slug, which follows from the file's name. */
export interface NewAsset {
  readonly slug?: string
  readonly title?: string
  readonly text?: string
  readonly credit?: string
  readonly license?: string
  readonly foundAt?: string
  readonly source?: string
}

export interface AssetToAdd {
  /** The path of the file. */
  readonly file: string
  /** Null: the file is stored, and nothing is staged. */
  readonly asset: NewAsset | null
  /** The open changeset to stage in; null: a new one. */
  readonly changeset: string | null
}

export type AddedAsset =
  | { readonly outcome: 'REFUSED'; readonly message: string }
  | {
      readonly outcome: 'ADDED'
      readonly file: AssetFile
      readonly isNew: boolean
      readonly key: string
      readonly changeset: string | null
      /** What it must say before it is published. */
      readonly lacks: readonly string[]
    }

/** Stores a file of this machine and stages an asset for it, as the person at the keyboard. */
export async function addAsset(
  config: Config,
  store: Store,
  history: GraphHistory,
  { file: path, asset, changeset }: AssetToAdd,
): Promise<AddedAsset> {
  const warn = (_details: unknown, message?: string) => void process.stderr.write(`Warning: ${message}\n`)
  const assets = await openAssets(config, store, { warn })
  const author = authorHere()
  const at = new Date().toISOString()
  const receipt = await assets.receive({ bytes: createReadStream(path), digests: [], by: author, at })
  if (receipt.outcome === 'REFUSED') return { outcome: 'REFUSED', message: `${path}: ${receipt.message}` }
  const { file } = receipt.uploaded
  const slug = asset?.slug ?? slugOfFile(path)
  const added = { outcome: 'ADDED', file, isNew: receipt.outcome === 'STORED', key: `asset:${slug}` } as const
  if (asset === null) return { ...added, changeset: null, lacks: [] }
  const id = changeset ?? randomUUID()
  const stamp = { author, at, message: `Add ${basename(path)}` }
  if (changeset === null) await store.createChangeset({ id, title: `Add asset:${slug}` }, stamp)
  const basedOn =
    (await store.staged(id)).find(({ document }) => document === added.key)?.revision ??
    (await store.publishedRevisions([added.key])).get(added.key) ??
    0
  const answer = await stageEdits(
    store,
    history.current(),
    id,
    [{ basedOn, document: { asset: { ...asset, slug, file: { sha256: file.sha256 } } } }],
    stamp,
  )
  if (answer.outcome !== 'DONE') {
    const why = (answer.violations ?? []).map(({ message }) => message).join('; ') || answer.outcome
    throw new OperatorError(`The file is stored as ${file.sha256}, but its asset could not be staged: ${why}`)
  }
  const lacks = (['text', 'credit', 'license'] as const).filter((field) => asset[field] === undefined)
  return { ...added, changeset: id, lacks }
}

/** A slug from a file's name, such as `hip-planes` from `Hip planes (2).SVG`. */
function slugOfFile(path: string): string {
  const words = basename(path, extname(path))
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  if (words === null)
    throw new OperatorError(`${basename(path)} has no name that could be a slug; give one with --slug.`)
  return words.join('-').slice(0, 100).replace(/-+$/, '')
}
