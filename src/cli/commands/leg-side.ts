import { legSideInWords } from '../../traversal/explain/side-in-words.ts'
import { legSideFor, type SideFound } from '../../traversal/questions/leg-side-for.ts'
import type { CommandContext } from '../command-context.ts'
import { EXIT } from '../exit.ts'
import { type RoadOptions, roadSetting } from '../options/road-options.ts'
import { wrap } from '../print/wrap.ts'
import { withStore } from '../with-store.ts'

export interface LegSideOptions extends RoadOptions {
  readonly json?: boolean
}

/** Prints which side is meant in a country and for a running habit, each with what states it or the rule that infers it. */
export async function legSide(context: CommandContext, country: string, options: LegSideOptions): Promise<number> {
  const snapshot = await withStore(context, async (_store, history) => history.current())
  const setting = roadSetting(country, options)
  const found = legSideFor(snapshot, setting)
  const text = legSideInWords(setting, found)
  const code = found.streetSide.side === null ? EXIT.NEGATIVE : EXIT.OK
  const write = (line: string) => context.stdout.write(`${line}\n`)
  if (options.json) {
    const asJson = ({ claims, ...rest }: SideFound) => ({ ...rest, claims: claims.map(({ key }) => key) })
    const sides = Object.entries(found).map(([what, side]) => [what, asJson(side)])
    write(JSON.stringify({ ...setting, ...Object.fromEntries(sides), text }, null, 2))
    return code
  }
  for (const [what, { answer, side, rule, claims }] of [
    ['traffic keeps to', found.drivingSide],
    ['side of the street', found.streetSide],
    ['low leg', found.lowLeg],
    ['high leg', found.highLeg],
    ['longer leg', found.longerLeg],
  ] as const) {
    const ground = rule ?? claims.map(({ key }) => key).join(', ')
    write(`${what.padEnd(18)}  ${(side ?? '').padEnd(5)}  ${answer.padEnd(10)}  ${ground}`.trimEnd())
  }
  for (const line of wrap(text)) write(line)
  write('Not medical advice.')
  return code
}
