import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver-protocol'
import type { ReadPlan } from '../../../model/read-plan.ts'
import type { OpenText } from '../text.ts'
import { sectionsIn } from './outline.ts'
import type { Feature } from './feature.ts'

/** What can be folded away: the frontmatter, each of its lists and mappings, each section. */
export const folding: Feature<FoldingRangeParams, FoldingRange[]> = {
  method: 'textDocument/foldingRange',
  can: { foldingRangeProvider: true },
  async answer(desk, { textDocument }) {
    const part = await desk.part(textDocument.uri)
    if (!part) return []
    const { open, read } = part
    const spans = [
      ...frontmatter(read, open),
      ...sectionsIn(read, open).map(({ range }) => [range.start.line, range.end.line] as const),
    ]
    const folds = spans.map(([from, to]): FoldingRange => ({ startLine: from, endLine: lastWritten(open.lines, from, to) }))
    return folds.filter(({ startLine, endLine }) => endLine > startLine)
  },
}

function frontmatter({ file, places }: ReadPlan, { path, lines }: OpenText): (readonly [number, number])[] {
  if (path !== file) return []
  const close = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
  const values = Object.entries(places.values).flatMap(([pointer, at]) => {
    if (pointer === '' || pointer.endsWith('#key') || at.file !== path) return []
    const key = places.at(`${pointer}#key`) ?? at
    // A place that ends before the first character of a line does not reach that line.
    return [[key.line - 1, at.endLine - 1 - (at.endColumn === 1 ? 1 : 0)] as const]
  })
  return close > 0 ? [[0, close], ...values] : values
}

/** The last line of a stretch that is not empty: what stands between two sections belongs to neither. */
function lastWritten(lines: readonly string[], from: number, to: number): number {
  let last = Math.min(to, lines.length - 1)
  while (last > from && lines[last]!.trim() === '') last--
  return last
}
