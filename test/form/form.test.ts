import { describe, expect, it } from 'vitest'
import { FIELDS, fieldAt, keyOrder, type FieldOf, type FormField } from '../../src/form/fields.ts'
import { readFrontText, withEdits, type FormEdit, type FrontText } from '../../src/form/front-text.ts'
import { FORM_GROUPS, NOT_ASKED } from '../../src/form/groups.ts'
import { WORDS } from '../../src/form/words.ts'
import { addItem, asWritten, dropItem, itemName, itemsOf, shiftItem } from '../../src/form/items.ts'
import { shownText, typedValue } from '../../src/form/typed.ts'
import { KINDS } from '../../src/index.ts'
import { Numeral } from '../../src/write/yaml-text.ts'
import schema from '../../schemas/plan.schema.json' with { type: 'json' }
import { PLANS, sourceOf } from '../fixtures.ts'

const everyField = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => [
    field,
    ...('fields' in field ? everyField(field.fields) : field.kind === 'list' ? everyField([field.item]) : []),
  ])

describe('the fields', () => {
  it('are those of the schema, each asked in one part of the form', () => {
    const keys = Object.keys(schema.properties)
    expect(FIELDS.map(({ key }) => key)).toEqual(keys)
    const asked = FORM_GROUPS.flatMap(({ fields }) => fields.map(({ key }) => key))
    expect([...asked, ...NOT_ASKED].sort()).toEqual([...keys].sort())
  })

  it('have a short label in both languages, and help where that does not say all', () => {
    for (const { label } of everyField(FIELDS)) {
      expect(label.vi).toMatch(/^\p{Lu}[^.:;]{1,60}$/u)
      expect(label.en, label.vi).toMatch(/^\p{Lu}[^.:;]{1,60}$/u)
      expect(label.en).not.toBe(label.vi)
    }
    const helps = everyField(FIELDS).flatMap(({ help }) => help ?? [])
    expect(helps.filter(({ vi, en }) => ![vi, en].every((it) => /^\p{Lu}.*[.…]$/u.test(it)))).toEqual([])
    // A form has no quotes to type, no keys and no `null`.
    expect(helps.filter(({ vi }) => /\bnull\b|ngoặc kép|danh sách|archive|true|documents|\btext\b/.test(vi))).toEqual([])
  })

  it('have no words for what the schema has not', () => {
    const words = new Set(everyField(FIELDS).map(({ label }) => label.en))
    expect(Object.entries(WORDS).filter(([, { label }]) => !words.has(label))).toEqual([])
  })

  it('have choices in words, never in the program’s', () => {
    const choices = everyField(FIELDS).flatMap((field) => (field.kind === 'choice' ? field.choices : []))
    expect(choices.filter(({ value, words }) => [words.vi, words.en].some((it) => it === value && /^[a-z-]+$/.test(it)))).toEqual(
      [],
    )
    const kinds = fieldAt('/kind') as FieldOf<'choice'>
    expect(kinds.choices.map(({ value }) => value).sort()).toEqual([...KINDS].sort())
    expect(kinds.choices.map(({ words }) => words.vi)).toContain('phát động thi đua')
    expect((fieldAt('/targets/0/operator') as FieldOf<'choice'>).choices).toContainEqual({
      value: '>=',
      words: { vi: 'từ … trở lên', en: 'at least' },
    })
    const authority = fieldAt('/signature/authority') as FieldOf<'choice'>
    expect(authority.choices).toContainEqual({
      value: ['TM', 'KT'],
      words: { vi: 'thay mặt tập thể, ký thay', en: 'on behalf of a body, in the place of the head' },
    })
  })

  it('are found for every value of the plans', () => {
    for (const path of PLANS) {
      const front = readFrontText(sourceOf(path))!
      const visit = (pointer: string): void => {
        for (const below of front.below(pointer)) {
          expect(fieldAt(below), `${path} ${below}`).toBeDefined()
          visit(below)
        }
      }
      visit('')
    }
    expect(fieldAt('/khong-co')).toBeUndefined()
    expect(fieldAt('/title/x')).toBeUndefined()
    expect(fieldAt('/abbreviations/THADS')?.kind).toBe('text')
    expect(fieldAt('/phases/0/commemorations/1/origin')?.kind).toBe('date')
    expect(keyOrder('/issuer')).toEqual(['parent', 'name', 'short'])
    expect(keyOrder('/phases/0').slice(0, 2)).toEqual(['id', 'name'])
    expect(keyOrder('/title')).toEqual([])
  })
})

describe('what is typed', () => {
  const date = fieldAt('/date')!
  const amount = fieldAt('/targets/0/value')!
  const year = fieldAt('/year')!
  const title = fieldAt('/title')!
  const number = fieldAt('/number/value')!

  it.each([
    [date, '22/4/2026', '2026-04-22'],
    [date, 'tháng 4 năm 2026', '2026-04'],
    [date, '2026', new Numeral('2026')],
    [date, 'cuối năm', 'cuối năm'],
    [date, ' ', null],
    [fieldAt('/targets/0/deadline')!, '', undefined],
    [amount, '85,1', new Numeral('85.1')],
    [amount, '1.250.000', new Numeral('1250000')],
    [amount, '10 - 15', { from: new Numeral('10'), to: new Numeral('15') }],
    [amount, 'từ 10,5 đến 15', { from: new Numeral('10.5'), to: new Numeral('15') }],
    [amount, 'nhiều', 'nhiều'],
    [amount, '', null],
    [year, '2026', new Numeral('2026')],
    [title, '  Công tác   năm ', 'Công tác năm'],
    [number, '05', '05'],
    [number, '134', new Numeral('134')],
  ])('%o: “%s”', (field, text, value) => {
    expect(typedValue(field as FormField, text as string)).toEqual(value)
  })

  it.each([
    ['date', '2026-04-22', undefined, '22/4/2026'],
    ['date', '2026-02-05', undefined, '05/02/2026'],
    ['date', 2026, '2026', '2026'],
    ['date', '[[cần điền: ngày]]', undefined, '[[cần điền: ngày]]'],
    ['number', 84.7, '84.70', '84,70'],
    ['amount', { from: 10.5, to: 15 }, undefined, '10,5 - 15'],
    ['text', null, undefined, ''],
    ['text', 'v1.2', undefined, 'v1.2'],
  ] as const)('is shown so: %s %o', (kind, value, digits, shown) => {
    expect(shownText(kind, value, () => digits)).toBe(shown)
  })
})

const PLAN = `---
schema: kehoach/v1
issuer: { name: Sở Tư pháp }
targets:
  - { id: chi-tieu-2, name: Một, operator: "=", value: 84.70 }
distribution:
  - to: Các phòng
signature: { position: Giám đốc, name: Lê Văn An }
---
`
const front = (text: string): FrontText => readFrontText(text)!
const made = (text: string, edit: (it: FrontText) => FormEdit[]): string => withEdits(text, edit(front(text)))
const listAt = (pointer: string): FieldOf<'list'> => fieldAt(pointer) as FieldOf<'list'>

describe('a list', () => {
  it('of one item that stands without its list is a list all the same', () => {
    const issuer = listAt('/issuer')
    expect(itemsOf(front(PLAN), issuer, '/issuer')).toEqual(['/issuer'])
    const two = made(PLAN, (it) => addItem(it, issuer, '/issuer'))
    expect(front(two).value('/issuer')).toEqual([{ name: 'Sở Tư pháp' }, { name: null }])
    expect(front(made(two, (it) => dropItem(it, issuer, '/issuer', 1))).value('/issuer')).toEqual({ name: 'Sở Tư pháp' })
    const moved = made(two, (it) => shiftItem(it, '/issuer', 1, -1))
    expect(front(moved).value('/issuer/0')).toEqual({ name: null })
  })

  it('begins its new item with what it has to have, under a name of its own', () => {
    const added = made(PLAN, (it) => addItem(it, listAt('/targets'), '/targets'))
    expect(front(added).value('/targets/1')).toEqual({ id: 'chi-tieu-3', name: null, operator: '=', value: null })
    const begun = made(PLAN, (it) => addItem(it, listAt('/phases'), '/phases'))
    expect(front(begun).value('/phases')).toEqual([{ id: 'dot-1', name: null }])
    const unit = made(PLAN, (it) => addItem(it, listAt('/targets/0/lead'), '/targets/0/lead'))
    expect(front(unit).has('/targets/0/lead')).toBe(true)
    expect(itemName(listAt('/bases').item)).toBe('Căn cứ')
  })

  it('that has to be there is left empty, another goes', () => {
    expect(front(made(PLAN, (it) => dropItem(it, listAt('/distribution'), '/distribution', 0))).value('/distribution')).toEqual(
      [],
    )
    expect(front(made(PLAN, (it) => dropItem(it, listAt('/targets'), '/targets', 0))).has('/targets')).toBe(false)
    expect(front(made(PLAN, (it) => dropItem(it, listAt('/signature'), '/signature', 0))).value('/signature')).toBeNull()
  })

  it('keeps the digits of its numbers', () => {
    expect(asWritten(front(PLAN), '/targets/0')).toEqual({
      id: 'chi-tieu-2',
      name: 'Một',
      operator: '=',
      value: new Numeral('84.70'),
    })
  })
})
