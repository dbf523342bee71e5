import type { ContentChange } from '../../content/lifecycle/content-diff.ts'

/** How many changes are listed one by one. */
const MOST = 50

/** What differs, one line per document: `~ driver:cambered-roads  name, summary`. */
export function changesInWords(changes: readonly ContentChange[]): string[] {
  const lines = changes.slice(0, MOST).map((change) => {
    if (change.change === 'ADDED') return `+ ${change.document}`
    if (change.change === 'RETIRED') return `- ${change.document}`
    return `~ ${change.document}  ${change.fields.map(({ path }) => path.join('.')).join(', ')}`
  })
  const more = changes.length > MOST ? [`  and ${changes.length - MOST} more`] : []
  const count = (what: ContentChange['change']) => changes.filter(({ change }) => change === what).length
  return [...lines, ...more, `${count('ADDED')} added, ${count('CHANGED')} changed, ${count('RETIRED')} retired.`]
}
