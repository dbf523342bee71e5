import { LRUCache } from 'lru-cache'
import type { Key } from '../../../graph/vocabulary/keys.ts'
import { nameOfBytes } from '../../content/assets/name-of-bytes.ts'
import { imageTarget } from '../../content/prose/link-target.ts'
import { createProseReader } from '../../content/prose/prose-reader.ts'
import { type ProseFormat, renderHeading, renderProse } from '../../content/prose/render-prose.ts'
import type { ArticleRecord, AssetRecord, SectionRecord } from '../../snapshot/records.ts'
import { linkTemplate } from './link-template.ts'

/** How prose is to be written out. */
export interface ProseForm {
  readonly format: ProseFormat
  /** Where links to documents lead, as a template. */
  readonly linksTo: string
  /** The address under which the bytes of a name are served. */
  assetUrl(name: string): string
  /** What an asset shows, in the language of the prose. Left out: in that of the source. */
  alternativeOf?(asset: AssetRecord): string
}

/** A section that is written out. */
interface RenderedSection {
  readonly heading: string
  readonly body: string
}

/**
 * The prose of one article: the numbers of its citations, and the forms in which it was written
 * out.
 */
export interface ArticleProse {
  /** The claims that it cites, in the order of reading, with their numbers from 1. */
  readonly numbers: ReadonlyMap<Key, number>
  /** The assets that it shows, each once, in the order of reading. */
  readonly images: readonly Key[]
  /** The claims that a section cites, in the order of reading. */
  citedIn(section: SectionRecord): readonly Key[]
  /** Every section in a form. */
  sections(form: ProseForm): ReadonlyMap<SectionRecord, RenderedSection>
}

/** How many forms of an article stay in memory. */
const MAX_FORMS = 4

/** The prose of an article in one version, whose assets it shows. Each form of it is made once. */
export function articleProse({ sections }: ArticleRecord, assets: ReadonlyMap<Key, AssetRecord>): ArticleProse {
  const reader = createProseReader()
  const { citedClaims: citedIn } = reader
  const cited = new Set(sections.flatMap(citedIn))
  const numbers = new Map([...cited].map((key, index) => [key, index + 1]))
  const shown = sections.flatMap((section) =>
    reader.references(section).references.flatMap(({ kind, target }) => {
      const image = kind === 'IMAGE' ? imageTarget(target) : null
      return image !== null && assets.has(image) ? [image] : []
    }),
  )
  const images = [...new Set(shown)]
  const forms = new LRUCache<string, ReadonlyMap<SectionRecord, RenderedSection>>({ max: MAX_FORMS })
  return {
    numbers,
    images,
    citedIn,
    sections(form) {
      const { format, linksTo } = form
      // Only HTML has addresses.
      const name = format === 'HTML' ? `HTML ${linksTo}` : format
      const rendered = forms.get(name) ?? render(form)
      forms.set(name, rendered)
      return rendered
    },
  }

  function render({
    format,
    linksTo,
    assetUrl,
    alternativeOf = ({ text }) => text,
  }: ProseForm): ReadonlyMap<SectionRecord, RenderedSection> {
    const setting = {
      addressOf: linkTemplate(linksTo),
      numberOf: (claim: Key) => numbers.get(claim) ?? 0,
      pictureOf(key: Key) {
        const asset = assets.get(key)
        if (asset === undefined) return null
        const { file } = asset
        return { text: alternativeOf(asset), url: assetUrl(nameOfBytes(file)), width: file.width, height: file.height }
      },
    }
    return new Map(
      sections.map((section) => [
        section,
        {
          heading: renderHeading(section.heading, section.anchor, format, setting),
          body: renderProse(section.body, format, setting),
        },
      ]),
    )
  }
}
