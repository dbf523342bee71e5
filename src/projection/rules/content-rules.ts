import { anchorsAreReachable } from './anchors-are-reachable.ts'
import { articlesReadBack } from './articles-read-back.ts'
import { assetsAreComplete } from './assets-are-complete.ts'
import { attributesAreGiven } from './attributes-are-given.ts'
import { attributesFit } from './attributes-fit.ts'
import { claimsAreDistinct } from './claims-are-distinct.ts'
import { claimsJoinTwoConcepts } from './claims-join-two-concepts.ts'
import { columnsAreTakenOnce } from './columns-are-taken-once.ts'
import { columnsFitAttributes } from './columns-fit-attributes.ts'
import { endsFitPredicate } from './ends-fit-predicate.ts'
import { formerKeysAreFree } from './former-keys-are-free.ts'
import { headingsHaveAnchors } from './headings-have-anchors.ts'
import { hedgesCountOnce } from './hedges-count-once.ts'
import { idsAreGivenOnce } from './ids-are-given-once.ts'
import { linksLeadSomewhere } from './links-lead-somewhere.ts'
import { ordersAreAcyclic } from './orders-are-acyclic.ts'
import { passagesAreGivenOnce } from './passages-are-given-once.ts'
import { passagesExist } from './passages-exist.ts'
import { proseNestsLittle } from './prose-nests-little.ts'
import { proseShowsAssets } from './prose-shows-assets.ts'
import { quotesAreShort } from './quotes-are-short.ts'
import { quotesLieInPassages } from './quotes-lie-in-passages.ts'
import { rowsAreNotEdited } from './rows-are-not-edited.ts'
import type { Rule } from './rule.ts'
import { shortcutsRestateChains } from './shortcuts-restate-chains.ts'
import { statementsHaveEvidence } from './statements-have-evidence.ts'
import { tablesFit } from './tables-fit.ts'
import { translationsFit } from './translations-fit.ts'

/**
 * Every rule that content must keep to be published, besides that references name something. Rules
 * do not know each other. Violations are listed in this order.
 */
export const CONTENT_RULES: readonly Rule[] = Object.freeze([
  idsAreGivenOnce,
  passagesAreGivenOnce,
  formerKeysAreFree,
  endsFitPredicate,
  claimsJoinTwoConcepts,
  claimsAreDistinct,
  statementsHaveEvidence,
  passagesExist,
  quotesAreShort,
  quotesLieInPassages,
  ordersAreAcyclic,
  anchorsAreReachable,
  headingsHaveAnchors,
  linksLeadSomewhere,
  proseShowsAssets,
  proseNestsLittle,
  articlesReadBack,
  translationsFit,
  shortcutsRestateChains,
  hedgesCountOnce,
  assetsAreComplete,
  columnsAreTakenOnce,
  attributesFit,
  attributesAreGiven,
  rowsAreNotEdited,
  tablesFit,
  columnsFitAttributes,
])
