import { mayDo } from '../../accounts/actor.ts'
import { nearest } from '../../errors/did-you-mean.ts'
import type { AttributeIndex } from '../../snapshot/attributes/attribute-index.ts'
import { type ColumnReader, importedColumns } from '../../snapshot/attributes/imported-values.ts'
import type { Snapshot } from '../../snapshot/snapshot.ts'
import type { RequestContext } from '../context.ts'
import type { FieldPath } from '../field-path.ts'

/** An attribute that an argument names, with the index that has its values. */
export interface NamedAttribute {
  readonly reader: ColumnReader
  readonly index: AttributeIndex
}

/**
 * The attribute with a name, or the column of imported tables that no declaration takes. Null, and
 * noted as missing, where there is none for the caller: an attribute for editors does not exist for
 * anybody else. An answer that depends on one is not storable.
 */
export function attributeNamed(context: RequestContext, info: FieldPath, name: string): NamedAttribute | null {
  const { everybody, editors } = context.snapshot.attributes
  const declared = everybody.named(name) ?? everybody.ofColumn(name)
  if (declared) return { reader: declared, index: everybody }
  const forEditors = mayDo(context.actor, 'READ_DRAFTS') ? editors.named(name) : undefined
  if (forEditors) {
    context.doNotStore()
    return { reader: forEditors, index: editors }
  }
  const columns = columnNames(context.snapshot)
  if (columns.has(name)) return { reader: name, index: everybody }
  context.missing.note(info, name, () => nearest(name, [...everybody.declared.keys(), ...columns]))
  return null
}

/**
 * The name of shared work on a list that conditions or an order by attributes may decide. What
 * editors find is shared with editors alone.
 */
export const sharedBy = ({ actor }: Pick<RequestContext, 'actor'>, list: string): string =>
  mayDo(actor, 'READ_DRAFTS') ? `editors ${list}` : list

/** Notes the names that neither a declaration nor a column has. */
export function noteUnknown(context: RequestContext, info: FieldPath, names: readonly string[]): void {
  const { everybody } = context.snapshot.attributes
  const unknown = names.filter((name) => !everybody.named(name) && !everybody.ofColumn(name))
  if (unknown.length === 0) return
  const columns = columnNames(context.snapshot)
  for (const name of unknown)
    if (!columns.has(name))
      context.missing.note(info, name, () => nearest(name, [...everybody.declared.keys(), ...columns]))
}

const columnNames = ({ compiled }: Snapshot): ReadonlySet<string> => new Set(importedColumns(compiled.rows))
