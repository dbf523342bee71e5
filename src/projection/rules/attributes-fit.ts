import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { AttributeDocument, AttributeEntry } from '../../content/documents.ts'
import { type Path, type Violation, violation } from '../../content/violation.ts'
import { misfitOf, ownerOf } from '../../snapshot/attributes/misfit.ts'
import { documentRule } from './rule.ts'

/**
 * The attributes of a document are those that their declarations give its kind, and their values
 * are of the type that these say. That there is a declaration is for the check of references.
 */
export const attributesFit = documentRule({
  name: 'attributesFit',
  on: ['concept', 'claim', 'source', 'article'],
  reads: ['attributeOf'],
  *check({ key, attributes = [] }, { attributeOf }) {
    for (const entry of attributes) {
      const declared = attributeOf(entry.attribute)
      if (declared === undefined) continue
      const path = ['attributes', attributeName(entry.attribute)]
      for (const { at, message } of misfitsOf(key, entry, declared)) yield misfit(key, [...path, ...at], message)
    }
  },
})

const misfit = (key: string, path: Path, message: string): Violation => violation('WRONG_ATTRIBUTE', key, path, message)

interface Misfit {
  readonly at: Path
  readonly message: string
}

function* misfitsOf(key: string, { values }: AttributeEntry, declared: AttributeDocument): Iterable<Misfit> {
  const name = attributeName(declared.key)
  const owner = ownerOf(key)
  if (owner !== undefined && !declared.kinds.includes(owner)) {
    yield { at: [], message: `"${name}" is an attribute of ${declared.kinds.join(', ')}, not of ${owner}` }
    return
  }
  if (values.length > 1 && !declared.many)
    yield { at: [], message: `"${name}" has one value, and ${values.length} came; its declaration may say "many"` }
  const said = new Set<string>()
  for (const [index, value] of values.entries()) {
    const at = values.length === 1 ? [] : [index]
    const wrong = misfitOf(declared, value)
    const written = JSON.stringify(value)
    if (wrong !== null) yield { at, message: `"${name}": ${wrong}` }
    else if (said.has(written)) yield { at, message: `"${name}" has this value twice; give each once` }
    said.add(written)
  }
}
