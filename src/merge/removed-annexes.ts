import type { Merge } from './context.ts'
import { fileStays } from './reasons.ts'
import { placeOfLine, withoutItem } from './source-blocks.ts'

/** Lines of appendices of which nothing is left: they are no longer named, and their files stay. */
export function removedAnnexes({ read, base, ledger }: Merge, gone: ReadonlySet<number>): Set<number> {
  const starts = base.flatMap(({ kind }, index) => (kind === 'appendix' ? [index] : []))
  const notes = base.findIndex(({ kind }) => kind === 'note')
  const end = notes < 0 ? base.length : notes
  const whole = starts.map((from, index) => {
    const lines = Array.from({ length: (starts[index + 1] ?? end) - from }, (_, at) => from + at)
    return { index, lines, isGone: lines.every((at) => gone.has(at) || base[at]!.kind === 'program') }
  })
  const others = whole.filter(({ isGone }) => !isGone).length
  const stays = (pointer: string): boolean => whole.some(({ index, isGone }) => pointer === `/appendices/${index}` && !isGone)
  const done = new Set<number>()
  for (const { index, lines } of whole.filter(({ isGone }) => isGone)) {
    const edit = withoutItem(read, `/appendices/${index}`, others, stays)
    if (!edit || !ledger.edits.add([edit])) continue
    const line = base[lines[0]!]!
    const at = placeOfLine(line) ?? read.places.nearest('/appendices')!
    ledger.goneWith(at, line.text, fileStays(read.plan.appendices[index]!.file))
    for (const at of lines) done.add(at)
  }
  return done
}
