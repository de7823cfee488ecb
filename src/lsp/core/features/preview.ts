import type { TextDocumentIdentifier } from 'vscode-languageserver-protocol'
import { previewPlan } from '../../../preview/preview.ts'
import type { PreviewDocument } from '../../../preview/node.ts'
import type { Feature } from './feature.ts'

/** The pages, and the address of the plan, which places that name no file lie in. */
interface Preview extends PreviewDocument {
  readonly plan: string
}

/** The pages of the plan a file belongs to, as elements with their places: a request of our own, for an editor that can show them. */
export const preview: Feature<{ readonly textDocument: TextDocumentIdentifier }, Preview | null> = {
  method: 'kehoach/preview',
  can: { experimental: { preview: 'kehoach/preview' } },
  async answer(desk, { textDocument }) {
    const part = await desk.part(textDocument.uri)
    if (!part) return null
    const { file, plan } = part.read
    return { ...previewPlan(part.read, { draft: plan.marks.draft }), plan: desk.uriOf(file) }
  },
}
