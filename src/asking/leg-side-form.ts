import type { RunningPlace } from '../../graph/vocabulary/road-terms.ts'
import type { ConceptSpan } from './concept-spans.ts'
import { isSide } from './label-spans.ts'
import type { AskedQuestion } from './question-reading.ts'
import { isCountry, isWord, type QuestionSymbol } from './question-symbols.ts'
import type { Token } from './tokens.ts'

/** The places to run, by words for them. */
const PLACES: Readonly<Record<string, RunningPlace>> = {
  beach: 'BEACH',
  sand: 'BEACH',
  track: 'TRACK',
  crown: 'ROAD_CROWN',
  middle: 'ROAD_CROWN',
  pavement: 'PAVEMENT',
  sidewalk: 'PAVEMENT',
  footpath: 'PAVEMENT',
  bend: 'BANKED_BEND',
  curve: 'BANKED_BEND',
}

const ASKS = ['which', 'what', 'whose']
const LEGS = ['leg', 'side', 'foot', 'legs', 'feet', 'hip']
/** What the question may say besides, without another meaning. */
const EXPECTED = new Set(
  `which what whose leg side foot legs feet hip is does do are of on in at for the to when if i you we one run runs
  running runner runners runs road roads street streets cambered camber cambered slope sloped sloping reach reaches
  reaching down farther further lower low lowest higher high highest longer shorter stand stands standing sits lands
  facing face faces against traffic with into and there edge beach sand track crown middle pavement sidewalk footpath
  bend curve banked will would can has have lies tilts drops suffers suffer body hurt hurts affected lower- gets get
  becomes become goes go left right side's people`.split(/\s+/),
)

interface LegSideFound {
  readonly asked: AskedQuestion
  readonly unused: readonly QuestionSymbol[]
}

/** Which leg is meant on the roads of a country; null where a question asks something else. */
export function legSideOf(
  symbols: readonly QuestionSymbol[],
  _spans: readonly ConceptSpan[],
  tokens: readonly Token[],
): LegSideFound | null {
  const country = symbols.find(isCountry)
  const words = tokens.map(({ word }) => word)
  const asks = words.some(
    (word, at) => ASKS.includes(word) && LEGS.includes(words[words[at + 1] === 'of' ? at + 3 : at + 1] ?? ''),
  )
  if (country === undefined || !asks) return null
  const withTraffic = /\b(?:with|along) (?:the )?traffic\b/u.test(words.join(' '))
  const place = words.map((word) => PLACES[word]).find((found) => found !== undefined) ?? 'CAMBERED_ROAD_EDGE'
  return {
    asked: { form: 'LEG_SIDE', country: country.symbol.slice(1), facingTraffic: !withTraffic, place },
    unused: symbols.filter((one) => isWord(one) && !EXPECTED.has(one.symbol) && !isSide(one.symbol)),
  }
}
