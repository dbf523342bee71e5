import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { onTestFinished } from 'vitest'
import { program } from '../notation/program.ts'

/** The handshake of a client: that of 2025, or the one that asks for the newest revision first. */
export type Handshake = 'legacy' | 'auto'

const newClient = (handshake: Handshake) =>
  new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode: handshake } })

/** A client of the SDK over HTTP, closed when the test ends. `origin` is the server's. */
export async function connectOverHttp(
  origin: string,
  { headers = {}, handshake = 'auto' }: { headers?: Record<string, string>; handshake?: Handshake } = {},
): Promise<Client> {
  const client = newClient(handshake)
  await client.connect(new StreamableHTTPClientTransport(new URL(`${origin}/mcp`), { requestInit: { headers } }))
  onTestFinished(() => client.close())
  return client
}

/** A client of the SDK that starts `aetia mcp`, which ends with the test. */
export async function connectOverStdio(
  args: readonly string[],
  env: Record<string, string>,
  handshake: Handshake = 'auto',
): Promise<Client> {
  const client = newClient(handshake)
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [await program('src/cli/aetia.js'), 'mcp', ...args],
    env,
    stderr: 'ignore',
  })
  await client.connect(transport)
  onTestFinished(() => client.close())
  return client
}

/** The text of a tool's result, with what is said first where it failed. */
export function textOf(result: { readonly content?: unknown; readonly isError?: boolean | undefined }): string {
  const text = (result.content as { readonly text?: string }[]).map((part) => part.text).join('\n')
  return result.isError === true ? `FAILED ${text}` : text
}
