import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { isTargetLanguage } from '../../content/translations/language-tag.ts'
import { OUTDATED, XLIFF } from './write-xliff.ts'

/** A unit of a file for translators, as it came back. */
export interface XliffUnit {
  readonly document: Key
  readonly unit: string
  /** The source text in the file, which the translation was made from. */
  readonly source: string
  /** Empty where nothing is translated. */
  readonly target: string
  /** Whether the file still marks the translation as made from an older source text. */
  readonly isOutdated: boolean
}

export interface XliffFile {
  readonly language: string
  readonly units: readonly XliffUnit[]
}

/** The file is no XLIFF 2 of ours. The message says where, and what was expected. */
export class NotXliff extends Error {
  override readonly name = 'NotXliff'
}

/** The most units of a file. */
const MAX_UNITS = 1_000_000

/**
 * Reads XLIFF 2. Segments of a unit are joined, since a tool may split one; what lies between them
 * belongs to the text. Inline codes of a tool are left out, and their text stays. Elements of other
 * modules are passed over. Fails with `NotXliff`, also where its source language is another one.
 */
export function readXliff(text: string, sourceLanguage: string): XliffFile {
  const parser = new SaxesParser({ xmlns: true })
  const units: XliffUnit[] = []
  let language: string | undefined
  let document: Key | undefined
  let unit: { readonly id: string; source: string; target: string; isOutdated: boolean } | undefined
  let within: 'source' | 'target' | undefined
  const fail = (message: string): never => {
    throw new NotXliff(`line ${parser.line}: ${message}`)
  }
  const add = (part: string) => {
    if (unit && within) unit[within] += part
  }
  const opened = ({ uri, local, attributes }: SaxesTagNS) => {
    if (uri !== XLIFF) return
    const given = (name: string) => attributes[name]?.value
    switch (local) {
      case 'xliff': {
        if (!given('version')?.startsWith('2.')) fail(`the version must be 2.0 or 2.1, not "${given('version')}"`)
        if (given('srcLang') !== sourceLanguage) fail(`srcLang must be "${sourceLanguage}", not "${given('srcLang')}"`)
        const target = given('trgLang') ?? ''
        if (!isTargetLanguage(target, sourceLanguage))
          fail(`trgLang must be a language such as "de", not "${target.slice(0, 60)}"`)
        language = target
        return
      }
      case 'file':
        document = given('original') ?? given('id') ?? ''
        return
      case 'unit':
        if (language === undefined || document === undefined) fail('a unit must be in a file of an xliff element')
        if (units.length >= MAX_UNITS) fail(`there may be at most ${MAX_UNITS} units`)
        unit = { id: given('id') ?? '', source: '', target: '', isOutdated: false }
        return
      case 'segment':
        if (unit && given('subState') === OUTDATED) unit.isOutdated = true
        return
      case 'source':
      case 'target':
        within = local
        return
      case 'cp': {
        const hex = given('hex') ?? ''
        const code = Number.parseInt(hex, 16)
        if (!/^[\dA-F]{4,6}$/i.test(hex) || code > 0x10ffff) fail(`"${hex}" is no code point`)
        add(String.fromCodePoint(code))
      }
    }
  }
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')))
  parser.on('opentag', opened)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', ({ uri, local }) => {
    if (uri !== XLIFF) return
    if (local === 'source' || local === 'target') within = undefined
    if (local !== 'unit' || unit === undefined || document === undefined) return
    const { id, source, target, isOutdated } = unit
    units.push({ document, unit: id, source, target, isOutdated })
    unit = undefined
  })
  parser.write(text).close()
  if (language === undefined) throw new NotXliff('there is no xliff element of XLIFF 2 in the file')
  return { language, units }
}
