import { mergeProblems } from '../../src/check/merge-problems.ts'
import { checkPlan } from '../../src/check/every-rule.ts'
import { expand, type Expanded } from '../../src/expand/expand.ts'
import type { LabelledBlock } from '../../src/expand/labelled.ts'
import type { Inline } from '../../src/model/inline.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Problem } from '../../src/model/problem.ts'
import type { ReadPlan } from '../../src/model/read-plan.ts'
import type { Cell } from '../../src/model/table.ts'
import { readPlan, type ReadOptions } from '../../src/read/plan.ts'
import { RULES } from '../../src/rules/index.ts'

/** The shortest frontmatter that is right. */
export const HEAD = `schema: kehoach/v1
kind: general
year: 2026
issuer: { name: Thi hành án dân sự tỉnh Tuyên Quang }
number: { value: null, symbol: KH-THADS }
place: Tuyên Quang
date: 2026-04
title: Thực hiện nhiệm vụ năm 2026
distribution: [{ to: Các phòng chuyên môn }]
archive: { units: [VT, VP] }
signature: { position: Trưởng Thi hành án dân sự, name: null }
`

/** `HEAD` with keys given anew, added, or left out. */
export function headWith(more: string, without: readonly string[] = []): string {
  const left = [...without, ...[...more.matchAll(/^(\w+):/gm)].map(([, key]) => key)]
  const kept = HEAD.split('\n').filter((line) => !left.some((key) => line.startsWith(`${key}:`)))
  return kept.join('\n') + (more === '' || more.endsWith('\n') ? more : `${more}\n`)
}

/** A whole file: body, and what the frontmatter has beside `HEAD`. */
export const planFile = (body: string, more = ''): string => `---\n${headWith(more)}---\n${body}`

interface Read {
  readonly plan: Plan
  /** Its texts as the document prints them. */
  readonly text: Expanded
  readonly read: ReadPlan
  /** What reading and the schema find, in reading order. */
  readonly problems: readonly Problem[]
  /** `line:column rule`; lines of the plan's own file count from the first line of the body. */
  readonly told: readonly string[]
}

/** Reads a body under `HEAD`. Fails where there is no plan at all. */
export function readBody(body: string, more = '', options: ReadOptions = {}): Read {
  const content = planFile(body, more)
  const { value: read, problems: reading } = readPlan({ path: 'plan.md', content }, options)
  if (!read) throw new Error(`no plan: ${reading.map(({ message }) => message.en).join(' ')}`)
  // What the rules of content say of plans as short as these is tested with the rules.
  const ofContent = new Set(RULES.map(({ id }) => id))
  const problems = mergeProblems([...reading, ...checkPlan(read).filter(({ rule }) => !ofContent.has(rule))])
  const above = content.slice(0, content.length - body.length).split('\n').length - 1
  return {
    plan: read.plan,
    text: expand(read.plan),
    read,
    problems,
    told: problems.map(({ at, rule }) => `${at.line - above}:${at.column} ${rule}`),
  }
}

/** Inline text in Markdown's own marks; `⏎` is a hard break, `[1]` a footnote, `{…}` a reference with its words. */
export const inlineOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
        case 'blank':
          return node.value
        case 'reference':
          return `{${node.value}}`
        case 'break':
          return '⏎'
        case 'footnote':
          return `[${node.number}]`
        case 'link':
          return `<${node.url} ${inlineOf(node.children)}>`
        case 'strong':
          return `**${inlineOf(node.children)}**`
        case 'emphasis':
          return `*${inlineOf(node.children)}*`
      }
    })
    .join('')

/** A cell; `{2×1}` before one over two columns, `·` where another reaches over. */
const cellOf = (cell: Cell | null): string =>
  cell ? `${cell.colspan || cell.rowspan ? `{${cell.colspan ?? 1}×${cell.rowspan ?? 1}} ` : ''}${inlineOf(cell.text)}` : '·'

/**
 * Blocks as text, a line each, indented by nesting: `# I. Mục đích` for a heading, label and text for an item, the bare text for
 * a paragraph (`_` before a basis in italics), `| a | b |` for a row of a table, `::phases` above the blocks of data.
 */
export function outline(blocks: readonly LabelledBlock[], depth = ''): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
        return [`${depth}${'#'.repeat(block.level)} ${block.label} ${inlineOf(block.text)}`]
      case 'paragraph':
        return [`${depth}${block.basis ? '_' : ''}${inlineOf(block.text)}`]
      case 'table':
        return block.rows.map((row) => `${depth}| ${row.map(cellOf).join(' | ')} |`)
      case 'image':
        return [`${depth}![${block.alt}](${block.file})${block.picture ? ` ${block.picture.width}×${block.picture.height}` : ''}`]
      case 'page-break':
        return [`${depth}::page-break`]
      case 'toc':
        return [`${depth}::toc`, ...outline(block.headings, `${depth}  `)]
      case 'data':
        return [`${depth}::${block.of}${block.as ? '{as=table}' : ''}`, ...outline(block.blocks, `${depth}  `)]
      default: {
        const [first, ...rest] = block.children
        const [text, ...more] = outline(first ? [first] : [])
        return [
          `${depth}${block.label} ${text ?? ''}`,
          ...more.map((line) => `${depth}  ${line}`),
          ...outline(rest, `${depth}  `),
        ]
      }
    }
  })
}

/** The body's outline as one text, without the `./.` that ends it. */
export const bodyOf = (body: string, more = ''): string => textOf(readBody(body, more).plan)

export const textOf = (plan: Plan): string =>
  outline(expand(plan).body)
    .join('\n')
    .replace(/\s*\.\/\.$/, '')
