import { PageLink } from '../app/page-link.tsx'
import type { ExplorerChangesQuery } from '../generated/graphql.ts'
import { fieldName } from '../parts/field-name.ts'
import { pathOfId } from '../parts/path-of-id.ts'
import { valueInWords } from './value-in-words.ts'

type Change = ExplorerChangesQuery['graph']['diff']['nodes'][number]
type Field = Change['fields'][number]

const WORDS = { ADDED: 'added', CHANGED: 'changed', RETIRED: 'retired' } as const

/** A document that a version changed, with its fields before and after. */
export function ChangedDocument({ change: { document, change, fields } }: { readonly change: Change }) {
  return (
    <li className="changed-document">
      <p>
        <span className={`tag tag-${WORDS[change]}`}>{WORDS[change]}</span>{' '}
        {change === 'RETIRED' ? <code>{document}</code> : <PageLink to={pathOfId(document)}>{document}</PageLink>}
      </p>
      {fields.length > 0 && (
        <dl className="changed-fields small">
          {fields.map((field) => (
            <ChangedField key={field.path} field={field} />
          ))}
        </dl>
      )}
    </li>
  )
}

function ChangedField({ field: { path, before, after, lines } }: { readonly field: Field }) {
  return (
    <div className="changed-field">
      <dt>{fieldName(path)}</dt>
      <dd>
        {lines ? (
          <ol className="changed-lines">
            {lines
              .filter(({ change }) => change !== null)
              .map(({ change, line }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name.
                <li key={index}>{change === 'RETIRED' ? <Before text={line} /> : <After text={line} />}</li>
              ))}
          </ol>
        ) : (
          <>
            {before !== null && before !== undefined && <Before text={valueInWords(before)} />}
            {after !== null && after !== undefined && <After text={valueInWords(after)} />}
          </>
        )}
      </dd>
    </div>
  )
}

const Before = ({ text }: { readonly text: string }) => (
  <p>
    <span className="soft">before</span> <del>{text}</del>
  </p>
)

const After = ({ text }: { readonly text: string }) => (
  <p>
    <span className="soft">now</span> <ins>{text}</ins>
  </p>
)
