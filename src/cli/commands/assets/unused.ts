import { audited } from '../../../app/audited.ts'
import { unusedAssets } from '../../../app/unused-assets.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import type { CommandContext } from '../../command-context.ts'
import { configuration } from '../../configuration.ts'
import { EXIT } from '../../exit.ts'
import { withStore } from '../../with-store.ts'

export interface UnusedOptions {
  readonly delete?: boolean
  readonly days?: string
}

/** Files younger than this stay, in days: somebody may be about to name them. */
const DAYS = 1
const DAY_MS = 86_400_000

/** Lists the bytes of assets that no revision names, and removes them where the command says so. */
export async function unusedFiles(context: CommandContext, options: UnusedOptions): Promise<number> {
  const days = options.days === undefined ? DAYS : Number(options.days)
  if (!/^\d{1,5}$/.test(options.days ?? String(DAYS)))
    throw new OperatorError(`--days must be a whole number of days, such as 7; "${options.days}" came.`)
  const config = configuration(context)
  const remove = options.delete === true
  if (remove && config.role === 'reader')
    throw new OperatorError('A reader changes nothing; run this as an editor (AETIA_ROLE).')
  const before = new Date(Date.now() - days * DAY_MS).toISOString()
  const print = (line: string) => context.stdout.write(`${line}\n`)
  const list = async (store: Parameters<Parameters<typeof withStore>[1]>[0]): Promise<number> => {
    let [count, total] = [0, 0]
    for await (const { name, bytes, by, at } of unusedAssets(config, store, before, remove)) {
      print(`${name}  ${bytes} bytes, ${at}${by === null ? '' : ` by ${by}`}`)
      count++
      total += bytes
    }
    if (count === 0) print('Nothing is unused.')
    else print(`${remove ? 'Removed' : 'Unused'}: ${count} ${count === 1 ? 'file' : 'files'}, ${total} bytes.`)
    return EXIT.OK
  }
  return withStore(context, (store) =>
    remove ? audited(store, 'assets unused --delete', null, () => list(store)) : list(store),
  )
}
