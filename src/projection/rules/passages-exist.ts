import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { ConceptDocument } from '../../content/documents.ts'
import { type Path, violation } from '../../content/violation.ts'
import { evidenceOf } from './evidence-of.ts'
import { documentRule } from './rule.ts'

/** Every passage that evidence or a mention names is one of its source's. */
export const passagesExist = documentRule({
  name: 'passagesExist',
  on: ['claim', 'concept', 'source'],
  reads: ['passagesOf'],
  *check(document, { passagesOf }) {
    for (const { source, passage, holder, path } of [
      ...Array.from(evidenceOf(document), ({ item, holder, path }) => ({
        ...item,
        holder,
        path: [...path, 'passage'],
      })),
      ...('mentions' in document ? mentionedPassages(document) : []),
    ]) {
      const known = passagesOf(source)
      if (known === undefined || known.has(passage)) continue
      const message = `${source} has no passage "${passage}".`
      yield { violation: violation('UNKNOWN_ID', holder, path, message), written: passage, among: source }
    }
  },
  options: ({ among: source }, { passagesOf }) => passagesOf(source)?.keys() ?? [],
})

interface NamedPassage {
  readonly source: Key
  readonly passage: string
  readonly holder: Key
  readonly path: Path
}

const mentionedPassages = ({ key, mentions }: ConceptDocument): readonly NamedPassage[] =>
  mentions.flatMap(({ source, passages }) =>
    passages.map((passage) => ({
      source,
      passage,
      holder: key,
      path: ['mentions', source.replace(/^source:/, '')],
    })),
  )
