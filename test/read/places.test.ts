import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cellsOf } from '../../src/model/table.ts'
import type { Block } from '../../src/model/block.ts'
import type { Inline } from '../../src/model/inline.ts'
import type { Place } from '../../src/model/place.ts'
import { tasksOf } from '../../src/model/task.ts'
import { readPlan } from '../../src/read/plan.ts'
import { planFile } from './plan.ts'

const PLANS = new URL('../../plans/', import.meta.url)

/** What the five plans have none of. */
const ODD = planFile(
  `Mở đầu có :target[t] và chữ
trên hai dòng[^1].

# A

Gồm:
1. một
2. hai
a) điểm *nghiêng*
  b) điểm

1) điểm
   - gạch
     + cộng

     đoạn

| a | **b** |
|---|---|
| :date[2026-06-30] | c |

::assignments{as=table}

[^1]: chú thích :base[b]
`,
  `bases: [{ id: b, lead: Căn cứ, type: Luật, subject: X }]
targets:
  - { id: t, name: 'Tên ''trong'' ngoặc', operator: '>', value: 05, unit: việc }
assignments:
  - unit: [Văn phòng, "Phòng: A"]
    duty: >-
      theo dõi,
      đôn đốc.
`,
)

const SOURCES = [
  ...readdirSync(PLANS, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => [name.replaceAll('\\', '/'), readFileSync(new URL(name.replaceAll('\\', '/'), PLANS), 'utf8')] as const),
  ['a plan with everything else', ODD] as const,
]
/** The forms a file can have on an official's disk: the places are those of the file as it was saved. */
const FORMS = [
  ['as it is', (text: string) => text],
  ['with CRLF', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ['in NFD', (text: string) => text.normalize('NFD')],
] as const

const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

describe.each(SOURCES)('places in %s', (name, text) => {
  describe.each(FORMS)('%s', (_, form) => {
    const content = form(text)
    const lines = content.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
    const { plan, places, front } = readPlan({ path: name, content }).value!
    const placeOf = (part: object): Place => places.of(part)!

    /** The author's characters at a place. */
    const slice = ({ file, line, column, endLine, endColumn }: Place): string => {
      expect(file).toBe(name)
      const rows = lines.slice(line - 1, endLine)
      rows[rows.length - 1] = rows.at(-1)!.slice(0, endColumn - 1)
      rows[0] = rows[0]!.slice(column - 1)
      return rows.join('\n').normalize('NFC')
    }
    const texts = (nodes: readonly Inline[]): string[] =>
      nodes.flatMap((node) => (node.type === 'text' ? [node.value] : 'children' in node ? texts(node.children) : []))
    const references = (nodes: readonly Inline[]): (Inline & { type: 'reference' })[] =>
      nodes.flatMap((node) => (node.type === 'reference' ? [node] : 'children' in node ? references(node.children) : []))

    /** Each piece of plain text stands in the slice, the `./.` of the program and the stop before it aside. */
    const expectTexts = (at: Place, nodes: readonly Inline[]): void => {
      const source = squeezed(slice(at))
      for (const piece of texts(nodes)) expect(source).toContain(squeezed(piece.replace(/\.?\/?\.$/, '')))
    }
    const inlineOf = (block: Block): readonly Inline[] =>
      block.type === 'heading' || block.type === 'paragraph'
        ? block.text
        : block.type === 'table'
          ? cellsOf(block).flatMap(({ text }) => text)
          : []

    const body = [...plan.body].flatMap((block) => (block.type === 'data' && block.of === 'bases' ? [] : [block]))
    const written: Block[] = []
    const collect = (blocks: readonly Block[]): void => {
      for (const block of blocks) {
        written.push(block)
        if ('children' in block) collect(block.children)
      }
    }
    collect(body)

    it('headings, paragraphs, items, tables and directives', () => {
      expect(written.length).toBeGreaterThan(10)
      for (const block of written) {
        const source = slice(placeOf(block))
        expectTexts(placeOf(block), inlineOf(block))
        if (block.type === 'heading') expect(source).toMatch(new RegExp(`^#{${block.level}} `))
        if (block.type === 'data') expect(source).toBe(`::${block.of}${block.as ? '{as=table}' : ''}`)
        if (block.type === 'bullet') expect(source).toMatch(/^[-+] /)
        if (block.type === 'clause') expect(source).toMatch(/^\d+\. /)
        if (block.type === 'point') expect(source).toMatch(/^(?:\d+|[a-zđ])\) /)
        if (block.type === 'table') expect(source).toMatch(/^\|[^]*\|$/)
        expect(source).toBe(source.trimEnd())
      }
    })

    it('blocks stand in order, those inside an item inside its place', () => {
      const starts = (block: Block): number => placeOf(block).line * 1e5 + placeOf(block).column
      const ends = (block: Block): number => placeOf(block).endLine * 1e5 + placeOf(block).endColumn
      const check = (blocks: readonly Block[]): void => {
        blocks.forEach((block, index) => {
          const next = blocks[index + 1]
          // A `+` list at the margin belongs to the `-` item above it, whose own place ends before.
          if (next && placeOf(next).line !== placeOf(block).line) expect(ends(block)).toBeLessThanOrEqual(starts(next))
          if ('children' in block) {
            check(block.children)
            expect(starts(block.children[0]!)).toBeGreaterThanOrEqual(starts(block))
          }
        })
      }
      check(body)
    })

    it('inline data', () => {
      const found = written.flatMap((block) => references(inlineOf(block)))
      for (const node of found) expect(slice(placeOf(node))).toBe(`:${node.to}[${node.id}]`)
      expect(found.length).toBe(
        (
          text
            .slice(text.indexOf('\n---\n', 4))
            .replace(/^\[\^.*$/gm, '')
            .match(/:(?:target|base|date|commemoration)\[/g) ?? []
        ).length,
      )
    })

    it('footnotes and tasks', () => {
      for (const note of plan.footnotes) {
        const at = placeOf(note)
        expect(slice(at)).toMatch(/^\[\^/)
        for (const paragraph of note.paragraphs) expectTexts(at, paragraph)
      }
      for (const { owner, name } of tasksOf(plan.body)) {
        const at = placeOf(owner)
        expect(squeezed(slice(at)).replace(/:(?:target|base|date|commemoration)\[[^\]]*\]/g, '')).toContain(
          squeezed(name).split(/\d/)[0]!.trim(),
        )
      }
    })

    it('entries of the frontmatter', () => {
      for (const item of [...plan.bases, ...plan.targets, ...plan.phases])
        expect(slice(placeOf(item))).toMatch(new RegExp(`\\bid: ${item.id}\\b`))
      for (const assignment of plan.assignments) {
        const { units, duties } = assignment
        for (const unit of units) expect(slice(placeOf(assignment))).toContain(unit)
        for (const duty of duties) expectTexts(placeOf(duty), duty)
      }
      for (const group of plan.distribution)
        for (const part of [...group.to, group.purpose ?? '']) expect(slice(placeOf(group))).toContain(part)
      for (const signature of plan.signatures) expect(slice(placeOf(signature))).toContain(signature.position)
      for (const goal of [...plan.goals.purposes, ...plan.goals.requirements]) expectTexts(placeOf(goal), goal)
      for (const { activities } of plan.phases) if (activities) expectTexts(placeOf(activities), activities)
    })

    it('every key and every value', () => {
      const at = (data: unknown, pointer: string): unknown =>
        pointer
          .split('/')
          .slice(1)
          .reduce<unknown>(
            (value, key) => (value as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
            data,
          )
      const pointers = Object.keys(places.values)
      expect(pointers.length).toBeGreaterThan(20)
      for (const pointer of pointers) {
        const source = slice(places.at(pointer)!)
        if (pointer.endsWith('#key')) expect(source).toBe(pointer.slice(pointer.lastIndexOf('/') + 1, -4))
        else {
          const value = at(front, pointer)
          if (typeof value === 'string')
            expect(
              squeezed(
                source
                  .replace(/^(?:>-?|\|)\s/, '')
                  .replaceAll("''", "'")
                  .replaceAll('\\"', '"'),
              ),
            ).toMatch(wrapped(value))
          else if (typeof value === 'number') expect(Number(source)).toBe(value)
          else if (value === null) expect(source).toMatch(/^(?:null|)$/)
        }
      }
    })
  })
})

/** A text with or without quotes around it. */
function wrapped(value: string): RegExp {
  const plain = squeezed(value).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^(["']?)${plain}\\1$`, 'u')
}
