import type { DocumentSymbol, DocumentSymbolParams, Range } from 'vscode-languageserver-protocol'
import { isMapping, scalarText, step, valueAt } from '../../../model/pointer.ts'
import type { ReadPlan } from '../../../model/read-plan.ts'
import { sectionsOf } from '../meaning.ts'
import { rangeOf, type OpenText } from '../text.ts'
import type { Feature } from './feature.ts'

const HEAD = { vi: 'Phần khai báo', en: 'Frontmatter' } as const

/** What editors draw beside an entry, by LSP's numbers. */
const KIND = { module: 2, string: 15, array: 18, key: 20, object: 19 } as const

/** The frontmatter's keys and the sections with the labels that are printed, as a tree. */
export const outline: Feature<DocumentSymbolParams, DocumentSymbol[]> = {
  method: 'textDocument/documentSymbol',
  can: { documentSymbolProvider: true },
  async answer(desk, { textDocument }) {
    const part = await desk.part(textDocument.uri)
    if (!part) return []
    const { open, read } = part
    const head = frontmatter(read, open)
    return [...(head ? [{ ...head, name: HEAD[desk.language] }] : []), ...sections(read, open)]
  },
}

function frontmatter({ file, front, places }: ReadPlan, { path, mark }: OpenText): DocumentSymbol | undefined {
  const whole = places.at('')
  if (path !== file || !whole || !isMapping(front)) return undefined
  const symbol = (pointer: string, name: string, value: unknown): DocumentSymbol[] => {
    const [at, key] = [places.at(pointer), places.at(`${pointer}#key`)]
    if (at?.file !== path) return []
    const selectionRange = rangeOf(key ?? at, mark)
    const range = { start: selectionRange.start, end: rangeOf(at, mark).end }
    const children = Array.isArray(value)
      ? value.flatMap((item, index) => symbol(step(pointer, index), nameOf(item, index), item))
      : []
    const detail = scalarText(value)
    return [
      {
        name,
        kind: Array.isArray(value) ? KIND.array : isMapping(value) ? KIND.object : key ? KIND.key : KIND.string,
        range: isBefore(range.start, range.end) ? range : selectionRange,
        selectionRange,
        ...(detail !== undefined && key && { detail }),
        ...(children.length > 0 && { children }),
      },
    ]
  }
  const range = rangeOf(whole, mark)
  const keys = Object.keys(front).flatMap((key) => symbol(step('', key), key, valueAt(front, step('', key))))
  return { name: HEAD.en, kind: KIND.module, range, selectionRange: { start: range.start, end: range.start }, children: keys }
}

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character)

/** What an item of a list is called. */
function nameOf(item: unknown, index: number): string {
  if (!isMapping(item)) return scalarText(item) ?? String(index + 1)
  const named = ['id', 'name', 'unit', 'to', 'title', 'file', 'text'].map((key) =>
    scalarText(Array.isArray(item[key]) ? (item[key] as unknown[])[0] : item[key]),
  )
  return named.find((it) => it !== undefined && it !== '') ?? String(index + 1)
}

/** A section reaches to the next heading of its level or above. */
export interface Section {
  readonly level: number
  readonly name: string
  readonly range: Range
  readonly heading: Range
}

/** The sections of a file in their order, each with all that belongs to it. */
export function sectionsIn({ plan, places }: ReadPlan, { path, mark, lines }: OpenText): Section[] {
  const all = sectionsOf(plan).flatMap(({ heading, title }) => {
    const at = places.of(heading)
    return at?.file === path ? [{ level: heading.level, name: title || '#', heading: rangeOf(at, mark) }] : []
  })
  return all.map((section, index) => {
    const next = all.slice(index + 1).find(({ level }) => level <= section.level)
    const last = (next?.heading.start.line ?? lines.length) - 1
    const end = next ? { line: last, character: lines[last]?.length ?? 0 } : { line: last, character: lines[last]!.length }
    return { ...section, range: { start: section.heading.start, end } }
  })
}

function sections(read: ReadPlan, open: OpenText): DocumentSymbol[] {
  const top: DocumentSymbol[] = []
  const above: { readonly level: number; readonly symbol: DocumentSymbol }[] = []
  for (const { level, name, range, heading } of sectionsIn(read, open)) {
    const symbol: DocumentSymbol = { name, kind: KIND.string, range, selectionRange: heading }
    while (above.length > 0 && above.at(-1)!.level >= level) above.pop()
    const parent = above.at(-1)?.symbol
    if (parent) (parent.children ??= []).push(symbol)
    else top.push(symbol)
    above.push({ level, symbol })
  }
  return top
}
