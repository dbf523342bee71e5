/** The most of a value that a message shows, in UTF-16 code units. */
const MAX_VALUE = 40

/** The most of a name that a message shows. */
const MAX_NAME = 80

/** The start of a value in quotes, for messages. */
export const quotedValue = (value: string): string => `"${value.slice(0, MAX_VALUE)}"`

/** The start of a name in quotes, for messages. */
export const quotedName = (name: string): string => `"${name.slice(0, MAX_NAME)}"`
