import type { Path } from '../violation.ts'
import { type LineDiff, lineDiff } from './line-diff.ts'
import { NAMED_LISTS, type NamedList, partsOf, unmoved } from './named-parts.ts'

/** One part of a document that differs. Null is a part that does not exist. */
export interface FieldChange {
  /**
   * `['summary']`, or in a list of named parts `['facts', 'fact:p11']` for a part that came or went
   * and `['sections', 'longer-leg', 'body']` for a field of a part that stayed.
   */
  readonly path: Path
  /** ORDER: the parts at the path have moved; before and after are their names. */
  readonly what: 'VALUE' | 'ORDER'
  readonly before: unknown
  readonly after: unknown
  /**
   * Of prose that was there before and still is: what changed, line by line. Null for everything
   * else.
   */
  readonly lines: LineDiff | null
}

type Fields = Readonly<Record<string, unknown>>

const PROSE: ReadonlySet<string> = new Set(['summary', 'note', 'body', 'text'])

/**
 * The parts in which two states of a document differ, in order of path. None when they have the
 * same content.
 */
export const fieldDiff = (before: object, after: object): FieldChange[] => diffFields({ ...before }, { ...after }, [])

function diffFields(before: Fields, after: Fields, path: Path): FieldChange[] {
  return namesOf(before, after).flatMap((name) => {
    const list = path.length === 0 ? NAMED_LISTS.get(name) : undefined
    return (
      (list && diffParts(before[name], after[name], list, name)) ?? change([...path, name], before[name], after[name])
    )
  })
}

/** Undefined where names do not identify the parts; then the list is compared whole. */
function diffParts(before: unknown, after: unknown, list: NamedList, field: string): FieldChange[] | undefined {
  const [old, fresh] = [partsOf(before, list), partsOf(after, list)]
  if (old === undefined || fresh === undefined) return undefined
  const changes = [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((name) => {
    const [first, second] = [old.get(name), fresh.get(name)]
    const path = [field, name]
    return first && second ? diffFields({ ...first }, { ...second }, path) : change(path, first, second)
  })
  const [from, to] = [[...old.keys()], [...fresh.keys()]]
  const moved = list.ordered && !(same(unmoved(from, to), to) && same(unmoved(to, from), from))
  return moved ? [{ path: [field], what: 'ORDER', before: from, after: to, lines: null }, ...changes] : changes
}

function change(path: Path, before: unknown, after: unknown): FieldChange[] {
  if (same(before, after)) return []
  const prose = PROSE.has(String(path.at(-1))) && typeof before === 'string' && typeof after === 'string'
  const change = { path, what: 'VALUE', before: before ?? null, after: after ?? null } as const
  if (!prose) return [{ ...change, lines: null }]
  let lines: LineDiff | undefined
  return [
    {
      ...change,
      // Comparing lines takes most of the time, and few who ask what differs ask for them.
      get lines() {
        lines ??= lineDiff(before, after)
        return lines
      },
    },
  ]
}

/**
 * Whether two values say the same. A field that is undefined says no more than one that is not
 * there.
 */
function same(first: unknown, second: unknown): boolean {
  if (first === second) return true
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) {
    return false
  }
  if (Array.isArray(first) || Array.isArray(second)) {
    return (
      Array.isArray(first) &&
      Array.isArray(second) &&
      first.length === second.length &&
      first.every((item, index) => same(item, second[index]))
    )
  }
  const [a, b]: Fields[] = [{ ...first }, { ...second }]
  return a !== undefined && b !== undefined && namesOf(a, b).every((name) => same(a[name], b[name]))
}

const namesOf = (first: Fields, second: Fields): string[] =>
  [...new Set([...Object.keys(first), ...Object.keys(second)])].sort()
