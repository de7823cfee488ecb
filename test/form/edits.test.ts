import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertItem, moveItem, removeItem, renameKey, setFront, type FormValue } from '../../src/form/edits.ts'
import { editsOf, FrontText, readFrontText, withEdits, type FormEdit } from '../../src/form/front-text.ts'
import { keyOrder } from '../../src/form/fields.ts'
import { isMapping, keysOf, step } from '../../src/model/pointer.ts'
import { writePlan } from '../../src/index.ts'
import { Numeral } from '../../src/write/yaml-text.ts'
import { FORMAT_PLANS, formatPlan, PLANS, sourceOf } from '../fixtures.ts'
import { statedPlan } from '../write/generated.ts'

/** What editing the frontmatter by place keeps to. */

const front = (text: string): FrontText => readFrontText(text)!
const plain = (value: unknown): unknown =>
  value instanceof Numeral
    ? Number(value.digits)
    : Array.isArray(value)
      ? value.map(plain)
      : isMapping(value)
        ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, plain(inside)]))
        : value

/** The text with an edit made, and what is read of it. */
function edited(text: string, edit: (it: FrontText) => FormEdit[]): string {
  const it = front(text)
  return withEdits(text, editsOf(it, text, edit(it)))
}
const set = (text: string, pointer: string, value: FormValue | undefined): string =>
  edited(text, (it) => setFront(it, pointer, value, keyOrder))

/** The data with the value at a pointer another, as an edit should leave it. */
function changed(data: unknown, pointer: string, value: unknown): unknown {
  const copy = plain(data) as Record<string, unknown>
  const keys = keysOf(pointer)
  const parent = keys.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
  parent[keys.at(-1)!] = plain(value)
  return copy
}
const bodyOf = (text: string): string => text.slice(text.indexOf('\n---', 3))

/** Every value of a frontmatter that is no list and no mapping. */
const leaves = (it: FrontText, pointer = ''): string[] =>
  it.below(pointer).flatMap((inner) => (it.below(inner).length === 0 ? [inner] : leaves(it, inner)))
const lists = (it: FrontText, pointer = ''): string[] =>
  it
    .below(pointer)
    .flatMap((inner) => [...(Array.isArray(it.value(inner)) && it.below(inner).length > 0 ? [inner] : []), ...lists(it, inner)])

const texts = [...PLANS.map(sourceOf), ...FORMAT_PLANS.map((name) => Object.values(formatPlan(name).read.sources)[0]!.text)]
const written = statedPlan.map((plan) => writePlan(plan).value.text).filter((text) => readFrontText(text) !== undefined)
/** Made once: making a plan costs more than all that is tried on it. */
const generated = fc.constantFrom(...fc.sample(written, 20))
const someText = fc.oneof(fc.constantFrom(...texts), generated)

const WILD = [
  '',
  'Kế hoạch: triển khai',
  "Ngày 'Pháp luật'",
  '"Kỷ cương"',
  '- a',
  '# b',
  'a, b',
  '[x]',
  '{y: 1}',
  '05',
  '1.5',
  'null',
  'yes',
  ' hai  ',
  'a # b',
  '[[cần điền: số]]',
  '2026-04-22',
  'Sở Tư pháp & Công an',
  'dòng\nhai',
  '@a',
  '%',
  '|',
  '*x*',
]
const value = fc.oneof<fc.Arbitrary<FormValue>[]>(
  fc.constantFrom(...WILD),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((it) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(it))
    .map((it) => it.normalize('NFC')),
  fc.constantFrom(new Numeral('84.70'), new Numeral('12'), true, false, null),
)

describe('a value', () => {
  it('is read as it was set, and nothing else of the file is another', () => {
    fc.assert(
      fc.property(someText, fc.nat(), value, (text, at, next) => {
        const before = front(text)
        const all = leaves(before)
        const pointer = all[at % all.length]!
        const after = set(text, pointer, next)
        expect(readFrontText(after)?.data, `${pointer} ${JSON.stringify(next)}`).toEqual(changed(before.data, pointer, next))
        expect(bodyOf(after)).toBe(bodyOf(text))
        const [edit] = setFront(before, pointer, next, keyOrder)
        expect(before.text.slice(0, edit!.from)).toBe(after.slice(0, edit!.from))
      }),
      { numRuns: 60 },
    )
  })

  it('set back gives the same bytes', () => {
    fc.assert(
      fc.property(generated, fc.nat(), value, (text, at, next) => {
        const before = front(text)
        const all = leaves(before).filter((it) => typeof before.value(it) !== 'object')
        const pointer = all[at % all.length]!
        const old = before.digits[pointer] === undefined ? before.value(pointer) : new Numeral(before.digits[pointer])
        expect(set(set(text, pointer, next), pointer, old as FormValue)).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('taken out and put back stands where it stood', () => {
    fc.assert(
      fc.property(generated, fc.nat(), (text, at) => {
        const before = front(text)
        const all = leaves(before).filter((it) => typeof before.value(it) !== 'object' && !/\/\d+$/.test(it))
        const pointer = all[at % all.length]!
        const old = before.digits[pointer] === undefined ? before.value(pointer) : new Numeral(before.digits[pointer])
        const without = set(text, pointer, undefined)
        expect(front(without).has(pointer)).toBe(false)
        expect(readFrontText(set(without, pointer, old as FormValue))!.data).toEqual(before.data)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a list', () => {
  it('gets an item and loses it again', () => {
    fc.assert(
      fc.property(someText, fc.nat(), fc.nat(), value, (text, which, where, next) => {
        const before = front(text)
        const all = lists(before)
        const list = all[which % all.length]!
        const { length } = before.below(list)
        const index = where % (length + 1)
        const after = edited(text, (it) => insertItem(it, list, index, next, keyOrder))
        const items = (before.value(list) as unknown[]).toSpliced(index, 0, plain(next))
        expect(front(after).data, list).toEqual(changed(before.data, list, items))
        expect(edited(after, (it) => removeItem(it, list, index))).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('has its items in another order and back', () => {
    fc.assert(
      fc.property(someText, fc.nat(), fc.nat(), fc.nat(), (text, which, a, b) => {
        const before = front(text)
        const all = lists(before)
        const list = all[which % all.length]!
        const items = before.value(list) as unknown[]
        const [from, to] = [a % items.length, b % items.length]
        const after = edited(text, (it) => moveItem(it, list, from, to))
        const moved = items.toSpliced(from, 1).toSpliced(to, 0, items[from])
        expect(front(after).data, list).toEqual(changed(before.data, list, moved))
        expect(edited(after, (it) => moveItem(it, list, to, from))).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})

const PLAN = `---
schema: kehoach/v1 # luôn như vậy
kind: general
year: 2026
# Cơ quan
issuer: { name: Sở Tư pháp }
title: 'Công tác' # sửa sau
targets:
  # việc
  - id: mot # id
    name: "Một việc"
    value: 84.70
  # tiền
  - id: hai
    name: Hai việc
goals:
marks: {}
---

Nội dung.
`

describe('comments, quotation marks and order stay', () => {
  it.each<[string, FormValue | undefined, string, string]>([
    ['/title', "Ngày 'Pháp luật'", `title: 'Công tác'`, `title: 'Ngày ''Pháp luật'''`],
    ['/targets/0/name', 'Hai: ba', '"Một việc"', '"Hai: ba"'],
    ['/targets/0/name', 'Ba', '"Một việc"', '"Ba"'],
    ['/targets/0/value', new Numeral('85.1'), '84.70', '85.1'],
    ['/issuer/parent', 'Bộ Tư pháp', '{ name: Sở', '{ parent: Bộ Tư pháp, name: Sở'],
    ['/issuer/short', 'Sở', 'Sở Tư pháp }', 'Sở Tư pháp, short: Sở }'],
    ['/place', 'Hà Nội', `# sửa sau\n`, `# sửa sau\n`],
    ['/targets/0/id', undefined, '  - id: mot # id\n    name', '  - name'],
    ['/targets/1/name', undefined, '\n    name: Hai việc', ''],
    ['/title', undefined, `title: 'Công tác' # sửa sau\n`, ''],
    ['/goals/purposes', ['Một ý', 'Hai ý'], 'goals:\n', 'goals:\n  purposes:\n    - Một ý\n    - Hai ý\n'],
    ['/marks/draft', true, 'marks: {}', 'marks: { draft: true }'],
  ])('%s ← %o', (pointer, next, old, now) => {
    const after = set(PLAN, pointer, next)
    if (pointer === '/place') expect(after).toBe(PLAN.replace("title: 'Công", "place: Hà Nội\ntitle: 'Công"))
    else expect(after).toBe(PLAN.replace(old, now))
  })

  it('an item moves with the comment above it', () => {
    const after = edited(PLAN, (it) => moveItem(it, '/targets', 1, 0))
    expect(after).toContain('  # việc\n  # tiền\n  - id: hai\n    name: Hai việc\n  - id: mot # id\n')
  })

  it('a list is begun, and ends with its last item', () => {
    const item = { id: 'dot-1', name: 'Đợt một' }
    const begun = edited(PLAN, (it) => insertItem(it, '/phases', 0, item, keyOrder))
    expect(front(begun).value('/phases')).toEqual([item])
    expect(edited(begun, (it) => removeItem(it, '/phases', 0))).toBe(PLAN)
    const one = edited(PLAN, (it) => removeItem(it, '/targets', 0))
    expect(front(edited(one, (it) => removeItem(it, '/targets', 0, true))).value('/targets')).toEqual([])
  })

  it('a key gets another name', () => {
    const text = PLAN.replace('goals:', 'abbreviations: { TT: thông tin }')
    const after = edited(text, (it) => renameKey(it, step('/abbreviations', 'TT'), 'CNTT'))
    expect(after).toBe(text.replace('TT: thông', 'CNTT: thông'))
  })

  it('letters saved decomposed are left so, and edits find their place behind them', () => {
    const text = PLAN.replace('Sở Tư pháp', 'Sở Tư pháp'.normalize('NFD'))
    const after = set(text, '/issuer/short', 'Sở')
    expect(after).toBe(text.replace(' }\ntitle', ', short: Sở }\ntitle'))
  })
})

it('what cannot be read without loss is no form', () => {
  expect(readFrontText(PLAN.replace('title: ', 'title: [a\n  b: "'))).toBeUndefined()
  expect(readFrontText('Chưa có gì')).toBeUndefined()
})

it('finds the field that a place lies in', () => {
  const it_ = front(PLAN)
  const at = (words: string): string | undefined => it_.pointerAt(PLAN.indexOf(words))
  expect(at('name: "Một')).toBe('/targets/0/name')
  expect(at('84.70')).toBe('/targets/0/value')
  expect(at('title')).toBe('/title')
})
