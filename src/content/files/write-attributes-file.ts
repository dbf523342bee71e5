import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { AttributeDocument } from '../documents.ts'
import { attributeShape } from '../shapes/attribute-shape.ts'
import { ATTRIBUTES_FILE } from './attributes-file.ts'
import type { ContentFile } from './read-content-files.ts'
import { fieldsInOrder } from './write-fields.ts'
import { inOrderOf } from './write-order.ts'
import { blockList, blockMap, flowMap, prose, unlessEmpty, writeYaml } from './write-yaml.ts'

/** The file of these declarations, in order of name; none where there are none. */
export function writeAttributesFile(attributes: readonly AttributeDocument[]): ContentFile[] {
  if (attributes.length === 0) return []
  const text = writeYaml(
    inOrderOf(attributes, ({ key }) => key).map((attribute) => [
      attributeName(attribute.key),
      blockMap(
        fieldsInOrder(attributeShape, attribute, {
          description: prose(attribute.description),
          options:
            attribute.options &&
            blockList(
              attribute.options.map(({ name, label }) =>
                flowMap(2, [
                  ['name', name],
                  ['label', label],
                ]),
              ),
            ),
          formerKeys: attribute.formerKeys && unlessEmpty(attribute.formerKeys),
          columns: unlessEmpty(attribute.columns),
        }),
      ),
    ]),
  )
  return [{ path: ATTRIBUTES_FILE, text }]
}
