import { CriticalityLevel, diff } from '@graphql-inspector/core'
import { buildSchema, Kind, parse, visit } from 'graphql'

/** The end of every reason of a deprecation. */
const DATED = / Removed after (\d{4}-\d\d-\d\d)\.$/

/**
 * What is wrong with the changes from one schema to another, in sentences: breaks that the changelog
 * does not name, removals before the promised date, and deprecations without one. `today`: YYYY-MM-DD.
 */
export async function problemsOf(before: string, now: string, changelog: string, today: string): Promise<string[]> {
  const changes = await diff(buildSchema(before), buildSchema(now))
  const breaks = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
  const named = namesOfBreaks(changelog)
  const promised = deprecationsIn(before)
  return [
    ...breaks
      .filter(({ path = '' }) => !named.has(path) && !named.has(fieldOf(path)))
      .map(({ path, message }) => `${message}. Name \`${path}\` under "Breaking changes" in CHANGELOG.md.`),
    ...breaks.flatMap(({ path = '', type }) => {
      const date = type.endsWith('_REMOVED') ? dateOf(promised.get(path)) : undefined
      return date !== undefined && date >= today ? `${path} is deprecated until ${date}, and must not go before.` : []
    }),
    ...[...deprecationsIn(now)]
      .filter(([, reason]) => dateOf(reason) === undefined)
      .map(([path]) => `The reason of the deprecation of ${path} must end with "Removed after YYYY-MM-DD.".`),
  ]
}

/** `Query.concepts` of `Query.concepts.kinds`. */
const fieldOf = (path: string): string => path.split('.').slice(0, 2).join('.')

function dateOf(reason: string | undefined): string | undefined {
  const [, date = ''] = DATED.exec(reason ?? '') ?? []
  const moment = new Date(date)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date) ? date : undefined
}

/** What stands in code in the section "Breaking changes" of the newest part of the changelog. */
function namesOfBreaks(changelog: string): ReadonlySet<string> {
  const [, newest = ''] = changelog.split(/^## /m)
  const section = newest.split(/^### /m).find((part) => part.startsWith('Breaking changes\n')) ?? ''
  return new Set([...section.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name))
}

/** The reasons of all deprecations, by path. */
function deprecationsIn(schema: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const names: string[] = []
  visit(parse(schema), {
    enter(node) {
      if ('name' in node && node.name && node.kind.endsWith('Definition')) names.push(node.name.value)
      if (node.kind !== Kind.DIRECTIVE || node.name.value !== 'deprecated') return
      const reason = node.arguments?.find(({ name }) => name.value === 'reason')?.value
      found.set(names.join('.'), reason?.kind === Kind.STRING ? reason.value : '')
    },
    leave(node) {
      if ('name' in node && node.name && node.kind.endsWith('Definition')) names.pop()
    },
  })
  return found
}
