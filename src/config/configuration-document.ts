import { SETTING_FACTS, SETTING_GROUPS } from './config.ts'

const MARKED = /(<!-- settings: (\w+) -->\n).*?(<!-- end of settings -->)/gs

/**
 * `docs/configuration.md` with its marked tables written anew from the schema of the configuration.
 */
export function configurationDocument(document: string): string {
  return document.replaceAll(MARKED, (_, begin: string, name: string, end: string) => {
    const group = Object.entries(SETTING_GROUPS).find(([known]) => known.toLowerCase() === name)?.[1]
    if (group === undefined)
      throw new Error(`docs/configuration.md names a group of settings that is not there: ${name}`)
    return `${begin}${tableOf(group)}${end}`
  })
}

type Group = (typeof SETTING_GROUPS)[keyof typeof SETTING_GROUPS]

function tableOf(group: Group): string {
  const rows = Object.values(group).map((schema) => {
    const facts = SETTING_FACTS.get(schema)
    if (facts === undefined) throw new Error('a setting is not registered')
    const { key, about, defaultInWords = inWords(schema.def.defaultValue) } = facts
    return `| \`${key}\` | ${about} | ${defaultInWords} |\n`
  })
  return `| key | meaning | default |\n|---|---|---|\n${rows.join('')}`
}

function inWords(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return 'none'
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value)
}
