/** Characters that no XML 1.0 document can hold, not even as a reference. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Writes text into XML, and counts what had to be replaced. */
export interface XmlText {
  /**
   * For an attribute in double quotes, or between tags. Read back, it is the same, line breaks and
   * blanks included.
   */
  of(text: string): string
  /** How many characters became U+FFFD, because XML cannot hold them. */
  replaced(): number
}

export function xmlText(): XmlText {
  let replaced = 0
  return {
    of: (text) =>
      text
        .replace(FORBIDDEN, () => {
          replaced += 1
          return '\uFFFD'
        })
        // A reader of XML makes other white space of a tab or a line break that is written as
        // itself.
        .replace(/[&<>"]|[\t\n\r]/g, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`),
    replaced: () => replaced,
  }
}
