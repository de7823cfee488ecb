import { expect, it } from 'vitest'
import { cursorIn } from '../../src/lsp/core/cursor.ts'
import { cursor } from './client.ts'

/** Where a cursor stands in YAML that is being typed, `¦`: the pointer, what is expected there, what is typed, and the keys beside it. */
const at = (marked: string): string => {
  const { text, position } = cursor(marked)
  const found = cursorIn(text.split('\n'), position.line, position.character)
  if (!found) return 'nowhere'
  const keys = found.keys.size > 0 ? ` beside ${[...found.keys].join(' ')}` : ''
  return `${found.at} ${found.pointer || '/'}${found.flow ? ' between brackets' : ''} “${found.typed}”${found.at === 'item' ? keys : ''}`
}

it.each([
  ['¦', 'item / “”'],
  ['kind: general\nti¦\nyear: 2027', 'item / “ti” beside kind year'],
  ['kind: gen¦', 'value /kind “gen”'],
  ['kind:¦', 'item / “kind:”'],
  ['"kind": gen¦', 'value /kind “gen”'],
  ['title: Kế hoạch: ph¦', 'value /title “Kế hoạch: ph”'],
  ['issuer:\n  na¦', 'item /issuer “na”'],
  ['issuer:\n  name: Sở\n  ¦', 'item /issuer “” beside name'],
  ['issuer:\n  name: Sở\n¦', 'item / “” beside issuer'],
  ['targets:\n  - id: a\n    ¦', 'item /targets/0 “” beside id'],
  ['targets:\n  - id: a\n  - i¦', 'item /targets/1 “i”'],
  ['targets:\n- id: a\n- id: b\n  unit: ¦', 'value /targets/1/unit “”'],
  ['targets:\n- id: a\nph¦', 'item / “ph” beside targets'],
  ['targets:\n  - id: a\n    lead:\n      - Phòng A\n      - Ph¦', 'item /targets/0/lead/1 “Ph”'],
  ['targets:\n  - id: a\n    tiers:\n      - when: x\n        op¦', 'item /targets/0/tiers/0 “op” beside when'],
  ['number: { value: null, ¦ }', 'item /number between brackets “” beside value'],
  ['number: { value: null, sy¦', 'item /number between brackets “sy” beside value'],
  ['number: { value: null, symbol: KH¦ }', 'value /number/symbol between brackets “KH”'],
  ['targets:\n  - { id: a, value: { from: 1, t¦ } }', 'item /targets/0/value between brackets “t” beside from'],
  ['archive:\n  units: [VT, V¦]', 'item /archive/units/1 between brackets “V”'],
  ['archive: { units: [VT],\n  ¦', 'item /archive between brackets “” beside units'],
  ['phases:\n  - name: "Đợt [1]"\n    commemorations: ["a, b", ¦]', 'item /phases/0/commemorations/1 between brackets “”'],
  ['note: |\n  Theo đề nghị: ¦', 'nowhere'],
  ['note: |\n  Theo đề nghị\nye¦', 'item / “ye” beside note'],
  ['goals:\n  purposes:\n    - >\n      Nâng cao\n    - Ph¦', 'item /goals/purposes/1 “Ph”'],
  ['kind: general # ¦', 'nowhere'],
  ['# ki¦', 'nowhere'],
  ['title: "Số #1" ¦', 'value /title “"Số #1" ”'],
  ['bases:\n\n  # các căn cứ\n  - lead: ¦', 'value /bases/0/lead “”'],
  ['ti¦tle: x\nyear: 2027', 'item / “ti” beside year'],
])('%j', (marked, found) => {
  expect(at(marked)).toBe(found)
})
