import type { WordBlock } from '../elements/word.ts'
import type { Layout } from '../model/plan.ts'

/** The size of type that most of the text has, of the two there are. */
export function sizeOf(blocks: readonly WordBlock[]): Layout['size'] {
  let small = 0
  let all = 0
  for (const { source } of blocks) {
    if (source.type === 'table') continue
    for (const { text, format } of source.runs) {
      all += text.length
      if (format.size <= 13) small += text.length
    }
  }
  return small * 2 > all ? 13 : 14
}
