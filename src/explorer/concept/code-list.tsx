import { codeAddress, systemName } from './code-address.ts'

interface CodeListProps {
  readonly codes: readonly {
    readonly system: string
    readonly code: string
    readonly match: string
    readonly assertedBy?: string | null
  }[]
}

/** Codes of other vocabularies with links to their registries; nothing where there are none. */
export function CodeList({ codes }: CodeListProps) {
  if (codes.length === 0) return null
  return (
    <section className="panel" aria-labelledby="codes">
      <h2 id="codes">Codes</h2>
      <dl className="facts">
        {codes.map(({ system, code, match, assertedBy }) => {
          const address = codeAddress(system, code)
          return (
            <div key={`${system} ${code} ${match}`} className="fact">
              <dt>{systemName(system)}</dt>
              <dd>
                {address === null ? (
                  code
                ) : (
                  <a className="link" href={address} rel="noreferrer" aria-label={`${code} at ${systemName(system)}`}>
                    {code}
                  </a>
                )}
                {match === 'BROAD' && <span className="small soft"> wider than this</span>}
                {assertedBy && <span className="small soft"> as {systemName(assertedBy)} has it</span>}
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
