import { DSeparatedDocument } from '../../client/generated/operations.ts'
import type { Answer, Asking } from '../answer.ts'
import { claimsOf, type GraphOptions } from '../options/effect-options.ts'
import { connectingPathInLines } from '../print/connecting-path-in-lines.ts'
import { NOT_MEDICAL_ADVICE } from '../print/disclaimers.ts'
import { reasonInLines } from '../print/reason-in-lines.ts'
import { wrap } from '../print/wrap.ts'

export interface DSeparatedOptions extends GraphOptions {
  readonly given?: readonly string[]
}

/** Whether some concepts d-separate two others; an open path, where they do not. */
export async function dSeparated(asking: Asking, x: string, y: string, options: DSeparatedOptions): Promise<Answer> {
  const data = await asking.ask(DSeparatedDocument, {
    x: asking.conceptId(x),
    y: asking.conceptId(y),
    given: options.given?.map(asking.conceptId) ?? [],
    ...claimsOf(options),
  })
  const { separated, openPath, claims, hasMoreClaims, text, projection, completeness } = data.dSeparated
  const lines = [
    ...(openPath ? [...connectingPathInLines(openPath, ''), ''] : []),
    ...wrap(`${text} ${projection}`),
    ...reasonInLines(completeness),
    ...(separated && claims.length > 0
      ? wrap(`Paths between them take claims ${bareIds(claims)}${hasMoreClaims ? ' and more' : ''}.`)
      : []),
    NOT_MEDICAL_ADVICE,
  ]
  return { data, lines, isFound: separated === true }
}

const bareIds = (claims: readonly { readonly id: string }[]): string =>
  claims.map(({ id }) => id.slice('claim:'.length)).join(', ')
