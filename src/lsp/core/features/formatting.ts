import type { DocumentFormattingParams, TextEdit } from 'vscode-languageserver-protocol'
import { mended } from '../mended.ts'
import type { Feature } from './feature.ts'

/** What `check --fix` would do to the file, and nothing else. */
export const formatting: Feature<DocumentFormattingParams, TextEdit[] | null> = {
  method: 'textDocument/formatting',
  can: { documentFormattingProvider: true },
  async answer(desk, { textDocument }) {
    const open = desk.at(textDocument.uri)
    return open ? await mended(desk, open) : null
  },
}
