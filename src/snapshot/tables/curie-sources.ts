import { createHash } from 'node:crypto'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { SLUG } from '../../../graph/vocabulary/keys.ts'
import { foldLetters } from '../../text/fold-letters.ts'
import { deepFreeze } from '../freeze.ts'
import type { SourceRecord } from '../records.ts'

/** Longer slugs are cut and end in a hash. */
const MAX_SLUG = 150

/**
 * The key of the source that rows of tables name by this id: `PMID:1` is `source:pmid-1`. It
 * follows from the id alone. Where letters and digits do not tell the id from another, a hash ends
 * it.
 */
export function curieSourceKey(id: string): Key {
  const folded = foldLetters(id.trim())
  const slug = folded.replace(/[:_. -]/g, '-')
  if (SLUG.test(slug) && slug.length <= MAX_SLUG) return `source:${slug}`
  const readable = folded
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MAX_SLUG)
    .replace(/-$/, '')
  const hash = createHash('sha256').update(id.trim()).digest('hex').slice(0, 8)
  return `source:${readable === '' ? hash : `${readable}-${hash}`}`
}

/** Where the publications of each prefix are shown to people. */
const PAGES: ReadonlyMap<string, string> = new Map([
  ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/'],
  ['pmc', 'https://www.ncbi.nlm.nih.gov/pmc/articles/'],
  ['pmcid', 'https://www.ncbi.nlm.nih.gov/pmc/articles/'],
  ['doi', 'https://doi.org/'],
  ['isbn', 'https://www.worldcat.org/isbn/'],
  ['clinicaltrials', 'https://clinicaltrials.gov/study/'],
  ['nct', 'https://clinicaltrials.gov/study/'],
  ['orphanet', 'https://www.orpha.net/en/disease/detail/'],
  ['omim', 'https://omim.org/entry/'],
])

/** The address of a publication, or null where the prefix is not known. */
function curieLink(id: string): string | null {
  if (/^https?:\/\/\S+$/i.test(id)) return id
  const [, prefix = '', local = ''] = /^([^:\s]+):(\S+)$/.exec(id) ?? []
  const page = PAGES.get(prefix.toLowerCase())
  return page === undefined ? null : page + local
}

/** The source that rows of tables name by this id, as far as the id says. */
export function curieSource(id: string): SourceRecord {
  const key = curieSourceKey(id)
  return deepFreeze<SourceRecord>({
    key,
    slug: key.slice('source:'.length),
    title: id,
    url: curieLink(id),
    publisher: null,
    author: null,
    publishedAt: null,
    category: null,
    postId: null,
    commentsEnabled: null,
    derivedFrom: null,
    lineOfDescent: key,
    curie: id,
    evidenceClass: 'OPINION',
    note: null,
    passages: [],
    facts: [],
  })
}
