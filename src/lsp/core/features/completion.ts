import type { CompletionList, CompletionParams } from 'vscode-languageserver-protocol'
import { directives, settings } from '../offers/directives.ts'
import { blanks, tasks } from '../offers/prose.ts'
import { ids, kinds } from '../offers/references.ts'
import { severities, suppressions } from '../offers/rules.ts'
import { yaml } from '../offers/values.ts'
import { typingAt, type Offer } from '../typing.ts'
import type { Feature } from './feature.ts'

/** In this order: the first that knows the place is the one. */
const OFFERS: readonly Offer[] = [suppressions, ids, settings, directives, blanks, kinds, severities, yaml, tasks]

/** What may be typed here: keys, values, ids, units, days, directives. */
export const completion: Feature<CompletionParams, CompletionList> = {
  method: 'textDocument/completion',
  can: { completionProvider: { triggerCharacters: [':', '[', '{', '"', '=', ' '] } },
  async answer(desk, { textDocument, position }) {
    const open = desk.at(textDocument.uri)
    const typing = open && (await typingAt(desk, open, position))
    for (const offer of typing ? OFFERS : []) {
      const items = await offer(typing!)
      if (items) return { isIncomplete: false, items: [...items] }
    }
    return { isIncomplete: false, items: [] }
  },
}
