import { DeclaredAttributesDocument } from '../../client/generated/operations.ts'
import type { DeclaredAttributes } from '../../client/index.ts'
import type { Answer, Asking } from '../answer.ts'
import { counted } from '../print/counted.ts'

/** The attributes that the newest version declares for everybody. */
export async function attributes({ ask }: Asking): Promise<Answer> {
  const data = await ask(DeclaredAttributesDocument, {})
  const declared = data.declaredAttributes
  const lines =
    declared.length === 0
      ? ['The content declares no attributes.']
      : [`The content declares ${counted(declared.length, 'attribute')}:`, ...declared.flatMap(inWords)]
  return { data, lines, isFound: declared.length > 0 }
}

type Declared = DeclaredAttributes[number]

function inWords({ name, label, description, kinds, type, options, keysOf, required, many, columns }: Declared) {
  const among =
    options.length > 0
      ? ` of ${options.map((option) => option.name).join(', ')}`
      : keysOf.length > 0
        ? ` of ${keysOf.join(', ')}`
        : ''
  const more = [required ? 'required' : '', many ? 'several values' : ''].filter((word) => word !== '')
  return [
    `  ${name}: ${label}`,
    `    ${type}${among}, on ${kinds.join(', ')}${more.map((word) => `; ${word}`).join('')}`,
    ...(columns.length > 0 ? [`    from the columns ${columns.join(', ')} of imported tables`] : []),
    `    ${description}`,
  ]
}
