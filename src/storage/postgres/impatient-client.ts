import { Client, type ClientConfig } from 'pg'

/**
 * A connection that ends itself when an answer does not come in time (`query_timeout`). `pg` would
 * keep it for the next call. Over a network that drops everything, each call would wait in vain
 * until the system closes the connection after minutes.
 */
export class ImpatientClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config)
    const query: (...given: unknown[]) => unknown = this.query.bind(this)
    const impatient = (...given: unknown[]) => {
      const answer = query(...given)
      if (answer instanceof Promise) {
        answer.catch((error: unknown) => {
          if (error instanceof Error && error.message === 'Query read timeout') this.end().catch(() => undefined)
        })
      }
      return answer
    }
    this.query = impatient as Client['query']
  }
}
