import { commands, window, workspace, type ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { COMMANDS } from './commands.ts'
import { comparisons } from './comparison.ts'
import type { Ask } from './messages.ts'
import { previewOf } from './preview.ts'
import { languageOf, programOf, type Program } from './program.ts'
import { RENAMING } from './rename.ts'
import { say } from './words.ts'

let client: LanguageClient | undefined

/** Starts the language server, and puts the commands in. */
export async function activate({ extensionPath, extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const program = () => programOf(extensionPath)
  const ask: Ask = async (method, asked) => (await client?.sendRequest(method, asked)) ?? null
  const start = guarded(async () => {
    // One that did not start has nothing to stop.
    await client?.dispose().catch(() => undefined)
    client = clientOf(program())
    await client.start()
  })
  // Settings may change while a server is still starting: one at a time.
  let started = start()
  for (const [name, act] of Object.entries(COMMANDS))
    subscriptions.push(
      commands.registerCommand(
        name,
        guarded(() => act({ program, ask })),
      ),
    )
  subscriptions.push(
    comparisons(),
    ...previewOf(extensionUri, ask),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('kehoach')) started = started.then(start)
    }),
  )
  await started
  await commands.executeCommand('setContext', 'kehoach.active', true)
}

const clientOf = ({ command, args, env }: Program): LanguageClient =>
  new LanguageClient(
    'kehoach',
    'Kế hoạch',
    { command, args: [...args, 'lsp', '--lang', languageOf()], options: { env }, transport: TransportKind.stdio },
    {
      documentSelector: [
        { scheme: 'file', language: 'markdown' },
        { scheme: 'file', pattern: '**/kehoach.yaml' },
      ],
      middleware: RENAMING,
    },
  )

export const deactivate = async (): Promise<void> => await client?.stop()

/** What is done, and a failure of it told in a sentence. */
const guarded = (act: () => Promise<void>) => async (): Promise<void> => {
  try {
    await act()
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(say(`Không chạy được kehoach: ${what}`, `kehoach cannot be run: ${what}`))
  }
}
