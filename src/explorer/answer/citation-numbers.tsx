interface CitationNumbersProps {
  readonly citations: readonly {
    readonly number: number
    readonly stance: string
    readonly claim: { readonly id: string }
  }[]
  readonly onCite: (claim: string) => void
}

/** The numbers of citations as buttons that open the panel "Source". */
export function CitationNumbers({ citations, onCite }: CitationNumbersProps) {
  return (
    <span className="citations">
      {citations.map(({ number, stance, claim }) => (
        <button
          key={number}
          type="button"
          className={stance === 'REFUTES' ? 'citation citation-against' : 'citation'}
          aria-label={stance === 'REFUTES' ? `Source ${number}, against` : `Source ${number}`}
          onClick={() => onCite(claim.id)}
        >
          {stance === 'REFUTES' ? `${number} against` : number}
        </button>
      ))}
    </span>
  )
}
