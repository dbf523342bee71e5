import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'

/** The name of every argument, and every field of an input object, that takes a cursor. */
const AFTER = 'after'

/** How deep input objects are looked into. None of the schema is deeper. */
const MAX_DEPTH = 8

/**
 * The texts that an operation passes as cursors, wherever they are written: as literals, in
 * variables and their defaults, in fragments, and inside input objects. Fields that `@skip` or
 * `@include` leave out are passed over. Linear in the document.
 */
export function cursorsIn(
  document: DocumentNode,
  { selectionSet, variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): ReadonlySet<string> {
  const defaults = variableDefinitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue && valueFromASTUntyped(defaultValue),
  ])
  const variables: Readonly<Record<string, unknown>> = { ...Object.fromEntries(defaults), ...given }
  const fragments = new Map(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const cursors = new Set<string>()
  const seen = new Set<string>()
  look(selectionSet)
  return cursors

  function look(selections: SelectionSetNode | undefined): void {
    for (const selection of selections?.selections ?? []) {
      if (isLeftOut(selection.directives, variables)) continue
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value
        if (seen.has(name)) continue
        seen.add(name)
        look(fragments.get(name)?.selectionSet)
        continue
      }
      if (selection.kind === Kind.FIELD)
        for (const { name, value } of selection.arguments ?? [])
          addFrom(name.value, valueFromASTUntyped(value, variables), MAX_DEPTH)
      look(selection.selectionSet)
    }
  }

  function addFrom(name: string, value: unknown, depth: number): void {
    if (typeof value === 'string') {
      if (name === AFTER) cursors.add(value)
    } else if (typeof value === 'object' && value !== null && depth > 0)
      for (const [field, part] of Object.entries(value)) addFrom(Array.isArray(value) ? name : field, part, depth - 1)
  }
}

/** Whether a directive leaves a selection out. A value that is no Boolean is refused elsewhere. */
const isLeftOut = (
  directives: readonly DirectiveNode[] | undefined,
  variables: Readonly<Record<string, unknown>>,
): boolean =>
  (directives ?? []).some(({ name, arguments: args }) => {
    const condition = args?.find((argument) => argument.name.value === 'if')?.value
    const holds = condition && valueFromASTUntyped(condition, variables)
    return (name.value === 'skip' && holds === true) || (name.value === 'include' && holds === false)
  })
