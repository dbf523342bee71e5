import { afterAll, beforeAll, expect } from 'vitest'
import { ask } from '../ask.ts'
import { PATIENT } from '../notation/patient.ts'
import { startServer, type TestServer } from '../notation/start-server.ts'

/** Starts a server with the shipped content for the tests of a file, and asks it over HTTP. */
export function askShippedContent() {
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ environment: PATIENT })
  })
  afterAll(() => server.close())
  return {
    // biome-ignore lint/suspicious/noExplicitAny: each question selects its own fields
    answer: async (query: string): Promise<any> => {
      const { data, errors } = await ask<unknown>(server.url, query)
      expect(errors).toBeUndefined()
      return data
    },
    /** The errors of a query, each with its code. */
    refusal: async (query: string) => {
      const { errors } = await ask<unknown>(server.url, query)
      return errors?.map(({ message, extensions }) => `${extensions.code}: ${message}`)
    },
  }
}
