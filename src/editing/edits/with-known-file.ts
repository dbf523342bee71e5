import type { UploadedFiles } from '../../content/assets/uploaded-file.ts'
import type { DocumentInput } from '../../content/inputs/document-input.ts'
import { type Violation, violation } from '../../content/violation.ts'

/** The input, or why it names no file that was uploaded. */
type KnownFile<Input> = { readonly input: Input } | { readonly violation: Violation }

interface AssetFields {
  readonly slug?: unknown
  readonly file?: { readonly sha256?: unknown } | null
}

/**
 * An edit of an asset with what is known of its file: its type, its size and so on are never taken
 * from the editor. Other edits stay as they are.
 */
export async function withKnownFile<Input extends DocumentInput>(
  files: Pick<UploadedFiles, 'uploadedFiles'>,
  input: Input,
): Promise<KnownFile<Input>> {
  if (!('asset' in input)) return { input }
  const asset = input.asset as AssetFields
  const sha256 = asset.file?.sha256
  // What has no hash, the check of the shape refuses.
  if (typeof sha256 !== 'string') return { input }
  const known = (await files.uploadedFiles([sha256])).get(sha256)
  if (known) return { input: { ...input, asset: { ...asset, file: known.file } } }
  const message = `no file with the SHA-256 "${sha256.slice(0, 64)}" was uploaded; send it to POST /assets first`
  return { violation: violation('UNKNOWN_ID', `asset:${asset.slug}`, ['file', 'sha256'], message) }
}
