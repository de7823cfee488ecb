import { readFileSync } from 'node:fs'
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

const LISTS = ['open', 'changed', 'carried'] as const

/** What has a digit in it: years, days, figures, symbols; no words. */
const factsOf = (text: string): string => (text.match(/[\p{L}\d/.&-]*\d[\p{L}\d/.&%-]*/gu) ?? []).join(' ')

/** Every decision of a rollover as `list | facts | reason | count`, those that say the same counted. */
export function decisionsOf(ledger: Ledger): string[] {
  const counts = new Map<string, number>()
  for (const list of LISTS) {
    for (const { before, after, reason } of ledger[list]) {
      if (after.startsWith('origin:')) continue
      const facts = before === after ? factsOf(before) : `${factsOf(before)} → ${factsOf(after)}`.trim()
      const key = `${list} | ${facts} | ${reason.en}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].map(([key, count]) => `${key} | ${count}`)
}

/** The rows of a table of judged decisions: file, list, facts, reason, count, verdict, and why where it is told. */
export const rowsOf = (table: string): string[][] =>
  readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))

/** How many decisions have a verdict. */
export const countOf = (rows: readonly string[][], verdict?: string): number =>
  rows.filter((row) => verdict === undefined || row[5] === verdict).reduce((total, row) => total + Number(row[4]), 0)
