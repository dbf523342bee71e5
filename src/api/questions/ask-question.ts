import type { Question } from '../../traversal/question.ts'
import type { RequestContext } from '../context.ts'
import type { Place } from '../paging/cursor.ts'
import { LazyEdge, listName, type Page, type PageArguments, pageOf } from '../paging/page.ts'

/**
 * The reply to a question about the snapshot of the request, or another. Concurrent callers of the
 * same question share it.
 */
export const askQuestion = <Asked, Reply>(
  context: RequestContext,
  question: Question<Asked, Reply>,
  asked: Asked,
  of = context.snapshot,
): Promise<Reply> =>
  context.trace('question', { 'aetia.question': question.key }, () =>
    context.askOnce(
      JSON.stringify([question.key, asked]),
      (newBudget) => question.answer(context.snapshots.of(of).engine, asked, newBudget),
      of,
    ),
  )

/** The reply to a question, with the page of one of its lists that the arguments ask for. */
export async function askForPage<Asked extends object, Reply extends object, Item>(
  context: RequestContext,
  question: Question<Asked, Reply>,
  asked: Asked,
  args: PageArguments,
  itemsOf: (reply: Reply) => readonly Item[],
  placeOf: (item: Item, rank: number) => Place = (_item, rank) => [rank],
): Promise<Reply & Page<Item>> {
  const reply = await askQuestion(context, question, asked)
  const ranked = itemsOf(reply).map((item, rank) => ({ item, rank }))
  const list = listName(question.key, '', asked)
  const { edges, nodes, ...page } = pageOf(context, list, ranked, ({ item, rank }) => placeOf(item, rank), args)
  return {
    ...reply,
    ...page,
    edges: edges.map((edge) => new LazyEdge(edge.node.item, () => edge.cursor)),
    nodes: nodes.map(({ item }) => item),
  }
}
