import { commands, Disposable, EventEmitter, Uri, workspace } from 'vscode'
import { say } from './words.ts'

const SCHEME = 'kehoach-compare'
const texts = new Map<string, string>()
const changed = new EventEmitter<Uri>()

/** What was compared is a document that is nobody's to save, and read as a page: a text with its asterisks is not for a clerk. */
export const comparisons = (): Disposable =>
  Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: changed.event,
      // An editor that is opened again shows again what it showed, and only the next comparison knows what that was.
      provideTextDocumentContent: ({ query }) =>
        texts.get(query) ?? say('Chạy lại lệnh so sánh để xem các thay đổi.', 'Compare again to see what has changed.'),
    }),
  )

/** Shows what changed in a plan, as Markdown, beside it. */
export async function showComparison(plan: Uri, markdown: string): Promise<void> {
  const name = plan.path.slice(plan.path.lastIndexOf('/') + 1)
  const shown = Uri.from({ scheme: SCHEME, path: `/${say('So sánh', 'Comparison')} ${name}`, query: plan.fsPath })
  texts.set(shown.query, markdown)
  changed.fire(shown)
  // One that follows the editor would show the next file that comes into it.
  await commands.executeCommand('markdown.showLockedPreviewToSide', shown)
}
