import { isWebAddress } from './is-web-address.ts'

interface Attribute {
  readonly name: string
  readonly label?: string | null
  readonly type: string
  readonly value: string
}

/** Fields that a team declared, or columns of an imported table; nothing where there are none. */
export function AttributeList({ attributes }: { readonly attributes: readonly Attribute[] }) {
  if (attributes.length === 0) return null
  return (
    <section className="panel" aria-labelledby="attributes">
      <h2 id="attributes">Attributes</h2>
      <dl className="facts">
        {attributes.map(({ name, label, value }) => (
          <div key={name} className="fact">
            <dt>{label ?? name}</dt>
            <dd>
              {isWebAddress(value) ? (
                <a className="link" href={value} rel="noreferrer">
                  {value}
                </a>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
