import { isUserName } from './user-name.ts'

/** How many numbers are tried behind a name that somebody has. */
const NUMBERED = 8
const LONGEST = 64

/**
 * Names that an account may get, best first: those that a provider suggests, made of the letters
 * that names have here; then with numbers behind them; then a random one.
 */
export function* freeUserName(
  suggested: readonly string[],
  random: (bytes: number) => Uint8Array,
): Generator<string, undefined> {
  const names = [...new Set(suggested.map(asUserName))].filter(isUserName)
  yield* names
  const [first = 'user'] = names
  for (let number = 2; number < 2 + NUMBERED; number++) yield numbered(first, String(number))
  yield numbered(first, Buffer.from(random(8)).toString('hex'))
}

const numbered = (name: string, end: string) => `${name.slice(0, LONGEST - 1 - end.length)}-${end}`

/** `Zoë Adams` becomes `zoe.adams`. */
const asUserName = (text: string): string =>
  text
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, '.')
    .replace(/[^a-z\d._-]/g, '')
    .slice(0, LONGEST)
