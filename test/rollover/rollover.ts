import { applyFixes } from '../../src/check/fix.ts'
import type { Ledger } from '../../src/rollover/ledger.ts'
import { rollOver } from '../../src/rollover/rollover.ts'
import type { ReadPlan } from '../../src/model/read-plan.ts'
import { readPlan } from '../../src/read/plan.ts'

export interface Rolled {
  readonly read: ReadPlan
  readonly text: string
  readonly ledger: Ledger
}

/** A plan's text rolled over to a year. */
export function rolled(
  text: string,
  year: number,
  path = 'plans/2026/x.md',
  annexes: Readonly<Record<string, string>> = {},
): Rolled {
  const { value: read } = readPlan(
    { path, content: text },
    { open: (name) => (name in annexes ? { path: name, content: annexes[name]! } : undefined) },
  )
  const ledger = rollOver(read!, year)
  return { read: read!, text: applyFixes(text, ledger.edits.get(path) ?? []).text, ledger }
}

/** A frontmatter that has what a plan must have, with other keys put in. */
export const planText = (yaml: string, body: string): string => `---
schema: kehoach/v1
kind: general
year: 2026
issuer: { parent: Ủy ban nhân dân tỉnh Lào Cai, name: Sở Tư pháp }
number: { value: null, symbol: KH-STP }
place: Lào Cai
date: 2026-02
title: Cải cách hành chính năm 2026 của Sở Tư pháp
${yaml}distribution:
  - { to: Ủy ban nhân dân tỉnh, purpose: để báo cáo }
archive: { units: [VT, VP] }
signature: { authority: KT, head: Giám đốc, position: Phó Giám đốc, name: null }
---

${body}
`
