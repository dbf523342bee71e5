import type { ServedSchema } from '../../api/served-schema.ts'
import { readTrustedDocuments, type TrustedDocuments } from '../../api/trusted-documents.ts'
import type { Config } from '../../config/config.ts'
import { OperatorError } from '../../errors/operator-error.ts'

/** The most problems of a manifest that are named. */
const MAX_NAMED = 10

/** The documents of a manifest. Fails with an OperatorError that says what is wrong with it. */
export function trustedIn(manifest: unknown, { schema }: ServedSchema, config: Config): TrustedDocuments {
  const read = readTrustedDocuments(manifest, schema, config)
  if (!('problems' in read)) return read
  const { problems } = read
  const named = problems.slice(0, MAX_NAMED).map((problem) => `  ${problem}`)
  const rest = problems.length > MAX_NAMED ? [`  and ${problems.length - MAX_NAMED} more.`] : []
  throw new OperatorError(
    [
      'AETIA_TRUSTED_DOCUMENTS: the manifest does not fit this server. Generate it anew from the schema of this release.',
      ...named,
      ...rest,
    ].join('\n'),
  )
}
