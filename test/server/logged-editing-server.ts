import pino from 'pino'
import { type EditingServer, startEditingServer } from '../start-editing-server.ts'

/** An editing server, with everything that its log ever gets. */
export async function startLoggedEditingServer(): Promise<EditingServer & { readonly lines: readonly string[] }> {
  const lines: string[] = []
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  return { ...(await startEditingServer({}, undefined, logger)), lines }
}
