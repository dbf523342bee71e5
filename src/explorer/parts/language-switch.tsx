import { PageLink } from '../app/page-link.tsx'
import { useLanguage } from '../app/use-language.ts'

interface LanguageSwitchProps {
  readonly document: {
    readonly language: string
    readonly languages: readonly string[]
    readonly translationStatus: 'CURRENT' | 'OUTDATED' | 'MISSING'
  }
}

const nameOf = (tag: string): string => {
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The languages of a page, and whether the text is up to date; nothing where there is one alone. */
export function LanguageSwitch({ document: { language, languages, translationStatus } }: LanguageSwitchProps) {
  const asked = useLanguage()
  if (languages.length < 2) return null
  return (
    <nav className="languages small" aria-label="Languages">
      {languages.map((tag) => (
        <PageLink key={tag} to="." search={{ lang: tag }} aria-current={tag === language ? 'true' : undefined}>
          <span lang={tag}>{nameOf(tag)}</span>
        </PageLink>
      ))}
      {translationStatus === 'OUTDATED' && (
        <span className="soft">The source text has changed since this was translated.</span>
      )}
      {translationStatus === 'MISSING' && asked !== undefined && (
        <span className="soft">There is no translation into this language.</span>
      )}
    </nav>
  )
}
