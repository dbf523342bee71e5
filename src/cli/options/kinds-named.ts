import { CONCEPT_KINDS, type ConceptKind, KINDS } from '../../../graph/vocabulary/kinds.ts'
import { didYouMean } from '../../errors/did-you-mean.ts'
import { OperatorError } from '../../errors/operator-error.ts'

/** The kinds of concept that a person lists with commas, by name or key: `driver,risk-factor`. */
export function kindsNamed(option: string, text: string): readonly ConceptKind[] {
  return text.split(',').map((word) => {
    const name = word.trim().toUpperCase().replaceAll('-', '_')
    const kind = CONCEPT_KINDS.find((known) => known === name)
    if (kind) return kind
    const keys = CONCEPT_KINDS.map((known) => KINDS[known].key)
    throw new OperatorError(
      `${option} must list kinds such as "driver,risk-factor"; there is no kind "${word.trim()}".${didYouMean(word.trim(), keys)}`,
    )
  })
}

/** The argument for the kinds that an option lists, where it is given. */
export const kindsOption = <Name extends 'kinds' | 'among'>(
  name: Name,
  options: { readonly [Option in Name]?: string },
): { readonly [Option in Name]?: readonly ConceptKind[] } => {
  const text: string | undefined = options[name]
  return text === undefined
    ? {}
    : ({ [name]: kindsNamed(`--${name}`, text) } as { [Option in Name]: readonly ConceptKind[] })
}
