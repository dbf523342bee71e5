/** A piece of a text, or the number of a citation, with the place where it begins. */
export interface TextPart {
  readonly at: number
  readonly is: string | number
}

/** Splits "a [1]; b [2]." into its words and its numbers. */
export function splitAtCitations(text: string): readonly TextPart[] {
  let at = 0
  return text.split(/\[(\d+)\]/).flatMap((piece, index) => {
    const part = { at, is: index % 2 === 0 ? piece : Number(piece) }
    at += piece.length + (index % 2 === 0 ? 0 : 2)
    return piece === '' ? [] : [part]
  })
}
