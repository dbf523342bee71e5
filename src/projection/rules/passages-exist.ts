import type { Key } from '../../../graph/vocabulary/keys.ts'
import { type Path, type Violation, violation } from '../../content/violation.ts'
import { fewSuggestions } from '../../errors/few-suggestions.ts'
import type { Rule } from './rule.ts'

/** Every passage that evidence or a mention names is one of its source's. */
export const passagesExist: Rule = function* ({ content, sources, passages, evidence }) {
  const suggest = fewSuggestions()
  function* unknownPassage(source: Key, passage: string, document: Key, path: Path): Iterable<Violation> {
    const known = passages.get(source)
    if (known === undefined || known.has(passage)) return
    const message = `${source} has no passage "${passage}".${suggest(passage, () => known.keys(), source)}`
    yield violation('UNKNOWN_ID', document, path, message)
  }
  for (const { item, document, path } of evidence)
    yield* unknownPassage(item.source, item.passage, document, [...path, 'passage'])
  for (const { key, mentions } of content.concepts) {
    for (const { source, passages: named } of mentions) {
      const path = ['mentions', sources.get(source)?.slug ?? source]
      for (const passage of named) yield* unknownPassage(source, passage, key, path)
    }
  }
}
