import type { TextDocumentIdentifier } from 'vscode-languageserver-protocol'
import { previewPlan } from '../../../preview/preview.ts'
import type { PreviewDocument } from '../../../preview/node.ts'
import type { Feature } from './feature.ts'

/** The pages of the plan a file belongs to, as elements with their places: a request of our own, for an editor that can show them. */
export const preview: Feature<{ readonly textDocument: TextDocumentIdentifier }, PreviewDocument | null> = {
  method: 'kehoach/preview',
  can: { experimental: { preview: 'kehoach/preview' } },
  async answer(desk, { textDocument }) {
    const part = await desk.part(textDocument.uri)
    return part ? previewPlan(part.read, { draft: part.read.plan.marks.draft }) : null
  },
}
