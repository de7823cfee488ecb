import { commands, window, type ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { COMMANDS } from './commands.ts'
import { previewOf } from './preview.ts'
import { languageOf, programOf } from './program.ts'
import { say } from './words.ts'

let client: LanguageClient | undefined

/** Starts the language server, and puts the commands in. */
export async function activate({ extensionPath, extensionUri, subscriptions }: ExtensionContext): Promise<void> {
  const program = () => programOf(extensionPath)
  const { command, args, env } = program()
  client = new LanguageClient(
    'kehoach',
    'Kế hoạch',
    { command, args: [...args, 'lsp', '--lang', languageOf()], options: { env }, transport: TransportKind.stdio },
    {
      documentSelector: [
        { scheme: 'file', language: 'markdown' },
        { scheme: 'file', pattern: '**/kehoach.yaml' },
      ],
    },
  )
  const started = client
  for (const [name, act] of Object.entries(COMMANDS))
    subscriptions.push(
      commands.registerCommand(
        name,
        guarded(() => act({ program })),
      ),
    )
  subscriptions.push(...previewOf(extensionUri, (method, asked) => started.sendRequest(method, asked)))
  await started.start()
  await commands.executeCommand('setContext', 'kehoach.active', true)
}

export const deactivate = async (): Promise<void> => await client?.stop()

/** A command whose failure is told in a sentence. */
const guarded = (act: () => Promise<void>) => async (): Promise<void> => {
  try {
    await act()
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(say(`Không chạy được kehoach: ${what}`, `kehoach cannot be run: ${what}`))
  }
}
