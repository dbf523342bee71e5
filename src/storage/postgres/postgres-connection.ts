import { CompiledQuery, type DatabaseConnection, InsertQueryNode, type QueryResult, SelectQueryNode } from 'kysely'
import type { QueryResult as Answer, PoolClient } from 'pg'
import type { StatementNames } from './statement-names.ts'

/** How many answers a transaction leaves unread, so that its statements do not pile up in memory. */
const MOST_UNREAD = 8

/**
 * A connection that sends a statement before the answers to earlier ones have come, where that
 * changes nothing: a round trip is most of what a small statement takes.
 */
export class PostgresConnection implements DatabaseConnection {
  readonly #client: PoolClient
  /** Null where statements may not be prepared. */
  readonly #names: StatementNames | null
  #begun: Promise<unknown> | null = null
  /** The answers of this transaction that nothing has waited for. */
  #unread: Promise<unknown>[] = []
  #isBroken = false

  constructor(client: PoolClient, names: StatementNames | null) {
    this.#client = client
    this.#names = names
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    // A write that overtakes a failed begin would be a transaction of its own.
    if (!SelectQueryNode.is(query.query)) await this.#begun
    if (this.#unread.length >= MOST_UNREAD) await this.#settled()
    const answer = this.#send(query)
    if (this.#begun !== null && isUnread(query)) {
      this.#unread.push(answer)
      return { rows: [] }
    }
    await this.#settled()
    const { command, rowCount, rows } = await answer
    return command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) }
  }

  // biome-ignore lint/correctness/useYield: nothing here is streamed
  async *streamQuery(): AsyncGenerator<never> {
    throw new Error('Queries are not streamed.')
  }

  /** Begins a transaction. Where that fails, its first statement fails. */
  begin(sql: string): void {
    this.#begun = this.#send(CompiledQuery.raw(sql))
    this.#unread = [this.#begun]
  }

  /** Fails with the first failure of the transaction. Nothing is kept then. */
  async commit(): Promise<void> {
    const answer = this.#send(CompiledQuery.raw('commit'))
    await this.#settled()
    const { command } = await answer
    this.#begun = null
    // The server ends a failed transaction so, and calls that no failure.
    if (command !== 'COMMIT') throw new Error(`The database answered COMMIT with ${command}.`)
  }

  async rollback(): Promise<void> {
    this.#unread = []
    this.#begun = null
    try {
      await this.#send(CompiledQuery.raw('rollback'))
    } catch (error) {
      this.#isBroken = true
      throw error
    }
  }

  /**
   * Back to the pool. A connection is ended where its transaction may still be open, or where an
   * answer did not come in time (`query_timeout`).
   */
  release(): void {
    this.#client.release(this.#isBroken)
  }

  #send({ sql, parameters }: CompiledQuery): Promise<Answer> {
    const name = this.#names?.of(sql, parameters.length)
    const answer = this.#client.query({ text: sql, values: [...parameters], ...(name !== undefined && { name }) })
    // An earlier failure is thrown first, and then nothing else waits for this one.
    answer.catch((error: unknown) => {
      if (error instanceof Error && error.message === 'Query read timeout') this.#isBroken = true
    })
    return answer
  }

  async #settled(): Promise<void> {
    const answers = this.#unread
    this.#unread = []
    for (const answer of answers) await answer
  }
}

/**
 * Whether nothing is read of the answer, so that the transaction may continue without it. Values of
 * these types cannot fail on the way to the server.
 */
const isUnread = ({ query, parameters }: CompiledQuery): boolean =>
  InsertQueryNode.is(query) &&
  query.returning === undefined &&
  parameters.every((value) => value === null || typeof value === 'string' || typeof value === 'number')
