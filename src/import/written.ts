import { withBases } from '../expand/frame.ts'
import { annexUnits, textUnits } from '../manuscript/from-plan.ts'
import type { Block } from '../model/block.ts'
import { plainText } from '../model/inline.ts'
import type { ImportedPlan } from '../model/imported.ts'
import type { Plan } from '../model/plan.ts'
import { NO_PLACES } from '../model/plan-places.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import { readPlan } from '../read/plan.ts'
import { explanationsIn, mayExplain } from '../reading/abbreviations.ts'
import { writtenLabels, type WrittenPlan } from '../write/plan.ts'
import type { PlacedBlock } from './body.ts'
import { countBlocks, flattened } from './labels.ts'

/** A plan as it is written, and as it is read from that. */
export interface PlanInFile {
  readonly files: WrittenPlan
  readonly plan: Plan
  /** Its text is longer than a file that can be read. */
  readonly tooLong: boolean
  /** The line of the text that each paragraph of the Word file came to. */
  linesByParagraph(placed: readonly (readonly PlacedBlock[])[]): ReadonlyMap<number, number>
  /** The line of a value of the frontmatter. */
  lineOf(pointer: string): number | undefined
}

/** What is longer may be more than a reader takes. */
const MOST_UNREAD = 1_000_000

/** A plan is read as it is written, which `test/import` holds; only where labels are typed a reader has to say what becomes of them. */
export function written(plan: Plan, images: ImportedPlan['images']): PlanInFile {
  const { files, typed } = writtenLabels(plan)
  if (!typed && isPlainFront(plan) && files.text.length < MOST_UNREAD) return unread(plan, files)
  const open = (path: string) => {
    const found = files.appendices.find(({ file }) => file === path)
    const image = images.find(({ file }) => file === path)
    return found ? { path, content: found.text } : image && { path, content: image.bytes }
  }
  const { value } = readPlan({ path: `${plan.id}.md`, content: files.text }, { open })
  const read = value ?? unwritten(plan)
  return {
    files,
    plan: read.plan,
    tooLong: value === undefined,
    linesByParagraph: (placed) => linesByParagraph(placed, read),
    lineOf: (pointer) => read.places.nearest(pointer)?.line,
  }
}

/** No value of the frontmatter holds marks. */
const isPlainFront = ({ titleText, note, bases }: Plan): boolean =>
  titleText === undefined &&
  note === undefined &&
  bases.every(({ text, subjectText }) => text === undefined && subjectText === undefined)

function unread(plan: Plan, files: WrittenPlan): PlanInFile {
  let split: readonly string[] | undefined
  const lines = (): readonly string[] => (split ??= files.text.split('\n'))
  return {
    files,
    plan: {
      ...plan,
      body: nested(plan.body),
      appendices: plan.appendices.map((appendix) => ({ ...appendix, body: nested(appendix.body) })),
    },
    tooLong: false,
    linesByParagraph: ([placed = [], ...annexes]) => {
      const found = linesOfBlocks(placed, lines(), lines().indexOf('---', 1) + 1)
      annexes.forEach((blocks, index) => {
        const own = linesOfBlocks(blocks, files.appendices[index]?.text.split('\n') ?? [], 0)
        for (const [paragraph, line] of own) if (!found.has(paragraph)) found.set(paragraph, line)
      })
      return found
    },
    lineOf: (pointer) => frontLine(lines(), pointer),
  }
}

/** Blocks as they are read: a bullet of the second level stands inside the one of the first above it. */
function nested(flat: readonly Block[]): Block[] {
  const blocks: Block[] = []
  let below: Block[] | undefined
  for (const block of flat) {
    if (block.type === 'bullet' && block.level === 2 && below) {
      below.push(block)
      continue
    }
    below = block.type === 'bullet' && block.level === 1 ? [...block.children] : undefined
    blocks.push(below ? ({ ...block, children: below } as Block) : block)
  }
  return blocks
}

/** Where blocks stand: each has a line, another for each break in it, and a table one for each row. */
function linesOfBlocks(placed: readonly PlacedBlock[], lines: readonly string[], from: number): Map<number, number> {
  const found = new Map<number, number>()
  let line = from
  for (const { block, at } of placed) {
    // The line above a table that says what it is called.
    while (lines[line] === '' || (block.type === 'table' && lines[line]?.startsWith('::'))) line++
    if (!found.has(at)) found.set(at, line + 1)
    if (block.type === 'table') line += block.rows.length + 1
    else for (line++; lines[line - 1]?.endsWith('\\');) line++
  }
  return found
}

/** The line of a key, or of an entry below it: the frontmatter was written by us, a line for each. */
function frontLine(lines: readonly string[], pointer: string): number | undefined {
  const [, key, entry] = pointer.split('/')
  const at = lines.findIndex((line) => line.startsWith(`${key}:`))
  if (at < 0) return undefined
  const value = lines[at]!.length > key!.length + 1 ? at : at + 1
  let left = Number(entry)
  for (let line = at + 1; left >= 0 && lines[line]?.startsWith(' '); line++) {
    if (lines[line]!.startsWith('  - ') && left-- === 0) return line + 1
  }
  return value + 1
}

/** A plan that stands in no file. */
const unwritten = (plan: Plan): ReadPlan => ({
  plan,
  file: '',
  sha256: '',
  places: NO_PLACES,
  sources: {},
  front: {},
  office: null,
  complete: true,
})

/** What an abbreviation stands for, where the text itself says so once. */
export function abbreviationsIn(plan: Plan): Record<string, string> {
  const read = unwritten({
    ...plan,
    body: withBases(plan).filter(explains),
    appendices: plan.appendices.map((appendix) => ({ ...appendix, body: appendix.body.filter(explains) })),
  })
  const found: Record<string, string> = {}
  const units = [...textUnits(read), ...plan.appendices.flatMap((_, index) => annexUnits(read, index))]
  for (const [short, explanations] of explanationsIn(units).explanations) {
    const full = new Set(explanations.flatMap((it) => it.full ?? []))
    if (full.size === 1) found[short] = [...full][0]!
  }
  return found
}

/** True for a block in whose words an abbreviation may be explained. */
function explains(block: Block): boolean {
  if ('children' in block) return block.children.some(explains)
  return block.type === 'heading' || block.type === 'paragraph' ? mayExplain(plainText(block.text)) : true
}

/** The line of the written plan for each paragraph of the Word file that has one: blocks come back in the order they were put. */
function linesByParagraph(placed: readonly (readonly PlacedBlock[])[], { plan, places }: ReadPlan): Map<number, number> {
  const lines = new Map<number, number>()
  const bodies = [plan.body, ...plan.appendices.map(({ body }) => body)]
  placed.forEach((blocks, index) => {
    const flat = flattened(bodies[index] ?? [])
    if (flat.length !== flattened(blocks.map(({ block }) => block)).length) return
    let at = 0
    for (const { block, at: paragraph } of blocks) {
      const place = places.of(flat[at]!)
      if (place && !lines.has(paragraph)) lines.set(paragraph, place.line)
      at += countBlocks(block)
    }
  })
  return lines
}
