import { z } from 'zod'
import { languageTag } from '../translations/language-tag.ts'
import { attributesShape } from './attributes-shape.ts'
import { dateOrMoment, formerKeys, reference, text } from './text.ts'

/** The front matter of an article. */
export const articleShape = z.strictObject({
  title: text(200),
  summary: text(1000),
  category: text(100).optional(),
  publishedAt: dateOrMoment.optional(),
  /** Absent where there are none. */
  formerKeys: formerKeys.optional(),
  /** Absent where there are none. */
  attributes: attributesShape.optional(),
  claims: z.record(text(100), z.array(reference).max(500)).default({}),
})

/** The part of `release.yaml` that says in which language the content is written. */
export const releaseLanguage = z.object({ language: languageTag })

/**
 * `release.yaml`. An export adds the version that it was made from, with the digest of that
 * version.
 */
export const releaseShape = z
  .strictObject({
    publishedAt: z.iso.datetime({ error: 'must be a quoted moment in UTC such as "2026-11-23T00:00:00Z"' }),
    /** The language of the source texts. */
    language: languageTag,
    /** All languages of the content, that of the source texts first. Left out: those of the files. */
    languages: z.array(languageTag).max(100).optional(),
    version: z
      .int({ error: 'must be a version such as 3' })
      .min(1, { error: 'must be a version from 1' })
      .max(2 ** 31 - 1)
      .optional(),
    digest: z
      .string()
      .regex(/^sha256(?:-tree)?:[\da-f]{64}$/, {
        error: 'must be a digest as an export writes it, such as sha256-tree:5b1c...',
      })
      .optional(),
  })
  .refine(({ language, languages = [language] }) => languages[0] === language, {
    path: ['languages'],
    error: 'must begin with the language of the source, which "language" names',
  })
  .refine(({ version, digest }) => (version === undefined) === (digest === undefined), {
    error: 'version and digest belong together: keep both as the export wrote them, or remove both',
  })
