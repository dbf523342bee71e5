/**
 * A payload whose `outcome` says which of its fields are there: those of `Field` are not null where
 * the outcome is one of `Outcome`.
 */
export type WithOutcome<
  Payload extends { readonly outcome: string },
  Outcome extends Payload['outcome'],
  Field extends keyof Payload,
> =
  | (Omit<Payload, 'outcome' | Field> & { readonly outcome: Outcome } & {
      readonly [Name in Field]: NonNullable<Payload[Name]>
    })
  | (Omit<Payload, 'outcome'> & { readonly outcome: Exclude<Payload['outcome'], Outcome> })
