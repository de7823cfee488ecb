import type { Levels } from './numbering.ts'
import { lay, readParagraphProperties, type Justification, type ParagraphProperties } from './properties.ts'
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
const USUAL: ParagraphFormat = {
  style: undefined,
  align: 'left',
  left: 0,
  right: 0,
  firstLine: 0,
  before: 0,
  after: 0,
  autoBefore: false,
  autoAfter: false,
  line: 240,
  lineRule: 'auto',
  contextual: false,
  top: undefined,
  bottom: undefined,
  boxed: false,
  frame: undefined,
  tabs: undefined,
  outline: undefined,
  breakBefore: undefined,
  number: undefined,
  level: undefined,
}

/** What a style comes to, with the level of a list that it stands at by itself. */
interface Styled {
  readonly format: ParagraphFormat
  readonly level: number | undefined
}

/** What is worked out for all cells that get the same from their table, or for what stands in none. */
interface KnownLooks {
  readonly styled: Map<string | undefined, Styled>
  readonly looks: Map<Element | undefined, ParagraphLook>
}

export function formattingOf(styles: Styles, levels: Levels, theme: Theme): Formatting {
  const known = new Map<CellLevels, KnownLooks>()
  const runs = new RunFormats(styles, theme)

  function styledBy(style: string | undefined, cell: CellLevels): Styled {
    const format = { ...USUAL }
    put(format, styles.defaults.paragraph)
    for (const { paragraph } of cell) put(format, paragraph)
    let level: number | undefined
    // A numbering's indents yield to what the style itself sets.
    for (const { paragraph } of styles.chain('paragraph', style)) {
      if (paragraph.number !== undefined) put(format, levels(paragraph.number, paragraph.level ?? 0))
      put(format, paragraph)
      level = paragraph.level ?? level
    }
    return { format, level }
  }

  function lookOf(properties: Element | undefined, cell: CellLevels, styled: KnownLooks['styled']): ParagraphLook {
    const direct = readParagraphProperties(properties)
    const { style, number, align } = direct
    let own = styled.get(style)
    if (!own) styled.set(style, (own = styledBy(style, cell)))
    const format = { ...own.format }
    if (number !== undefined) put(format, levels(number, direct.level ?? own.level ?? 0))
    put(format, direct)
    const mark = child(properties, 'w:rPr')
    const run = runs.under(style, cell)
    return {
      format,
      mark: run(mark),
      aligned: align !== own.format.align ? align : undefined,
      goesOn: child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined,
      inserted: child(mark, 'w:ins') !== undefined,
      run,
    }
  }

  return {
    of(properties, cell) {
      let here = known.get(cell)
      if (!here) known.set(cell, (here = { styled: new Map(), looks: new Map() }))
      let look = here.looks.get(properties)
      if (!look) here.looks.set(properties, (look = lookOf(properties, cell, here.styled)))
      return look
    },
  }
}

/** Puts a level over those before it; tab stops add up. */
function put(format: { -readonly [K in keyof ParagraphFormat]: ParagraphFormat[K] }, level: ParagraphProperties): void {
  const tabs = format.tabs && level.tabs ? { ...format.tabs, ...level.tabs } : undefined
  lay(format, level)
  if (tabs) format.tabs = tabs
}
