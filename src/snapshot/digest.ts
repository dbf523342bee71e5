import { runSync } from '../algorithms/run-sync.ts'
import type { Run } from '../algorithms/sorted-map.ts'
import { DEFAULT_LANGUAGE } from '../text/source-language.ts'
import { canonicalJson, sha256 } from './canonical-json.ts'
import { type DocumentRecords, sortingRecords } from './compile/document-records.ts'
import type { GraphRecords } from './records.ts'

/** The hashes of runs of records. A version shares them with the version that it is made from. */
export type RunHashes = WeakMap<Run<unknown>, string>

/**
 * A hash of all records of a version: `sha256-tree:` and 64 hexadecimal digits. It is the root of a
 * hash tree over runs of keys, so after a change only the changed runs are hashed again. Neither
 * the order of records and of their fields matters, nor the versions before.
 */
export function* digesting(records: DocumentRecords, known: RunHashes): Generator<void, string, void> {
  // Content in English keeps the digest that it had before there were other source languages.
  const lines = records.language === DEFAULT_LANGUAGE ? [] : [`language ${records.language}`]
  for (const name of HASHED) {
    // Content without them keeps the digest that it had before there were any.
    if (records[name].size === 0 && LATER.has(name)) continue
    lines.push(name)
    for (const run of records[name].runs as readonly Run<object | string>[]) {
      let hashed = known.get(run)
      if (hashed === undefined) {
        hashed = hashOfRun(run)
        known.set(run, hashed)
        yield
      }
      lines.push(hashed)
    }
  }
  return `sha256-tree:${sha256(lines.join('\n'))}`
}

/**
 * The lists that everybody may read. Those for editors alone are left out: nobody can then confirm
 * a guess of a hidden value by its hash.
 */
const HASHED = [
  'concepts',
  'claims',
  'sources',
  'articles',
  'tables',
  'texts',
  'assets',
  'declaredAttributes',
  'ownAttributes',
] as const

/** The lists that content had not always. */
const LATER: ReadonlySet<string> = new Set(['texts', 'assets', 'declaredAttributes', 'ownAttributes'])

/** A part of a table is in the tree by its own hash. */
const hashOfRun = ({ keys, values }: Run<object | string>): string =>
  sha256(
    values
      .map((value, index) => (typeof value === 'string' ? `${keys[index]} ${value}` : canonicalJson(value)))
      .join('\n'),
  )

/** The digest of records in any order, without pauses. */
export const digestOf = (records: GraphRecords): string =>
  runSync(digesting(runSync(sortingRecords(records)), new WeakMap()))
