import { ATTRIBUTE_PREFIX } from '../../../graph/vocabulary/attribute-terms.ts'
import type { AttributeDocument } from '../../content/documents.ts'
import type { ContentDocument } from '../../content/lifecycle/revision.ts'
import { textAttributes } from '../../content/translations/text-attributes.ts'
import { translationIn, type UnitTranslation } from '../../content/translations/translation-status.ts'

/** The namespace of XLIFF 2. */
export const XLIFF = 'urn:oasis:names:tc:xliff:document:2.0'

/** The sub-state of a segment whose source text has changed since it was translated. */
export const OUTDATED = 'aetia:outdated'

/**
 * The texts of documents in their source language with their translations into a language, as XLIFF 2.1, one document after
 * another: each is a file, and each of its parts a unit with one segment. A missing translation is
 * `initial`; one whose source text has changed is `initial` with the sub-state `aetia:outdated`; any
 * other is `translated`. Documents without a text to translate are left out.
 */
export function* writeXliff(
  documents: Iterable<ContentDocument>,
  source: string,
  language: string,
): Generator<string, void> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${XLIFF}" version="2.1" srcLang="${source}" trgLang="${language}">\n`
  const all = [...documents]
  const declarations = all.filter(({ key }) => key.startsWith(ATTRIBUTE_PREFIX)) as readonly AttributeDocument[]
  const texts = textAttributes(declarations)
  let count = 0
  for (const document of all) {
    const units = translationIn(document, language, texts).units.filter(({ source }) => source !== null)
    if (units.length === 0) continue
    count++
    yield `<file id="${document.key}" original="${document.key}" xml:space="preserve">\n${units.map(unitOf).join('')}</file>\n`
  }
  // A document of XLIFF has at least one file, and a file at least one unit.
  if (count === 0) yield `<file id="none"><unit id="none"><segment><source/></segment></unit></file>\n`
  yield '</xliff>\n'
}

function unitOf({ unit, source, text, status }: UnitTranslation): string {
  const state =
    status === 'CURRENT' ? 'state="translated"' : `state="initial"${text === null ? '' : ` subState="${OUTDATED}"`}`
  const note = NOTES[source?.form ?? 'LINE']
  return (
    `<unit id="${unit}">${note === undefined ? '' : `<notes><note category="form">${note}</note></notes>`}` +
    `<segment ${state}><source>${written(source?.source ?? '')}</source>` +
    `${text === null ? '' : `<target>${written(text)}</target>`}</segment></unit>\n`
  )
}

const NOTES: Readonly<Record<string, string | undefined>> = {
  PROSE: 'Markdown: keep links and citations as they are.',
  LIST: 'A list: one item per line.',
  FLAG: 'Whether the phrase takes a plural verb: write true or false. The source text is the phrase.',
}

/**
 * What XML 1.0 cannot hold, as a `cp` element has it: controls, and two code points that are no
 * characters. Lone surrogates are not stored.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the pattern is for.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const written = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // A parser would read a carriage return as a line feed.
    .replaceAll('\r', '&#13;')
    .replace(
      NOT_IN_XML,
      (character) => `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`,
    )
