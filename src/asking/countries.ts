import { DRIVING_SIDES } from '../../graph/vocabulary/driving-sides.ts'
import { normalizeLabel } from '../snapshot/labels/normalize-label.ts'

/** Names that people use and the Unicode names of regions lack. */
const LAY_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['us', 'u s', 'usa', 'u s a', 'america', 'united states of america', 'the states', 'american'],
  GB: ['uk', 'u k', 'britain', 'great britain', 'england', 'scotland', 'wales', 'british', 'english', 'scottish'],
  NL: ['holland', 'dutch'],
  CZ: ['czech republic'],
  KR: ['korea'],
  TR: ['turkey'],
  CI: ['ivory coast'],
  MM: ['burma'],
  AE: ['emirates', 'uae'],
  NZ: ['aotearoa', 'kiwi'],
  IE: ['irish', 'republic of ireland'],
  DE: ['german'],
  FR: ['french'],
  AT: ['austrian'],
  CH: ['swiss'],
  IT: ['italian'],
  ES: ['spanish'],
  PT: ['portuguese'],
  AU: ['australian', 'aussie'],
  JP: ['japanese'],
  IN: ['indian'],
  ZA: ['south african'],
  CA: ['canadian'],
  CN: ['chinese'],
  SE: ['swedish'],
  NO: ['norwegian'],
  DK: ['danish'],
  FI: ['finnish'],
  PL: ['polish'],
  MX: ['mexican'],
  BR: ['brazilian'],
}

/** The codes of countries by their folded names in English. */
export type Countries = ReadonlyMap<string, string>

/** Every country of the table of driving sides, by the names that Unicode and people have for it. */
export function countryNames(): Countries {
  const long = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const short = new Intl.DisplayNames(['en'], { type: 'region', style: 'short', fallback: 'none' })
  const names = new Map<string, string>()
  for (const code of DRIVING_SIDES.keys()) {
    for (const name of [long.of(code), short.of(code)]) {
      if (!name) continue
      const plain = normalizeLabel(name.replace(/\s*[(–-].*$/u, ''))
      for (const form of [normalizeLabel(name), normalizeLabel(name.replaceAll('&', 'and')), plain])
        if (!names.has(form)) names.set(form, code)
    }
  }
  for (const [code, list] of Object.entries(LAY_NAMES)) for (const name of list) names.set(name, code)
  return names
}

/** The name of a country in English; its code where it has none. */
export const countryName = (code: string): string => new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code
