import { useNavigate } from '@tanstack/react-router'
import { type SubmitEvent, useEffect, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { useAsOf } from '../app/use-as-of.ts'
import { useSuggestions } from './use-suggestions.tsx'

/** The searchbox "Ask a question", with suggestions of questions and concepts. */
export function QuestionBox({ text: asked, isLarge = false }: { readonly text: string; readonly isLarge?: boolean }) {
  const [text, setText] = useState(asked)
  useEffect(() => setText(asked), [asked])
  const suggestions = useSuggestions(text)
  const navigate = useNavigate()
  const asOf = useAsOf()
  const ask = (question: string) => {
    if (question.trim() !== '') navigate({ to: '/ask', search: { q: question.trim(), asOf } as never })
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    ask(text)
  }
  return (
    <search>
      <form className={isLarge ? 'ask ask-large' : 'ask'} onSubmit={submit}>
        <Combobox
          label="Ask a question"
          isSearch
          isLabelUnseen={!isLarge}
          text={text}
          placeholder="What do cambered roads lead to?"
          options={suggestions.options}
          onText={setText}
          onOption={(option) => {
            const page = suggestions.pageOf(option.key)
            if (page !== null) navigate({ to: page, search: { asOf } as never })
            else {
              setText(option.text)
              ask(option.text)
            }
          }}
          onSubmit={() => ask(text)}
        />
        <Button look="filled" type="submit">
          Ask
        </Button>
      </form>
    </search>
  )
}
