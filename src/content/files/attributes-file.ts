import { ATTRIBUTE_PREFIX } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import type { AttributeDocument } from '../documents.ts'
import { attributeShape, attributeSlug, fieldsOfDeclaration } from '../shapes/attribute-shape.ts'
import { readShape } from '../shapes/read-shape.ts'
import { type Path, type Violation, violation } from '../violation.ts'

/** The file of all declarations. */
export const ATTRIBUTES_FILE = 'attributes.yaml'

/** What the file of declarations holds. `declared` names what it meant to hold. */
export interface AttributesFile {
  readonly attributes: readonly AttributeDocument[]
  readonly declared: readonly { readonly key: Key; readonly path: Path }[]
  readonly violations: readonly Violation[]
}

/** Reads the value of the file: a map of declarations by name. */
export function readAttributesFile(value: unknown): AttributesFile {
  const file: Key = `file:${ATTRIBUTES_FILE}`
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    const message = 'the file must be a map of declarations by name'
    return { attributes: [], declared: [], violations: [violation('BAD_SHAPE', file, [], message)] }
  }
  const attributes: AttributeDocument[] = []
  const declared: { key: Key; path: Path }[] = []
  const violations: Violation[] = []
  for (const [name, declaration] of Object.entries(value)) {
    const named = attributeSlug.safeParse(name)
    if (!named.success) {
      violations.push(
        violation('BAD_SHAPE', file, [name], `"${name.slice(0, 100)}": ${named.error.issues[0]?.message}`),
      )
      continue
    }
    const key: Key = `${ATTRIBUTE_PREFIX}${name}`
    declared.push({ key, path: [name] })
    const read = readDeclaration(declaration, key)
    violations.push(...read.violations)
    if (read.document) attributes.push(read.document)
  }
  return { attributes, declared, violations }
}

/** Reads a declaration. */
export function readDeclaration(
  value: unknown,
  key: Key,
): { readonly document?: AttributeDocument; readonly violations: readonly Violation[] } {
  const read = readShape(attributeShape, value, key)
  if (read.value === undefined) return { violations: read.violations }
  const violations = fieldsOfDeclaration(key, read.value)
  return violations.length > 0 ? { violations } : { document: { key, ...read.value }, violations }
}
