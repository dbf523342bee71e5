import { audited } from '../../../app/audited.ts'
import { editWhereInStore } from '../../../app/edit-where-in-store.ts'
import { DOCUMENT_KINDS } from '../../../content/lifecycle/kind-of-document.ts'
import type { FieldEdit } from '../../../editing/edits/field-edit.ts'
import type { DocumentsWhere } from '../../../editing/edits/stage-edits-where.ts'
import { violationsOf } from '../../../editing/review/violations-of.ts'
import { OperatorError } from '../../../errors/operator-error.ts'
import { PublicError } from '../../../errors/public-errors.ts'
import type { CommandContext } from '../../command-context.ts'
import { EXIT } from '../../exit.ts'
import { choiceOption } from '../../options/choice-option.ts'
import { changesInWords } from '../../print/changes-in-words.ts'
import { conflictsInWords } from '../../print/conflicts-in-words.ts'
import { counted } from '../../print/counted.ts'
import { violationsInWords } from '../../print/violations-in-words.ts'
import { withStore } from '../../with-store.ts'

export interface EditWhereOptions {
  readonly kinds?: string
  readonly keys?: string
  readonly field?: string
  readonly text?: string
  readonly set?: string
  readonly clear?: string
  readonly addItem?: string
  readonly removeItem?: string
  readonly replace?: string
  readonly find?: string
  readonly with?: string
  readonly changeset?: string
  readonly stage?: boolean
}

/**
 * Changes one field of every document that matches. Without --stage it prints what would become of
 * each, and stages nothing.
 */
export function editWhere(context: CommandContext, options: EditWhereOptions): Promise<number> {
  const [where, change] = [whereOf(options), changeOf(options)]
  const { changeset = null, stage: stages = false } = options
  return withStore(context, (store, history) => {
    const run = async (concerns: (id: string) => void) => {
      const edit = { changeset, where, change, dryRun: !stages }
      const answer = await editWhereInStore(store, history, edit).catch((error: unknown) => {
        throw error instanceof PublicError ? new OperatorError(error.message) : error
      })
      const { outcome, matched, changes, violations, conflicts } = answer
      const write = (...lines: readonly string[]) => context.stdout.write(lines.map((line) => `${line}\n`).join(''))
      switch (outcome) {
        case 'WRONG_STATE':
          throw new OperatorError(`Changeset ${changeset} is ${answer.changeset?.state}; only a DRAFT is edited.`)
        case 'CONFLICT':
          write(...conflictsInWords(conflicts))
          return EXIT.NEGATIVE
        case 'VIOLATIONS':
          write(...violationsInWords(violations ?? []))
          return EXIT.NEGATIVE
        case 'NOTHING_TO_DO':
          write(`${counted(matched, 'document')} ${matched === 1 ? 'matches' : 'match'}; none would change.`)
          return EXIT.NEGATIVE
        case 'DONE':
          write(...changesInWords(changes))
      }
      if (!stages || !answer.changeset) {
        write('Nothing is staged. Add --stage to stage it.')
        return EXIT.OK
      }
      const { id } = answer.changeset
      concerns(id)
      write(
        `Staged in changeset ${id}.`,
        ...violationsInWords(await violationsOf(store, answer.changeset)),
        `Publish it with: aetia publish ${id}`,
      )
      return EXIT.OK
    }
    return stages ? audited(store, 'edit-where', changeset, run) : run(() => {})
  })
}

function whereOf({ kinds, keys, field, text }: EditWhereOptions): DocumentsWhere {
  if ((kinds ?? keys ?? field ?? text) === undefined)
    throw new OperatorError('Say which documents: --kinds, --keys, --field or --text.')
  const [name, value] = field === undefined ? [] : namedValue('--field', field)
  return {
    kinds: kinds?.split(',').map((word) => choiceOption('--kinds', word, DOCUMENT_KINDS)) ?? null,
    keys: keys?.split(',').map((key) => key.trim()) ?? null,
    field: name === undefined ? null : { name, equals: value },
    text: text ?? null,
  }
}

function changeOf({ set, clear, addItem, removeItem, replace, find, with: by }: EditWhereOptions): FieldEdit {
  if ([set, clear, addItem, removeItem, replace].filter((each) => each !== undefined).length !== 1)
    throw new OperatorError('Say one change: --set, --clear, --add-item, --remove-item or --replace.')
  if (clear !== undefined) return { set: { field: clear, value: undefined } }
  if (replace !== undefined) {
    if (!find || by === undefined) throw new OperatorError('--replace needs --find <text> and --with <text>.')
    return { replaceText: { field: replace, find, with: by } }
  }
  if (set !== undefined) {
    const [field, value] = namedValue('--set', set)
    return { set: { field, value } }
  }
  if (addItem !== undefined) {
    const [field, item] = namedValue('--add-item', addItem)
    return { addItem: { field, item } }
  }
  const [field, item] = namedValue('--remove-item', removeItem ?? '')
  return { removeItem: { field, item } }
}

/** `category=Health` or `certainty=0.6`: the value is JSON, or else a text. */
function namedValue(option: string, written: string): readonly [field: string, value: unknown] {
  const [, field, value] = /^(\w+)=(.*)$/s.exec(written) ?? []
  if (field === undefined || value === undefined)
    throw new OperatorError(`${option} must be a field and a value, such as category=Health, not "${written}".`)
  try {
    return [field, JSON.parse(value) ?? undefined]
  } catch {
    return [field, value]
  }
}
