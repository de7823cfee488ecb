import { heaviestOrder } from '../diff/align.ts'
import type { LineGroup } from './groups.ts'
import type { Sides } from './sides.ts'

/** Body lines whose order changed: the fewest that explain it. */
export function movedGroups(groups: readonly LineGroup[], { base }: Pick<Sides, 'base'>): Set<LineGroup> {
  const inBody = groups.filter((group) => {
    const { kind, cell } = base[group.base[0]!]!
    return !cell && (kind === 'block' || kind === 'item')
  })
  const kept = new Set(
    heaviestOrder(
      inBody.map((group): readonly [number, number] => [group.base[0]!, group.edited[0]!]),
      ([index]) => 1 + base[index]!.text.length,
    ).map(([index]) => index),
  )
  return new Set(inBody.filter((group) => !kept.has(group.base[0]!)))
}
