import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import type { YamlField, YamlFields } from './write-yaml.ts'

/**
 * The fields of a file in the order of its shape. A field that equals its default is left out.
 * `written` says how some fields are written; all others are written as they are.
 */
export function fieldsInOrder<Fields extends z.core.$ZodShape>(
  shape: z.ZodObject<Fields>,
  document: { readonly [Field in keyof Fields]?: unknown },
  written: { readonly [Field in keyof Fields]?: YamlField },
): YamlFields {
  const defaults = defaultsOf(shape)
  return Object.keys(shape.shape).map((name) => {
    if (name in written) return [name, written[name]]
    const value = document[name] as YamlField
    return [name, isDeepStrictEqual(value, defaults[name]) ? undefined : value]
  })
}

const defaultsOf = ({ shape }: z.ZodObject): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, (field as z.ZodType).safeParse(undefined).data]),
  )
