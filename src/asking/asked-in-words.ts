import type { ConceptKind } from '../../graph/vocabulary/kinds.ts'
import { kindName } from '../wording/kind-name.ts'
import type { QuestionWords } from './english-words.ts'
import type { AskedQuestion } from './question-reading.ts'
import { verbOf } from './stated-predicate.ts'

/** A question of the graph in words. In English it is itself read so, if its names are. */
export function askedInWords(asked: AskedQuestion, { wording, nameOf }: QuestionWords): string {
  const say = wording.asking
  const country = (code: string) => new Intl.DisplayNames([wording.language], { type: 'region' }).of(code) ?? code
  const kinds = (list: readonly ConceptKind[] | null) =>
    list === null ? null : list.map((kind) => wording.kinds[kind]?.many ?? kindName(kind, wording)).join(', ')
  switch (asked.form) {
    case 'EFFECTS':
      return say.effects(nameOf(asked.of), kinds(asked.kinds))
    case 'CAUSES':
      return say.causes(nameOf(asked.of), kinds(asked.kinds))
    case 'PATHS':
      return say.paths(nameOf(asked.from), nameOf(asked.to), asked.via.map(nameOf), asked.avoiding.map(nameOf))
    case 'VERDICT': {
      const verb = verbOf(asked.predicate)
      const [subject, object] = [nameOf(asked.subject), nameOf(asked.object)]
      return verb === null ? say.leadsTo(subject, object) : say.statement(subject, verb, object)
    }
    case 'CERTAINTY':
      return say.certainty(nameOf(asked.subject), nameOf(asked.object))
    case 'EVIDENCE':
      return say.evidence(nameOf(asked.subject), nameOf(asked.object))
    case 'WHY_NOT':
      return say.whyNot(nameOf(asked.from), nameOf(asked.to))
    case 'COMMON_CAUSES':
      return say.commonCauses(asked.of.map(nameOf), asked.sameLegSide)
    case 'CORRECTIONS':
      return say.corrections(asked.from && nameOf(asked.from), nameOf(asked.to))
    case 'WHAT_IF':
      return say.whatIf(nameOf(asked.remove), asked.to && nameOf(asked.to))
    case 'DIFFERENTIAL':
      return say.differential(
        asked.findings.map(({ concept, side }) => ({ name: nameOf(concept), side })),
        asked.road && country(asked.road.country),
      )
    case 'LEG_SIDE':
      return say.legSide(country(asked.country), asked.facingTraffic, asked.place)
    case 'CONCEPT':
      return say.concept(nameOf(asked.concept))
    case 'CONCEPTS':
      return say.concepts(kinds([asked.kind]) ?? asked.kind)
  }
}
