/** As RFC 5321 bounds it. */
const MAX_LENGTH = 254

/**
 * Whether a text is one mail address that can be written into a header as it is: no name around it,
 * no quotes, no blanks, no second address.
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= MAX_LENGTH &&
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(
    text,
  )
