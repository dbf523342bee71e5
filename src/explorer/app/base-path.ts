/**
 * The path under which another program has this server, such as `/aetia`, or empty.
 *
 * @param scriptAddress - the address of a file of the bundle, which is in `/explorer/assets/`
 */
export function basePathOf(scriptAddress: string): string {
  return /^(.*)\/explorer\/assets\//.exec(new URL(scriptAddress).pathname)?.[1] ?? ''
}

export const BASE_PATH = basePathOf(import.meta.url)
