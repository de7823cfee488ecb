import { recipientValue } from '../elements/recipients.ts'
import { valueAt } from '../model/pointer.ts'
import type { BaseLine } from './base.ts'
import type { Merge } from './context.ts'
import type { EditedLine } from './edited.ts'
import { NO_CELL } from './reasons.ts'
import { bareNote, dividedGroup } from './recipients.ts'

/** Recipients of a group of whom some are told another purpose make a group of their own. */
export function newPurposes({ read, base, edited, pairs, ledger, settled }: Merge): void {
  const groups = new Map<string, { readonly line: BaseLine; readonly edited: EditedLine; readonly purpose: string }[]>()
  base.forEach((line, index) => {
    const other = edited[pairs.of.get(index) ?? -1]
    const [group] = /^\/distribution\/\d+(?=\/to\/\d+$)/.exec(line.listed ?? '') ?? []
    if (line.kind !== 'recipient' || group === undefined || !other) return
    const { purpose = '' } = recipientValue({ text: other.whole.text.replace(/\n/g, ' ') })
    groups.set(group, [...(groups.get(group) ?? []), { line, edited: other, purpose: purpose.trim() }])
  })
  for (const [group, all] of groups) {
    const own = bareNote(valueAt(read.front, `${group}/purpose`))
    const others = all.filter(({ purpose }) => purpose !== own)
    if (others.length === 0 || others.length === all.length) continue
    const edits = dividedGroup(read, group, own, all)
    const one = others.every(({ purpose }) => purpose === others[0]!.purpose)
    for (const { line } of others) settled.add(line)
    if (edits && ledger.edits.add(edits))
      for (const { edited: other, purpose } of one ? others.slice(0, 1) : others) ledger.apply(edits, other, own, purpose)
    else for (const { line, edited: other, purpose } of others) ledger.fail(line, other, own, purpose, NO_CELL)
  }
}
