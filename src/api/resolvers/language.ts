import type { RequestContext } from '../context.ts'
import { translated } from '../texts/translated.ts'

interface Keyed {
  readonly key: string
}

/** The fields of concepts, claims, sources and articles that tell of their languages. */
export const languageFields = {
  language: translated((record: Keyed, texts) => texts.languageOf(record)),
  translationStatus: translated((record: Keyed, texts) => texts.statusOf(record)),
  languages: ({ key }: Keyed, _args: unknown, { snapshot }: RequestContext): readonly string[] => [
    snapshot.sourceLanguage,
    ...Object.keys(snapshot.texts.get(key)?.languages ?? {}).sort(),
  ],
}
