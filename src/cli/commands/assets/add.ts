import { addAsset, type NewAsset } from '../../../app/add-asset.ts'
import { audited } from '../../../app/audited.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { configuration } from '../../configuration.ts'
import { EXIT } from '../../exit.ts'
import { fileNamed } from '../../options/file-named.ts'
import { withStore } from '../../with-store.ts'

export interface AddAssetOptions {
  readonly slug?: string
  readonly title?: string
  readonly text?: string
  readonly credit?: string
  readonly license?: string
  readonly foundAt?: string
  readonly source?: string
  readonly changeset?: string
  readonly uploadOnly?: boolean
}

/** Stores a file and stages the asset that shows it, in a changeset that is named or a new one. */
export async function addAssetFile(context: CommandContext, file: string, options: AddAssetOptions): Promise<number> {
  const { changeset = null, uploadOnly = false, ...fields } = options
  const config = configuration(context)
  if (config.role === 'reader') throw new OperatorError('A reader changes nothing; run this as an editor (AETIA_ROLE).')
  const place = fileNamed(context, file)
  const asset: NewAsset | null = uploadOnly ? null : fields
  const print = (line: string) => context.stdout.write(`${line}\n`)
  return withStore(context, (store, history) =>
    audited(store, 'assets add', file, async (concerns) => {
      const added = await addAsset(config, store, history, { file: place, asset, changeset })
      if (added.outcome === 'REFUSED') {
        context.stderr.write(`${added.message}\n`)
        return EXIT.NEGATIVE
      }
      const { sha256, mediaType, bytes, width, height } = added.file
      const size = width === undefined ? '' : `, ${width} x ${height} pixels`
      concerns(sha256, ...(added.changeset === null ? [] : [added.changeset]))
      print(`${added.isNew ? 'Stored' : 'There already'}: ${sha256} (${mediaType}, ${bytes} bytes${size})`)
      if (added.changeset === null) return EXIT.OK
      print(`Staged ${added.key} in changeset ${added.changeset}. Publish it with: aetia publish ${added.changeset}`)
      if (added.lacks.length > 0) print(`Before that it needs: ${added.lacks.join(', ')}.`)
      return EXIT.OK
    }),
  )
}
