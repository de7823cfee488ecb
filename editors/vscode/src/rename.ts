import { window, WorkspaceEdit } from 'vscode'
import type { Middleware } from 'vscode-languageclient/node'

/** What the client says itself where the server knows of nothing to rename. */
const NOTHING_HERE = "The element can't be renamed."

/**
 * A refusal ends with its sentence. Where one provider refuses, the editor asks the next: its own of Markdown takes `[nhan-hieu]` for the name of
 * a link, and would rename it in the text and not where it is given.
 */
export const RENAMING: Middleware = {
  async prepareRename(document, position, token, next) {
    try {
      return await next(document, position, token)
    } catch (error) {
      if (messageOf(error) === NOTHING_HERE) throw error
      // The server says so again when it is asked for the edits, and only then is its sentence the last word.
      return document.getWordRangeAtPosition(position)
    }
  },
  async provideRenameEdits(document, position, name, token, next) {
    try {
      return await next(document, position, name, token)
    } catch (error) {
      void window.showErrorMessage(messageOf(error))
      return new WorkspaceEdit()
    }
  },
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
