import { useEffect, useState } from 'react'
import { Combobox } from '../../ui/combobox.tsx'
import { useAnswer } from '../data/use-answer.ts'
import { ConceptSearchDocument } from './concept-search-query.ts'
import { useDelayed } from './use-delayed.ts'

interface ConceptFieldProps {
  readonly label: string
  /** The name of the chosen concept; empty for none. */
  readonly name: string
  readonly placeholder: string
  readonly onConcept: (id: string) => void
}

/** A field that finds one concept by name or synonym. */
export function ConceptField({ label, name, placeholder, onConcept }: ConceptFieldProps) {
  const [text, setText] = useState(name)
  useEffect(() => setText(name), [name])
  const asked = useDelayed(text.trim(), 120)
  const answer = useAnswer(ConceptSearchDocument, asked === '' || asked === name ? null : { text: asked.slice(0, 200) })
  const found = answer.is === 'ready' && asked !== name ? answer.data.search.edges : []
  const options = found.flatMap(({ label: match, node }) =>
    'name' in node
      ? [
          {
            key: node.id,
            text: node.name,
            shown: (
              <>
                {node.name}
                <span className="soft small">
                  {' '}
                  {node.kindName}
                  {match !== node.name && `, also ${match}`}
                </span>
              </>
            ),
          },
        ]
      : [],
  )
  return (
    <Combobox
      label={label}
      text={text}
      placeholder={placeholder}
      options={options}
      onText={setText}
      onOption={({ key, text: chosen }) => {
        setText(chosen)
        onConcept(key)
      }}
      onSubmit={() => {
        const [first] = options
        if (first) onConcept(first.key)
      }}
    />
  )
}
