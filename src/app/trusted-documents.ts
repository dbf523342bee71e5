import { readFile } from 'node:fs/promises'
import type { Config } from '../config/config.ts'
import { OperatorError } from '../errors/operator-error.ts'

/**
 * The manifest that the configuration names, as JSON; null where it names none. Its content is
 * checked by the server, which knows the schema.
 */
export async function trustedDocuments({
  trustedDocuments: file,
  trustedDocumentsOnly,
}: Pick<Config, 'trustedDocuments' | 'trustedDocumentsOnly'>): Promise<unknown> {
  if (file === null) {
    if (trustedDocumentsOnly.length === 0) return null
    throw new OperatorError(
      'AETIA_TRUSTED_DOCUMENTS_ONLY needs the manifest of the documents that are trusted: set AETIA_TRUSTED_DOCUMENTS to its file.',
    )
  }
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : `cannot be read: ${(error as Error).message}`
    throw new OperatorError(`AETIA_TRUSTED_DOCUMENTS: the file ${file} ${why}.`)
  }
}
