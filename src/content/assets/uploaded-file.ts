import type { AssetFile } from '../documents.ts'

/** The bytes of an asset that were stored, with who stored them. */
export interface UploadedFile {
  readonly file: AssetFile
  /** The name of the user. */
  readonly uploadedBy: string
  /** ISO 8601, UTC. */
  readonly uploadedAt: string
}

/** What is known of the files that were stored. Their bytes are in an asset store. */
export interface UploadedFiles {
  /** The files among some hashes that were stored, by hash. */
  uploadedFiles(hashes: readonly string[]): Promise<ReadonlyMap<string, UploadedFile>>
  /** Records a file; false where its hash is recorded, which changes nothing. */
  recordFile(file: UploadedFile): Promise<boolean>
  /** The files that were stored before a time and that no revision of a document names, by hash. */
  unusedFiles(before: string): Promise<readonly UploadedFile[]>
  /**
   * Forgets a file that no revision names and that was stored before a time; false, and nothing is
   * changed, where one does. `remove` removes its bytes meanwhile: no edit can be staged that names
   * the file, and where it fails, the file is not forgotten.
   */
  forgetFile(sha256: string, before: string, remove?: () => Promise<void>): Promise<boolean>
}
