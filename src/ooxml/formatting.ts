import type { Levels } from './numbering.ts'
import { readParagraphProperties, type Justification, type ParagraphProperties } from './properties.ts'
import { RunFormats, type RunFormat } from './run-format.ts'
import type { CellLevels, Styles } from './styles.ts'
import type { Theme } from './theme.ts'
import { child, type Element } from './xml.ts'

/** What nothing stands for where no level sets it. */
type OpenProperty = 'style' | 'top' | 'bottom' | 'outline' | 'number' | 'level' | 'frame' | 'tabs' | 'breakBefore'

/** How a paragraph stands. Lengths in twips, as in `ParagraphProperties`. */
export type ParagraphFormat = Required<Omit<ParagraphProperties, OpenProperty>> & {
  readonly [K in OpenProperty]: ParagraphProperties[K] | undefined
}

/** What the properties of a paragraph come to. */
export interface ParagraphLook {
  readonly format: ParagraphFormat
  /** How text typed into it would look. */
  readonly mark: RunFormat
  /** How it stands by its own formatting, where its style has it otherwise. */
  readonly aligned: Justification | undefined
  /** Its mark is deleted under tracked changes: it goes on in the next paragraph. */
  readonly goesOn: boolean
  /** Its mark was put in under tracked changes. */
  readonly inserted: boolean
  /** How a run in it looks that has these properties. */
  run(properties: Element | undefined): RunFormat
}

/**
 * Puts the levels together: document defaults, table style, paragraph styles, numbering, character style, direct (17.7.2). What is
 * written alike is one element, and is looked into once for all cells that get the same from their table.
 */
export interface Formatting {
  of(properties: Element | undefined, cell: CellLevels): ParagraphLook
}

// What Word does where nothing says otherwise. Every format has all its keys, so that whoever reads many finds each in its place.
const wholeFormat = (set: ParagraphProperties): ParagraphFormat => ({
  style: set.style,
  align: set.align ?? 'left',
  left: set.left ?? 0,
  right: set.right ?? 0,
  firstLine: set.firstLine ?? 0,
  before: set.before ?? 0,
  after: set.after ?? 0,
  autoBefore: set.autoBefore ?? false,
  autoAfter: set.autoAfter ?? false,
  line: set.line ?? 240,
  lineRule: set.lineRule ?? 'auto',
  contextual: set.contextual ?? false,
  top: set.top,
  bottom: set.bottom,
  boxed: set.boxed ?? false,
  frame: set.frame,
  tabs: set.tabs,
  outline: set.outline,
  breakBefore: set.breakBefore,
  number: set.number,
  level: set.level,
})

export function formattingOf(styles: Styles, levels: Levels, theme: Theme): Formatting {
  const known = new Map<CellLevels, Map<Element | undefined, ParagraphLook>>()
  const runs = new RunFormats(styles, theme)

  function put(direct: ParagraphProperties, cell: CellLevels): ParagraphFormat {
    const set: ParagraphProperties[] = [styles.defaults.paragraph]
    for (const { paragraph } of cell) set.push(paragraph)
    let level: number | undefined
    // A numbering's indents yield to what the style itself sets.
    for (const { paragraph } of styles.chain('paragraph', direct.style)) {
      if (paragraph.number !== undefined) set.push(levels(paragraph.number, paragraph.level ?? 0))
      set.push(paragraph)
      level = paragraph.level ?? level
    }
    if (direct.number !== undefined) set.push(levels(direct.number, direct.level ?? level ?? 0))
    set.push(direct)
    return wholeFormat(over(set))
  }

  function lookOf(properties: Element | undefined, cell: CellLevels): ParagraphLook {
    const direct = readParagraphProperties(properties)
    const { style, align } = direct
    const mark = child(properties, 'w:rPr')
    const run = runs.under(style, cell)
    const isByHand = align !== undefined && put(style === undefined ? {} : { style }, cell).align !== align
    return {
      format: put(direct, cell),
      mark: run(mark),
      aligned: isByHand ? align : undefined,
      goesOn: child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined,
      inserted: child(mark, 'w:ins') !== undefined,
      run,
    }
  }

  return {
    of(properties, cell) {
      let looks = known.get(cell)
      if (!looks) known.set(cell, (looks = new Map()))
      let look = looks.get(properties)
      if (!look) looks.set(properties, (look = lookOf(properties, cell)))
      return look
    },
  }
}

/** Each level over those before it; tab stops add up. */
function over(levels: readonly ParagraphProperties[]): ParagraphProperties {
  const all = Object.assign({}, ...levels) as ParagraphProperties
  if (!all.tabs) return all
  return { ...all, tabs: Object.assign({}, ...levels.map(({ tabs }) => tabs)) as Record<number, string> }
}
