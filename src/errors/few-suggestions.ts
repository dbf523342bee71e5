import { didYouMean } from './did-you-mean.ts'

/**
 * How many different names get a suggestion in one report. A file with more mistakes usually
 * repeats one of them.
 */
const MOST = 100

/**
 * "Did you mean" for a report of possibly thousands of unknown names. Each name is compared with
 * its options once, and only the first hundred are compared. For the others it answers with
 * nothing. `among` says what the options are, where names of several things are looked for.
 */
export function fewSuggestions(): (written: string, options: () => Iterable<string>, among?: string) => string {
  const suggested = new Map<string, string>()
  return (written, options, among = '') => {
    const name = JSON.stringify([among, written])
    const known = suggested.get(name)
    if (known !== undefined || suggested.size === MOST) return known ?? ''
    const suggestion = didYouMean(written, options())
    suggested.set(name, suggestion)
    return suggestion
  }
}
