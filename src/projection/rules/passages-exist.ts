import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { SourceDocument } from '../../content/documents.ts'
import { type Path, type Violation, violation } from '../../content/violation.ts'
import { didYouMean } from '../../errors/did-you-mean.ts'
import type { Rule } from './rule.ts'

/** Every passage that evidence or a mention names is one of its source's. */
export const passagesExist: Rule = function* ({ content, sources, evidence }) {
  for (const { item, document, path } of evidence) {
    const source = sources.get(item.source)
    if (source) yield* unknownPassage(source, item.passage, document, [...path, 'passage'])
  }
  for (const { key, mentions } of content.concepts) {
    for (const mention of mentions) {
      const source = sources.get(mention.source)
      if (!source) continue
      for (const passage of mention.passages) yield* unknownPassage(source, passage, key, ['mentions', source.slug])
    }
  }
}

function* unknownPassage(source: SourceDocument, passage: string, document: Key, path: Path): Iterable<Violation> {
  const known = source.passages.map(({ id }) => id)
  if (known.includes(passage)) return
  const message = `${source.key} has no passage "${passage}".${didYouMean(passage, known)}`
  yield violation('UNKNOWN_ID', document, path, message)
}
