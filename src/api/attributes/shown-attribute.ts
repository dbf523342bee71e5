import { attributeName } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { badUserInput } from '../../errors/public-errors.ts'
import type { AttributeIndex } from '../../snapshot/attributes/attribute-index.ts'
import { valuesIn } from '../../snapshot/attributes/imported-values.ts'
import type {
  AttributeRecord,
  AttributeValueRecord,
  ClaimRecord,
  ConceptRecord,
  DeclarationRecord,
  GivenRecord,
} from '../../snapshot/records.ts'
import type { Texts } from '../../snapshot/texts/texts.ts'
import type { RequestContext } from '../context.ts'
import type { FieldPath } from '../field-path.ts'
import { noteUnknown } from './attribute-named.ts'

/** An attribute with its values; `declared` is null for a column that no declaration takes. */
export interface GivenAttribute {
  readonly name: string
  readonly declared: DeclarationRecord | null
  readonly given: readonly AttributeValueRecord[]
}

/** What answers show as an attribute: with values, or a name and a text of an imported table. */
export type ShownAttribute = GivenAttribute | AttributeRecord

interface NamesArgument {
  readonly names?: readonly string[] | null | undefined
}

const MAX_NAMES = 100

type Owner = { readonly key: Key } & Partial<Pick<ConceptRecord, 'imports'>> & Partial<Pick<ClaimRecord, 'evidence'>>

/** The resolver of the field `attributes`: the same for everybody. */
export function attributes(
  record: Owner,
  { names }: NamesArgument,
  context: RequestContext,
  info: FieldPath,
): readonly GivenAttribute[] {
  refuseMany(names)
  if (names) noteUnknown(context, info, names)
  const index = context.snapshot.attributes.everybody
  const found = new Map<string, GivenAttribute>()
  for (const given of index.ownOf(record.key)) showOwn(found, index, given, context.texts)
  for (const { name: column, value } of importedOf(record)) {
    const declared = index.ofColumn(column)
    const name = declared ? attributeName(declared.key) : column
    show(found, index, name, valuesIn(declared ?? column, value))
  }
  return chosen(found, names, index)
}

/** The resolver of the field `editorAttributes`. */
export function editorAttributes(
  record: Owner,
  { names }: NamesArgument,
  context: RequestContext,
): readonly GivenAttribute[] {
  refuseMany(names)
  const { editors } = context.snapshot.attributes
  const found = new Map<string, GivenAttribute>()
  for (const given of editors.ownOf(record.key))
    if (editors.declared.get(attributeName(given.attribute))?.visibility === 'EDITORS')
      showOwn(found, editors, given, context.texts)
  return chosen(found, names, editors)
}

function refuseMany(names: readonly string[] | null | undefined): void {
  if (names && names.length > MAX_NAMES)
    throw badUserInput(`"names" must have at most ${MAX_NAMES} names, not ${names.length}.`)
}

/** What tables say of a concept or a claim under the names of their columns. */
function* importedOf({ imports = [], evidence = [] }: Owner): Iterable<AttributeRecord> {
  for (const { attributes: its } of imports) yield* its
  for (const { provenance } of evidence) yield* provenance?.attributes ?? []
}

/** Shows an attribute of a document, its texts in the languages of the request. */
function showOwn(found: Map<string, GivenAttribute>, index: AttributeIndex, given: GivenRecord, texts: Texts): void {
  const name = attributeName(given.attribute)
  const declared = index.declared.get(name)
  show(found, index, name, declared ? texts.valuesOf(declared, given) : given.values)
}

function show(
  found: Map<string, GivenAttribute>,
  index: AttributeIndex,
  name: string,
  values: readonly AttributeValueRecord[],
): void {
  const known = found.get(name)?.given ?? []
  const given = [...known, ...values.filter((value) => !known.includes(value))]
  if (given.length > 0) found.set(name, { name, declared: index.declared.get(name) ?? null, given })
}

function chosen(
  found: ReadonlyMap<string, GivenAttribute>,
  names: readonly string[] | null | undefined,
  index: AttributeIndex,
): readonly GivenAttribute[] {
  const nameNow = (name: string) => {
    const declared = index.named(name)
    return declared ? attributeName(declared.key) : name
  }
  const wanted = names ? new Set(names.map(nameNow)) : null
  const shown = [...found.values()].filter(({ name }) => wanted === null || wanted.has(name))
  // A column without a declaration has its texts in order, as they come from several rows.
  return shown
    .map((one) => (one.declared === null ? { ...one, given: [...one.given].sort() } : one))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}
