import { type YAMLMap, YAMLSeq } from 'yaml'
import { ATTRIBUTE_PREFIX, attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { AttributeEntry } from '../documents.ts'
import type { AttributeValue } from '../shapes/attributes-shape.ts'
import { inOrderOf } from './write-order.ts'
import { blockMap, flowMap, type YamlField } from './write-yaml.ts'

/** The attributes of a document, from the map that a file has. */
export const readAttributes = (map: Readonly<Record<string, readonly AttributeValue[]>>): AttributeEntry[] =>
  inOrderOf(Object.entries(map), ([name]) => name).map(([name, values]) => ({
    attribute: `${ATTRIBUTE_PREFIX}${name}`,
    values,
  }))

/** The part of a document that a file has as a map; nothing where there is none. */
export const withAttributes = (
  map: Readonly<Record<string, readonly AttributeValue[]>> | undefined,
): { readonly attributes?: readonly AttributeEntry[] } => (map === undefined ? {} : { attributes: readAttributes(map) })

/** The map that a file has, in order of name; undefined where there are none. */
export function attributeMap(entries: readonly AttributeEntry[] | undefined): YAMLMap | undefined {
  if (entries === undefined || entries.length === 0) return undefined
  return blockMap(
    inOrderOf(entries, ({ attribute }) => attribute).map(({ attribute, values }) => [
      attributeName(attribute),
      written(values),
    ]),
  )
}

/** One value alone, and several as a list. */
function written(values: readonly AttributeValue[]): YamlField {
  const [first] = values
  if (values.length === 1 && first !== undefined) return typeof first === 'object' ? blockMap(keyFields(first)) : first
  const words = values.filter((value) => typeof value === 'string' || typeof value === 'number')
  if (words.length === values.length) return words
  const list = new YAMLSeq()
  list.items = values.map((value) => (typeof value === 'object' ? flowMap(1, keyFields(value)) : value))
  return list
}

const keyFields = ({ key }: { readonly key: string }): readonly [string, string][] => [['key', key]]
