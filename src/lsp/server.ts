import type { Connection, InitializeParams, ServerCapabilities } from 'vscode-languageserver'
import type { Language } from '../model/problem.ts'
import type { Files } from '../workspace/files.ts'
import { PROFILE } from '../workspace/find.ts'
import { Desk, type Addresses } from './core/desk.ts'
import { diagnosticsOf } from './core/diagnostics.ts'
import { Refusal, type Feature } from './core/features/feature.ts'
import { FEATURES } from './core/features/index.ts'
import type { TextChange } from './core/text.ts'

/** What a server stands in, be it a process or a Worker. */
export interface ServerHost {
  readonly files: Files
  readonly addresses: Addresses
  /** The language of messages where the editor names none; with `always`, whatever it names. */
  readonly language: Language
  readonly always?: boolean
  /** ISO day, for rules that ask what is past. */
  readonly today?: string | undefined
  /** Runs something when nothing new has come for a moment. */
  readonly later: (run: () => void) => void
  /** An error of the protocol's own class, whose message is told as it stands; the package that has it is another in each host. */
  readonly failed: (code: number, message: string) => Error
  readonly version: string
}

/** `RequestFailed`: what is asked cannot be done, though it was asked rightly. */
const REQUEST_FAILED = -32803

/** Answers an editor over a connection. Any host's connection will do: of Node.js’ streams, or of a Worker's messages. */
export function serve(connection: Connection, host: ServerHost): void {
  const desk = new Desk(host)
  let watches = false
  connection.onInitialize(({ capabilities, locale }: InitializeParams) => {
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false
    if (!host.always && locale !== undefined) desk.language = /^vi(?:$|[-_])/i.test(locale) ? 'vi' : 'en'
    return { capabilities: CAPABILITIES, serverInfo: { name: 'kehoach', version: host.version } }
  })
  connection.onInitialized(() => {
    if (!watches) return
    const watchers = [{ globPattern: '**/*.{md,png,jpg,jpeg}' }, { globPattern: `**/${PROFILE}` }]
    const registrations = [{ id: 'files', method: 'workspace/didChangeWatchedFiles', registerOptions: { watchers } }]
    void connection.sendRequest('client/registerCapability', { registrations })
  })
  const publish = publisher(connection, desk, host.later)
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    desk.opened(uri, languageId, version, text)
    publish()
  })
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    desk.typed(textDocument.uri, contentChanges as readonly TextChange[], textDocument.version ?? 0)
    publish()
  })
  connection.onDidCloseTextDocument(({ textDocument }) => {
    desk.closed(textDocument.uri)
    publish()
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    desk.changedOutside(changes.map(({ uri }) => uri))
    publish()
  })
  for (const feature of Object.values(FEATURES) as Feature<unknown, unknown>[])
    connection.onRequest(feature.method, async (asked: unknown) => {
      try {
        return await feature.answer(desk, asked)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        throw host.failed(REQUEST_FAILED, error.wording[desk.language])
      }
    })
  connection.listen()
}

const CAPABILITIES: ServerCapabilities = Object.assign(
  { textDocumentSync: { openClose: true, change: 2 } },
  ...Object.values(FEATURES).map(({ can }) => can),
)

/** Tells the editor what is wrong, a moment after the last change, and only of files of which something else was told before. */
function publisher(connection: Connection, desk: Desk, later: ServerHost['later']): () => void {
  const told = new Map<string, string>()
  let changes = 0
  let ended = false
  connection.onShutdown(() => void (ended = true))
  const tell = async (): Promise<void> => {
    const before = changes
    const found = await diagnosticsOf(desk)
    // What came meanwhile is told by the next round.
    if (before !== changes || ended) return
    for (const uri of told.keys()) if (!found.has(uri)) found.set(uri, [])
    for (const [uri, diagnostics] of found) {
      const now = JSON.stringify(diagnostics)
      if ((told.get(uri) ?? '[]') === now && told.has(uri)) continue
      told.set(uri, now)
      if (ended) return
      await connection.sendDiagnostics({ uri, diagnostics })
    }
    await desk.lookUpNames()
  }
  return () => {
    changes++
    later(() => void tell().catch((error: unknown) => logged(connection, error)))
  }
}

/** A fault of ours goes to where the editor keeps what its servers say. */
const logged = (connection: Connection, error: unknown): Promise<void> =>
  connection.sendNotification('window/logMessage', { type: 1, message: `kehoach: ${String(error)}` })
