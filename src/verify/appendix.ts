import type { Block } from '../ooxml/block.ts'
import { columnsOf, isTypedRule, placesOf, type Place } from './scan.ts'
import { folded, part, whole } from './span.ts'
import type { Standing } from './text.ts'

/** An appendix: its number, title and link line. */
export interface Appendix {
  readonly heading: Place
  readonly title: readonly Place[]
  readonly link: readonly Place[]
  readonly section: number
  /** It begins on pages of its own set-up. */
  readonly ownSection: boolean
  readonly blocks: readonly Block[]
}

const HEADING = /^phu luc(?: (?:so )?(?:\d{1,2}|[ivxlc]{1,6}|[a-h]))?/
const LINK = /^\(? ?(?:ban hanh )?kem theo /

export function readAppendix(standings: readonly Standing[], before: Standing | undefined): Appendix {
  const { section, width } = standings[0]!
  const blocks = standings.map(({ block }) => block)
  const places = placesOf(columnsOf(blocks, width)).map(({ line, column }) => ({ line: whole(line), column }))
  const [first, ...rest] = places.filter(({ line }) => line.text !== '')
  const end = HEADING.exec(folded(first!.line.text))?.[0].length ?? first!.line.text.length
  const behind = part(first!.line, end, first!.line.text.length)
  const title: Place[] = /^[\s:.–-]*$/.test(behind.text)
    ? []
    : [{ line: part(behind, /^[\s:.–-]*/.exec(behind.text)![0].length, behind.text.length), column: first!.column }]
  const link: Place[] = []
  for (const place of rest) {
    const text = folded(place.line.text)
    if (isTypedRule(place.line) || place.column.cell !== undefined || (title.length > 6 && link.length === 0)) break
    if (LINK.test(text) || (link.length > 0 && !/\)$/.test(link.at(-1)!.line.text))) link.push(place)
    else if (link.length > 0 || (place.line.paragraph.format.align !== 'center' && !/^[\p{Lu}\P{L}]+$/u.test(place.line.text)))
      break
    else title.push(place)
  }
  return {
    heading: { line: part(first!.line, 0, end), column: first!.column },
    title,
    link,
    section,
    ownSection: before === undefined || before.section !== section,
    blocks,
  }
}
