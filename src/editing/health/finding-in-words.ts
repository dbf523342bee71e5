import type { Violation, ViolationCode } from '../../content/violation.ts'
import type { HealthWording, WordedRule } from '../../wording/messages/health-wording.ts'
import type { HealthFinding } from './health-finding.ts'

/** What was found, in one sentence. */
export function findingInWords(
  { reason, document, related, detail, violation }: HealthFinding,
  say: HealthWording,
): string {
  if (reason === 'RULE_BROKEN') return say.ruleBroken(document, violation?.code ?? '', violation?.message ?? '')
  return say.found[reason]({ document, related, detail: detail ?? '' })
}

/** How a finding is mended: what to do, and where the API does it. */
export function mendingInWords({ reason, violation }: HealthFinding, say: HealthWording): string {
  if (violation !== null) return mendingOf(violation, say)
  return reason === 'RULE_BROKEN' ? say.mendingOfRules.AS_ASKED : say.mending[reason]
}

/** What breaks a rule holds up every edit of its document. */
function mendingOf({ code }: Violation, say: HealthWording): string {
  const rule = RULES[code]
  return `${rule === 'HEDGE_COUNTED_TWICE' ? say.mending[rule] : say.mendingOfRules[rule]} ${say.holdsUp}`
}

type Mended = WordedRule | 'HEDGE_COUNTED_TWICE'

/** The codes that are mended like others. */
const RULES: Readonly<Record<ViolationCode, Mended>> = {
  BAD_FILE: 'AS_ASKED',
  BAD_YAML: 'AS_ASKED',
  BAD_SHAPE: 'AS_ASKED',
  DUPLICATE_ID: 'DUPLICATE_ID',
  UNKNOWN_ID: 'UNKNOWN_ID',
  AMBIGUOUS_ID: 'AMBIGUOUS_ID',
  WRONG_ENDS: 'WRONG_ENDS',
  SELF_CLAIM: 'SELF_CLAIM',
  DUPLICATE_CLAIM: 'DUPLICATE_CLAIM',
  CYCLE: 'CYCLE',
  MISSING_EVIDENCE: 'MISSING_EVIDENCE',
  QUOTE_TOO_LONG: 'QUOTE_TOO_LONG',
  QUOTE_OUTSIDE_PASSAGE: 'QUOTE_OUTSIDE_PASSAGE',
  QUOTE_MISMATCH: 'QUOTE_ELSEWHERE',
  QUOTE_NOT_IN_TEXT: 'QUOTE_ELSEWHERE',
  UNREACHABLE_ANCHOR: 'UNREACHABLE_ANCHOR',
  REFUSED_LINK: 'REFUSED_LINK',
  REFUSED_IMAGE: 'REFUSED_IMAGE',
  INCOMPLETE_ASSET: 'INCOMPLETE_ASSET',
  SHORTCUT_WITHOUT_CHAIN: 'SHORTCUT_WITHOUT_CHAIN',
  HEDGE_COUNTED_TWICE: 'HEDGE_COUNTED_TWICE',
  WRONG_ATTRIBUTE: 'WRONG_ATTRIBUTE',
  MISSING_ATTRIBUTE: 'MISSING_ATTRIBUTE',
}
