/**
 * The fields of the one `input` that every mutation takes. Empty where there is none or where it is
 * no object, because a denied mutation is audited before its variables are checked.
 */
export function mutationInput({ input }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>) : {}
}
