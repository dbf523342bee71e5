import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { DeclarationRecord } from '../records.ts'

/**
 * The columns of imported tables that give values of an attribute: those that it names, and that of
 * its own name. What everybody imported is public, so an attribute for editors takes none.
 */
export const columnsOfAttribute = ({
  key,
  type,
  visibility,
  columns,
}: Pick<DeclarationRecord, 'key' | 'type' | 'visibility' | 'columns'>): readonly string[] =>
  visibility === 'EDITORS' || type === 'KEY' ? [] : [attributeName(key), ...columns]
