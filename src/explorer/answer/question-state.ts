import { lastValueOf, type SearchParameters, valuesOf } from '../app/search-parameters.ts'
import type { LegRole, PathOrder, PathQuestionInput } from '../generated/graphql.ts'

/** What an address asks about paths. Each field is a parameter of the same name, unless it has none. */
export interface QuestionState {
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly via: readonly string[]
  readonly avoiding: readonly string[]
  readonly legSide: LegRole | null
  /** The parameter `explicit=1`. */
  readonly explicitOnly: boolean
  /** The parameter `certainty`, 0 to 1. */
  readonly minCertainty: number
  /** The parameter `shortcuts=1`. */
  readonly shortcuts: boolean
  readonly order: PathOrder
  /** The parameter `length`, 1 to 32; null for the bound of the API. */
  readonly maxLength: number | null
}

const LEG_SIDES: readonly LegRole[] = ['LONGER', 'SHORTER']
const ORDERS: readonly PathOrder[] = ['CERTAINTY', 'LENGTH', 'WEAKEST_STEP']

/** Reads an address. What makes no sense there counts as left out. */
export function readQuestion(search: SearchParameters): QuestionState {
  const certainty = Number(lastValueOf(search['certainty']) ?? 0)
  const length = Number(lastValueOf(search['length']))
  return {
    from: valuesOf(search['from']),
    to: valuesOf(search['to']),
    via: valuesOf(search['via']),
    avoiding: valuesOf(search['avoiding']),
    legSide: LEG_SIDES.find((side) => side === lastValueOf(search['legSide'])) ?? null,
    explicitOnly: lastValueOf(search['explicit']) === '1',
    minCertainty: certainty >= 0 && certainty <= 1 ? certainty : 0,
    shortcuts: lastValueOf(search['shortcuts']) === '1',
    order: ORDERS.find((order) => order === lastValueOf(search['order'])) ?? 'CERTAINTY',
    maxLength: Number.isInteger(length) && length >= 1 && length <= 32 ? length : null,
  }
}

/**
 * The question of the API. What the address names goes before what a reading of words found.
 *
 * @param reading - the question that the API read from words, or null
 */
export function questionInput(state: QuestionState, reading: PathQuestionInput | null = null): PathQuestionInput {
  const listed = (name: 'from' | 'to' | 'via' | 'avoiding') => {
    const found = state[name].length > 0 ? state[name] : (reading?.[name] ?? [])
    return found.length > 0 ? { [name]: found } : {}
  }
  const legSide = state.legSide ?? reading?.legSide
  return {
    ...listed('from'),
    ...listed('to'),
    ...listed('via'),
    ...listed('avoiding'),
    ...(legSide && { legSide }),
    ...(state.maxLength !== null && { maxLength: state.maxLength }),
    ...(state.order !== 'CERTAINTY' && { orderBy: state.order }),
    ...filterOf(state, reading),
  }
}

function filterOf(state: QuestionState, reading: PathQuestionInput | null): Pick<PathQuestionInput, 'filter'> {
  const filter = {
    ...reading?.filter,
    ...(state.explicitOnly && { explicitness: ['EXPLICIT' as const] }),
    ...(state.minCertainty > 0 && { minCertainty: state.minCertainty }),
    ...(state.shortcuts && { includeShortcuts: true }),
  }
  return Object.keys(filter).length === 0 ? {} : { filter }
}

/** The parameters of the address for the same question from its end to its start. */
export function swappedEnds(question: PathQuestionInput): SearchParameters {
  return { q: undefined, path: undefined, from: [...(question.to ?? [])], to: [...(question.from ?? [])] }
}

/** What can be done with a concept of the drawing: the parameters that do it. */
export function withConcept(
  question: PathQuestionInput,
  id: string,
  action: 'from' | 'to' | 'via' | 'avoiding',
): SearchParameters {
  const ends = { q: undefined, from: [...(question.from ?? [])], to: [...(question.to ?? [])] }
  const without = (ids: readonly string[] | null | undefined) => (ids ?? []).filter((each) => each !== id)
  const kept = { via: without(question.via), avoiding: without(question.avoiding), path: undefined }
  if (action === 'from' || action === 'to') return { ...ends, ...kept, [action]: [id] }
  return { ...ends, ...kept, [action]: [...kept[action], id] }
}
