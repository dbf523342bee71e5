import { Scalar, type ScalarTag } from 'yaml'
import { type StringifyContext, stringTag } from 'yaml/util'

/** No line is longer, where there is a place to break it. */
export const WIDTH = 120

/** No line of prose is longer: what the shipped files and articles are wrapped at. */
const PROSE_WIDTH = 118

/**
 * Characters that are invisible, or look like a plain space: controls, other kinds of space,
 * joiners and marks of direction, private and forbidden code points. The line feed is not among
 * them.
 */
const INVISIBLE =
  /[\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?!\n)\p{Cc}|[^\S \n]/gu

/** A reference, which stays plain although there is a colon in it. */
const KEY = /^[a-z-]+:[a-z0-9-]+$/

/** What YAML 1.1, or a person, would take for a truth value, a date or a number. */
const DOUBTFUL = /^(?:y|n|yes|no|on|off|[=~]|\d[\d:_.-]*)$/i

/**
 * Text as YAML, in the most readable form that says exactly this: plain; quoted where it could be
 * read as something else; a block where it has several lines or does not fit on one; and in double
 * quotes with escapes where part of it could not be seen. In a flow collection it stays on one
 * line, and is quoted if it has a colon and is no key.
 */
export const textTag: ScalarTag = { ...stringTag, stringify: (item, ctx) => writeText(item as Scalar<string>, ctx) }

function writeText(item: Scalar<string>, ctx: StringifyContext): string {
  const text = item.value
  const within = ctx.implicitKey || ctx.inFlow === true
  // Inside the value of a field the indent is already that of the lines below it, and the text
  // before it is counted apart.
  const column = ctx.indentAtStart === undefined ? ctx.indent.length : ctx.indent.length - 2 + ctx.indentAtStart

  if (text.search(INVISIBLE) >= 0 || (text.includes('\n') && (within || !fitsBlock(text)))) {
    const line = `"${text.replace(/["\\\n]/g, escaped).replace(INVISIBLE, escaped)}"`
    return within ? line : wrap(line, ctx.indent, column)
  }
  if (text.includes('\n')) {
    const asItIs = text.split('\n').every((line) => ctx.indent.length + line.length <= WIDTH)
    return asItIs ? `|-\n${text.replace(/^(?=.)/gm, ctx.indent)}` : folded(text, ctx.indent)
  }
  if (item.type === 'BLOCK_FOLDED' && !within && fitsBlock(text)) return folded(text, ctx.indent)
  const doubtful = DOUBTFUL.test(text) || (ctx.inFlow === true && text.includes(':') && !KEY.test(text))
  const line = writeLine(text, doubtful ? 'QUOTE_DOUBLE' : item.type, ctx)
  if (within || column + line.length <= WIDTH) return line
  return fitsBlock(text) ? folded(text, ctx.indent) : wrap(line, ctx.indent, column)
}

/**
 * Plain, or in quotes where they are needed or asked for: those that need no escapes, if there are
 * such.
 */
function writeLine(text: string, type: Scalar.Type | undefined, ctx: StringifyContext): string {
  const scalar = new Scalar(text)
  if (type === 'QUOTE_DOUBLE') scalar.type = text.includes('"') && !text.includes("'") ? 'QUOTE_SINGLE' : type
  return stringTag.stringify?.(scalar, ctx) ?? ''
}

/**
 * Whether a block gives back the text as it is: no line starts or ends with a space, and the first
 * and last have words.
 */
const fitsBlock = (text: string) => text === text.trim() && text.split('\n').every((line) => line === line.trim())

function folded(text: string, indent: string): string {
  // One line feed would be read as a space, and each further one as itself.
  const lines = text.replace(/\n+/g, '\n$&').split('\n')
  return `>-\n${lines.map((line) => line && indent + wrap(line, indent, indent.length)).join('\n')}`
}

/**
 * Breaks a line at single spaces, which YAML reads back as spaces. A word longer than a line stays
 * whole.
 */
function wrap(line: string, indent: string, column: number): string {
  const [first = '', ...words] = line.split(/(?<=[^ ]) (?=[^ ])/)
  let wrapped = first
  let end = column + first.length
  for (const word of words) {
    const fits = end + 1 + word.length <= PROSE_WIDTH
    wrapped += fits ? ` ${word}` : `\n${indent}${word}`
    end = (fits ? end + 1 : indent.length) + word.length
  }
  return wrapped
}

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function escaped(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase()
  return SHORT_ESCAPES[character] ?? (hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`)
}
