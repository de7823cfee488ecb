import type { Merge } from './context.ts'
import { placeOfLine, withoutItem } from './source-blocks.ts'

/** Takes out items of lists of the frontmatter of which nothing is left: by pointer, their lines of the base. */
export function removeItems(
  { read, base, ledger }: Merge,
  listed: ReadonlyMap<string, readonly number[]>,
  kept: ReadonlySet<number>,
): void {
  const left = (list: string): number =>
    new Set(
      base.flatMap((line, index) =>
        kept.has(index) && line.listed !== undefined && `${line.listed}/`.startsWith(`${list}/`) ? [line.listed] : [],
      ),
    ).size
  const isWhole = (pointer: string): boolean => !base.some((line, index) => line.listed === pointer && kept.has(index))
  const whole = [...listed].filter(([pointer]) => isWhole(pointer))
  for (const [pointer, lines] of listed) if (!isWhole(pointer)) for (const index of lines) ledger.goneUnplaced(base[index]!)
  const done = new Set<string>()
  for (const [pointer, lines] of whole) {
    const line = base[lines[0]!]!
    // A group none of whose recipients is left goes as a whole.
    const group = /^\/(?:distribution|assignments)\/\d+/.exec(pointer)?.[0]
    const target = group !== undefined && left(group) === 0 ? group : pointer
    if (done.has(target)) {
      ledger.goneWith(placeOfLine(line)!, line.text)
      continue
    }
    const list = target.slice(0, target.lastIndexOf('/'))
    const others = left(list)
    const edit = others === 0 && done.has(list) ? undefined : withoutItem(read, target, others, (item) => left(item) > 0)
    if (others === 0) done.add(list)
    done.add(target)
    if (edit && ledger.edits.add([edit])) ledger.gone([edit], line)
    else if (others > 0 || !done.has(list)) ledger.goneUnplaced(line)
    else ledger.goneWith(placeOfLine(line) ?? read.places.nearest(pointer)!, line.text)
  }
}
