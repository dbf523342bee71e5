/** A value in the form of its GraphQL type. */
export type ShownValue =
  | { readonly __typename: 'TextValue'; readonly text: string }
  | { readonly __typename: 'NumberValue'; readonly number: number }
  | { readonly __typename: 'BooleanValue'; readonly boolean: boolean }
  | { readonly __typename: 'DateValue'; readonly date: string }
  | { readonly __typename: 'EnumValue'; readonly name: string; readonly label: string }
  | { readonly __typename: 'KeyValue'; readonly key: string }
  | { readonly __typename: 'UrlValue'; readonly url: string }

export type KeyValue = Extract<ShownValue, { readonly __typename: 'KeyValue' }>
