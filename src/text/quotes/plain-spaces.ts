/** The text with a plain space for each kind of space. Offsets stay. */
export const plainSpaces = (text: string): string => text.replace(/\s/gu, ' ')
