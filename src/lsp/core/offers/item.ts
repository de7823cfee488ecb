import type { CompletionItem } from 'vscode-languageserver-protocol'
import { idMeant } from '../../../write/paste.ts'
import type { Typing } from '../typing.ts'

/** What an editor draws beside an offer, by LSP's numbers. */
export const KIND = {
  text: 1,
  field: 5,
  property: 10,
  unit: 11,
  value: 12,
  enumMember: 20,
  keyword: 14,
  file: 17,
  reference: 18,
} as const

/** What is offered in place of what is typed. */
export interface Offered {
  readonly label: string
  readonly kind: keyof typeof KIND
  /** What is written; the label where nothing is said. */
  readonly text?: string
  /** A line beside the label. */
  readonly detail?: string | undefined
  /** What is told of it at length, as Markdown. */
  readonly about?: string | undefined
  /** Those of a lower rank stand first. */
  readonly rank?: number
}

/** An offer as the protocol has it: it takes the place of `typed` before the cursor, and of `over` behind it. */
export function itemOf(offered: Offered, { at }: Pick<Typing, 'at'>, typed: string, over = 0): CompletionItem {
  const { label, kind, text = label, detail, about, rank = 0 } = offered
  const range = {
    start: { line: at.line, character: at.character - typed.length },
    end: { line: at.line, character: at.character + over },
  }
  return {
    label,
    kind: KIND[kind],
    // An editor looks for what is typed among these, which may be typed without its marks.
    filterText: filterOf(text, label),
    sortText: String(rank).padStart(3, '0'),
    textEdit: { range, newText: text },
    // The spaces before the lines behind the first are those that belong there.
    ...(text.includes('\n') && { insertTextMode: 1 }),
    // An editor that knows both shows the first beside every offer, the second beside the one that is chosen.
    ...(detail && { labelDetails: { description: detail }, detail }),
    ...(about && { documentation: { kind: 'markdown' as const, value: about } }),
  }
}

function filterOf(text: string, label: string): string {
  const plain = idMeant(label).replaceAll('-', ' ')
  const begins = text.startsWith('"') ? `"${label}` : label
  return plain === label.toLowerCase() ? begins : `${begins} ${plain}`
}
