import { PassThrough } from 'node:stream'
import { createConnection, StreamMessageReader as Reader, StreamMessageWriter as Writer } from 'vscode-languageserver/node'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver-protocol/node'
import type { Language } from '../../src/model/problem.ts'
import { failed } from '../../src/cli/world/editor.ts'
import { serve } from '../../src/lsp/server.ts'
import { memoryFiles, type MemoryFiles } from '../../src/workspace/memory.ts'

/** An editor as the protocol's own package makes one: what it asks goes through messages as it would through a pipe. */
export class Client {
  readonly #connection: ProtocolConnection
  readonly told = new Map<string, Diagnostic[]>()
  /** How often something was told of a file. */
  readonly times = new Map<string, number>()
  #version = 1
  initialized: InitializeResult | undefined

  constructor(connection: ProtocolConnection) {
    this.#connection = connection
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.told.set(uri, diagnostics)
      this.times.set(uri, (this.times.get(uri) ?? 0) + 1)
    })
    connection.onRequest('client/registerCapability', () => null)
    connection.listen()
  }

  async start(locale = 'vi'): Promise<void> {
    this.initialized = await this.ask<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      locale,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    })
    await this.#connection.sendNotification('initialized', {})
  }

  ask = <T>(method: string, params: unknown): Promise<T> => this.#connection.sendRequest(method, params)

  say = (method: string, params: unknown): Promise<void> => this.#connection.sendNotification(method, params)

  open = (uri: string, text: string, languageId = 'markdown'): Promise<void> =>
    this.say('textDocument/didOpen', { textDocument: { uri, languageId, version: this.#version++, text } })

  edit = (uri: string, text: string, range?: Range): Promise<void> =>
    this.say('textDocument/didChange', {
      textDocument: { uri, version: this.#version++ },
      contentChanges: [range ? { range, text } : { text }],
    })

  close = (uri: string): Promise<void> => this.say('textDocument/didClose', { textDocument: { uri } })

  at = <T>(method: string, uri: string, position: Position, more: object = {}): Promise<T> =>
    this.ask<T>(method, { textDocument: { uri }, position, ...more })

  /** What is told of a file when it holds. */
  async until(uri: string, holds: (told: readonly Diagnostic[]) => boolean = () => true): Promise<Diagnostic[]> {
    for (let waited = 0; waited < 5000; waited += 5) {
      const told = this.told.get(uri)
      if (told && holds(told)) return told
      await new Promise((settle) => setTimeout(settle, 5))
    }
    throw new Error(`nothing such was told of ${uri}: ${JSON.stringify(this.told.get(uri))}`)
  }

  async end(): Promise<void> {
    await this.ask('shutdown', null)
    this.#connection.end()
    this.#connection.dispose()
  }
}

export const uriOf = (path: string): string => `file:///${encodeURI(path)}`
const pathOf = (uri: string): string | undefined =>
  uri.startsWith('file:///') ? decodeURI(uri.slice('file:///'.length)) : undefined

/** A server over files in memory, and an editor at its other end. */
export async function served(
  files: Readonly<Record<string, string | Uint8Array>>,
  { locale = 'vi', language = 'en' as Language } = {},
): Promise<Client & { readonly files: MemoryFiles }> {
  const [there, back] = [new PassThrough(), new PassThrough()]
  const memory = memoryFiles(files)
  let waiting: NodeJS.Timeout | undefined
  serve(createConnection(new Reader(there), new Writer(back)), {
    files: memory,
    addresses: { pathOf, uriOf },
    language,
    later: (run) => {
      clearTimeout(waiting)
      waiting = setTimeout(run, 5)
    },
    failed,
    version: '1.2.3',
  })
  const client = Object.assign(
    new Client(createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there))),
    {
      files: memory,
    },
  )
  await client.start(locale)
  return client
}

/** A text in which `¦` stands where the cursor does, and where that is. */
export function cursor(marked: string): { readonly text: string; readonly position: Position } {
  const at = marked.indexOf('¦')
  const lines = marked.slice(0, at).split(/\r\n?|\n/)
  return { text: marked.replace('¦', ''), position: { line: lines.length - 1, character: lines.at(-1)!.length } }
}
