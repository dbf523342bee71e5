import { GraphQLScalarType } from 'graphql'

/** A whole number of any size, as a string of decimal digits. */
export const BigIntScalar = new GraphQLScalarType({
  name: 'BigInt',
  serialize: (value) => {
    if (typeof value !== 'bigint') throw new TypeError(`expected a bigint, got ${typeof value}`)
    return value.toString()
  },
})

/** A moment in time in UTC, as ISO 8601 writes it. */
export const DateTimeScalar = new GraphQLScalarType({ name: 'DateTime', serialize: String })
