import { ATTRIBUTE_PREFIX } from '../../../graph/vocabulary/attribute-terms.ts'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { FINGERPRINT } from '../translations/fingerprint.ts'
import { nameOfEntry } from '../translations/translation.ts'
import type { WrittenTranslation } from '../translations/with-translations.ts'
import { type Path, type Violation, violation } from '../violation.ts'
import { FRONT_MATTER, MAX_BODY, readSections } from './article-file.ts'
import { ATTRIBUTES_FILE } from './attributes-file.ts'
import { parseYaml, type YamlFile } from './yaml-file.ts'

/** The translations in one file: those of a document, and of the claims of a concept. */
export interface TranslationFile {
  readonly texts: readonly { readonly document: Key; readonly translations: readonly WrittenTranslation[] }[]
  readonly violations: readonly Violation[]
  /** The line of a part of a document, as violations name it. */
  lineOf(document: Key, path: Path): number
}

/** The deepest nesting of a unit name that is written as maps. */
const MAX_DEPTH = 8

/**
 * Reads the YAML of `concepts/<kind>/<slug>.<language>.yaml` or `sources/<slug>.<language>.yaml`:
 * units with their texts, `of` with the fingerprints of their source texts, and of a concept
 * `claims` with the same by id. `attributes.<language>.yaml` has the same by name.
 */
export function readTranslationFile(yaml: YamlFile, document: Key, language: string): TranslationFile {
  const violations: Violation[] = []
  const lines = new Map<string, Path>()
  const isOfDeclarations = document === `file:${ATTRIBUTES_FILE}`
  const { claims, ...own } = asMap(yaml.value)
  const texts = isOfDeclarations ? [] : [{ document, translations: entriesOf(own, document, []) }]
  if (isOfDeclarations)
    for (const [name, fields] of Object.entries(asMap(yaml.value)))
      texts.push({
        document: `${ATTRIBUTE_PREFIX}${name}`,
        translations: entriesOf(asMap(fields), `${ATTRIBUTE_PREFIX}${name}`, [name]),
      })
  const mayHaveClaims = !/^(?:source|asset):/.test(document)
  if (claims !== undefined && mayHaveClaims && !isOfDeclarations) {
    for (const [id, fields] of Object.entries(asMap(claims)))
      texts.push({ document: `claim:${id}`, translations: entriesOf(asMap(fields), `claim:${id}`, ['claims', id]) })
  } else if (claims !== undefined && !isOfDeclarations) violations.push(refused(['claims'], 'there is no such field'))
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value))
    violations.push(refused([], 'a file of translations is a map of units'))
  return {
    texts,
    violations,
    lineOf: (of, path) => yaml.lineOf(lines.get(`${of} ${String(path[1])}`) ?? []),
  }

  function refused(path: Path, message: string): Violation {
    const name = `${language}/${path.join('.')}`
    lines.set(`${document} ${name}`, path)
    return violation('BAD_SHAPE', document, ['translations', name], `${name}: ${message}`)
  }

  function entriesOf(fields: Fields, of: Key, base: Path): WrittenTranslation[] {
    const { of: fingerprints = {}, ...units } = fields
    const known = new Map(
      flattened(
        asMap(fingerprints),
        ['of'],
        (path, message) => void violations.push(refused([...base, ...path], message)),
      ),
    )
    const entries = [
      ...flattened(units, [], (path, message) => void violations.push(refused([...base, ...path], message))),
    ]
    const translations = entries.map(([unit, { text, path }]): WrittenTranslation => {
      lines.set(`${of} ${nameOfEntry({ language, unit })}`, [...base, ...path])
      const fingerprint = known.get(unit)
      known.delete(unit)
      if (fingerprint !== undefined && !FINGERPRINT.test(fingerprint.text))
        violations.push(
          refused([...base, ...fingerprint.path], `"${fingerprint.text.slice(0, 40)}" is no fingerprint; leave it out`),
        )
      return { language, unit, text, ...(fingerprint && { of: fingerprint.text }) }
    })
    for (const [unit, { path }] of known)
      violations.push(refused([...base, ...path], `"${unit}" has a fingerprint and no text`))
    return translations
  }
}

/** Reads `articles/<slug>.<language>.md`: front matter with units and `of`, then the sections. */
export function readTranslatedArticle(text: string, document: Key, language: string): TranslationFile {
  const match = FRONT_MATTER.exec(text)
  const alone = (message: string): TranslationFile => ({
    texts: [],
    violations: [violation('BAD_SHAPE', document, ['translations', language], message)],
    lineOf: () => 1,
  })
  if (match === null) return alone('an article starts with front matter between two lines of ---')
  const markdown = text.slice(match[0].length)
  if (markdown.length > MAX_BODY) return alone(`an article has at most ${MAX_BODY} characters`)
  const yaml = parseYaml(match[1] ?? '', 2)
  const [problem] = yaml.problems
  if (problem) return { ...alone(problem.message), lineOf: () => problem.line }
  const body = readSections(markdown, match[0].split('\n').length, document)
  const front: YamlFile = {
    ...yaml,
    value: {
      ...asMap(yaml.value),
      ...Object.fromEntries(
        body.sections.flatMap(({ anchor, heading, body: prose }) => [
          [`sections.${anchor}.heading`, heading],
          ...(prose === '' ? [] : [[`sections.${anchor}.body`, prose]]),
        ]),
      ),
    },
  }
  const read = readTranslationFile(front, document, language)
  const places = new Map(body.sections.map(({ anchor }, index) => [anchor, body.lines[index]]))
  return {
    texts: read.texts,
    violations: [
      ...read.violations,
      ...body.violations.map(({ code, path, message }) =>
        violation(code, document, ['translations', `${language}/sections`, ...path], message),
      ),
    ],
    lineOf(of, path) {
      if (path[2] === 'line') return Number(path[3])
      const [, anchor, part] = /\/sections\.([^.]+)\.(heading|body)$/.exec(String(path[1])) ?? []
      const place = places.get(anchor ?? '')
      if (place === undefined) return read.lineOf(of, path)
      return part === 'heading' ? place.heading : place.text + (typeof path[3] === 'number' ? path[3] : 0)
    },
  }
}

type Fields = Readonly<Record<string, unknown>>

const asMap = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** The texts of nested maps, by their joined names. A list has one item per line. */
function* flattened(
  fields: Fields,
  path: Path,
  refuse: (path: Path, message: string) => void,
): Iterable<[unit: string, { readonly text: string; readonly path: Path }]> {
  for (const [name, value] of Object.entries(fields)) {
    const at = [...path, name]
    const unit = at.filter((part, index) => index > 0 || part !== 'of').join('.')
    if (typeof value === 'string' && value.trim() !== '') yield [unit, { text: value, path: at }]
    else if (typeof value === 'boolean') yield [unit, { text: String(value), path: at }]
    else if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
      yield [unit, { text: value.join('\n'), path: at }]
    else if (typeof value === 'object' && value !== null && !Array.isArray(value) && at.length < MAX_DEPTH)
      yield* flattened(value as Fields, at, refuse)
    else refuse(at, 'must be text, a list of texts, true or false')
  }
}
