import {
  commands,
  Disposable,
  EndOfLine,
  Position,
  Range,
  Uri,
  ViewColumn,
  window,
  workspace,
  type TextDocument,
  type WebviewPanel,
} from 'vscode'
import type { Ask, FromPage, ToPage } from './messages.ts'
import { say } from './words.ts'

interface Shown {
  readonly panel: WebviewPanel
  /** The plan or annex that is in the editor. */
  document: TextDocument
  /** The plan whose pages are shown. */
  plan: Uri
}

/** Milliseconds without a change after which the pages are drawn anew. */
const PAUSE = 200

/** The pages of the plan in the editor beside it, as they are typed; a click on a line goes to where it was written. */
export function previewOf(extension: Uri, ask: Ask): Disposable[] {
  let shown: Shown | undefined
  let waiting: NodeJS.Timeout | undefined
  const post = (message: ToPage): void => void shown?.panel.webview.postMessage(message)
  const draw = async (): Promise<void> => {
    if (!shown) return
    const { document } = shown
    const preview = await ask('kehoach/preview', { textDocument: { uri: document.uri.toString() } })
    if (shown?.document !== document) return
    shown.plan = preview ? Uri.parse(preview.plan) : document.uri
    const name = nameOf(shown.plan)
    shown.panel.title = say(`Xem trước: ${name}`, `Preview: ${name}`)
    post({ preview, nothing: say('Tệp này không phải là một kế hoạch đọc được.', 'This file is no plan that can be read.') })
  }
  const drawSoon = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => void draw(), PAUSE)
  }
  const open = async (): Promise<void> => {
    const document = window.activeTextEditor?.document
    if (document?.languageId !== 'markdown') return
    if (shown) {
      shown.document = document
      shown.panel.reveal(undefined, true)
      return await draw()
    }
    const assets = Uri.joinPath(extension, 'dist')
    const panel = window.createWebviewPanel(
      'kehoach.preview',
      say('Xem trước', 'Preview'),
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        localResourceRoots: [assets],
      },
    )
    shown = { panel, document, plan: document.uri }
    panel.onDidDispose(() => (shown = undefined))
    panel.webview.onDidReceiveMessage((message: FromPage) => void (message.ready ? draw() : goTo(shown?.plan, message)))
    const uri = (name: string): string => panel.webview.asWebviewUri(Uri.joinPath(assets, name)).toString()
    panel.webview.html = pageOf(panel.webview.cspSource, uri)
  }
  return [
    commands.registerCommand('kehoach.preview', open),
    workspace.onDidChangeTextDocument(({ document }) => {
      // An annex or the profile that changes changes the plan as well.
      if (shown && /\.(?:md|yaml)$/i.test(document.fileName)) drawSoon()
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      if (!shown || editor?.document.languageId !== 'markdown' || editor.document === shown.document) return
      shown.document = editor.document
      drawSoon()
    }),
    window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      if (shown?.document === document) post({ at: offsetOf(document, selection.active), ...fileOf(document.uri, shown.plan) })
    }),
    new Disposable(() => clearTimeout(waiting)),
  ]
}

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1)

/** An annex is named as the server names it. */
const fileOf = ({ fsPath }: Uri, plan: Uri): { readonly file?: string } =>
  fsPath === plan.fsPath ? {} : { file: fsPath.replaceAll('\\', '/') }

/** Brings the place that a line of the page was written at into the editor. */
async function goTo(plan: Uri | undefined, { offset = 0, file }: FromPage): Promise<void> {
  if (!plan) return
  const document = await workspace.openTextDocument(file === undefined ? plan : Uri.file(file))
  const at = positionOf(document, offset)
  await window.showTextDocument(document, { viewColumn: ViewColumn.One, selection: new Range(at, at) })
}

/** The reader counts a line's end as one character, whatever the file has. */
const offsetOf = (document: TextDocument, at: Position): number =>
  document.offsetAt(at) - (document.eol === EndOfLine.CRLF ? at.line : 0)

function positionOf(document: TextDocument, offset: number): Position {
  const before = document.getText().replaceAll('\r\n', '\n').slice(0, offset).split('\n')
  return new Position(before.length - 1, before.at(-1)!.length)
}

/** The page of the preview: its code and its fonts lie in the extension, and nothing is taken from anywhere else. */
export const pageOf = (source: string, uri: (name: string) => string): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src ${source}; style-src ${source}; script-src ${source}">
    <link rel="stylesheet" href="${uri('webview.css')}">
  </head>
  <body class="preview">
    <p class="note" role="status"></p>
    <div class="pages"><div class="fit"><div class="paper"></div></div></div>
    <script src="${uri('webview.js')}"></script>
  </body>
</html>`
