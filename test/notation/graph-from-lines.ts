import { conceptKey, conceptKindOf, splitKey } from '../../graph/vocabulary/keys.ts'
import type { Predicate } from '../../graph/vocabulary/predicates.ts'
import type { ClaimRecord, ConceptRecord, SourceRecord } from '../../src/snapshot/records.ts'
import { buildSnapshot, type Snapshot } from '../../src/snapshot/snapshot.ts'

/**
 * A snapshot from lines such as `a -CAUSES .6-> b`, `a -CAUSES .4 inferred-> b`, `a -CAUSES
 * shortcut-> b`. Concepts are mechanisms, but `>name` and `<name` are the longer and the shorter
 * leg, and `driver:name` is of the kind that it says. Certainty is .5 where none is given. `treats`
 * is a relation, and `elsewhere` is said by another source.
 */
export function graphFromLines(...lines: readonly string[]): Snapshot {
  const concepts = new Map<string, ConceptRecord>()
  const keyOf = (name: string) => {
    const record = conceptRecord(name)
    concepts.set(record.key, record)
    return record.key
  }
  const claims = lines.map((line, index): ClaimRecord => {
    const match = /^(\S+) -(\w+)((?: [\w.]+)*)-> (\S+)$/.exec(line)
    if (!match) throw new Error(`not a line of the notation: ${line}`)
    const [, subject = '', predicate = '', words = '', object = ''] = match
    const has = (word: string) => words.split(' ').includes(word)
    return {
      key: `claim:c${String(index).padStart(4, '0')}`,
      subject: keyOf(subject),
      predicate: predicate as Predicate,
      ...(has('treats') && { relation: 'biolink:treats' }),
      object: keyOf(object),
      polarity: has('negated') ? 'NEGATED' : has('disputed') ? 'DISPUTED' : 'AFFIRMED',
      explicitness: has('inferred') ? 'INFERRED' : has('implied') ? 'IMPLIED' : 'EXPLICIT',
      cue: null,
      certainty: Number(/[\d.]*\d/.exec(words)?.[0] ?? 0.5),
      attribution: 'SOURCE',
      shortcut: has('shortcut'),
      scope: null,
      mechanism: [],
      conditions: [],
      note: null,
      evidence: [
        {
          source: has('elsewhere') ? ELSEWHERE.key : SOURCE.key,
          passage: 'P',
          quote: 'so it is',
          start: 0,
          end: 8,
          stance: 'SUPPORTS',
        },
      ],
    }
  })
  return buildSnapshot(
    { concepts: [...concepts.values()], claims, sources: [SOURCE, ELSEWHERE], articles: [] },
    1,
    '2026-01-01T00:00:00Z',
  )
}

/** The key of a name of the notation. */
export const keyFor = (name: string): string => conceptRecord(name).key

function conceptRecord(name: string): ConceptRecord {
  const role = name.startsWith('>') ? 'LONGER' : name.startsWith('<') ? 'SHORTER' : null
  const { prefix, slug } = splitKey(name) ?? { prefix: '', slug: name.replace(/^[<>]/, '') }
  const kind = conceptKindOf(prefix) ?? (role ? 'LEG_SIDE' : 'MECHANISM')
  return {
    key: conceptKey(kind, slug),
    kind,
    slug,
    name: slug,
    phrase: slug,
    plural: false,
    alsoCalled: [],
    summary: slug,
    note: null,
    role,
    mentions: [],
    codes: [],
    facts: [],
  }
}

const SOURCE: SourceRecord = {
  key: 'source:book',
  slug: 'book',
  title: 'Book',
  url: null,
  publisher: null,
  author: null,
  publishedAt: null,
  category: null,
  postId: null,
  commentsEnabled: null,
  derivedFrom: null,
  lineOfDescent: 'source:book',
  evidenceClass: 'OPINION',
  note: null,
  passages: [{ id: 'P', start: 0, end: 100 }],
  facts: [],
}

const ELSEWHERE: SourceRecord = {
  ...SOURCE,
  key: 'source:elsewhere',
  slug: 'elsewhere',
  lineOfDescent: 'source:elsewhere',
}
