import type { ConceptKind } from '../../../graph/vocabulary/kinds.ts'
import type { KindWords } from '../wording.ts'

export const KIND_WORDS: Readonly<Partial<Record<ConceptKind, KindWords>>> = {
  DRIVER: { one: 'Auslöser', many: 'Auslöser' },
  RISK_FACTOR: { one: 'Risikofaktor', many: 'Risikofaktoren' },
  MISALIGNMENT: { one: 'Fehlstellung', many: 'Fehlstellungen' },
  LEG_SIDE: { one: 'Beinseite', many: 'Beinseiten' },
  INJURY: { one: 'Verletzung', many: 'Verletzungen' },
  SYMPTOM: { one: 'Symptom', many: 'Symptome' },
  MECHANISM: { one: 'Mechanismus', many: 'Mechanismen' },
  INTERVENTION: { one: 'Maßnahme', many: 'Maßnahmen' },
  BODY_PART: { one: 'Körperteil', many: 'Körperteile' },
  PLANE: { one: 'Bewegungsebene', many: 'Bewegungsebenen' },
  ACTIVITY: { one: 'Aktivität', many: 'Aktivitäten' },
  CIRCUMSTANCE: { one: 'Umstand', many: 'Umstände' },
  MISCONCEPTION: { one: 'Irrtum', many: 'Irrtümer' },
  ENTITY: { one: 'Entität', many: 'Entitäten' },
}
