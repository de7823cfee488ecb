import type { Levels } from './numbering.ts'
import type { ParagraphProperties, RunProperties } from './properties.ts'
import { RunFormats, type RunFormat } from './run-format.ts'
import type { CellLevels, Styles } from './styles.ts'

/** What nothing stands for where no level sets it. */
type OpenProperty = 'style' | 'top' | 'bottom' | 'outline' | 'number' | 'level' | 'frame' | 'tabs' | 'breakBefore'

/** How a paragraph stands. Lengths in twips, as in `ParagraphProperties`. */
export type ParagraphFormat = Required<Omit<ParagraphProperties, OpenProperty>> & {
  readonly [K in OpenProperty]: ParagraphProperties[K] | undefined
}

/** Puts the levels together: document defaults, table style, paragraph styles, numbering, character style, direct (17.7.2). */
export interface Formatting {
  paragraph(direct: ParagraphProperties, cell: CellLevels): ParagraphFormat
  run(direct: RunProperties, paragraphStyle: string | undefined, cell: CellLevels): RunFormat
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

export function formattingOf(styles: Styles, levels: Levels): Formatting {
  const whole = new Map<CellLevels, Map<string, ParagraphFormat>>()
  const runs = new RunFormats(styles)

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

  return {
    paragraph(direct, cell) {
      if (!isOnlyStyle(direct)) return put(direct, cell)
      let known = whole.get(cell)
      if (!known) whole.set(cell, (known = new Map()))
      const key = direct.style ?? ''
      let format = known.get(key)
      if (!format) known.set(key, (format = put(direct, cell)))
      return format
    },
    run: (direct, paragraphStyle, cell) => runs.of(direct, paragraphStyle, cell),
  }
}

/** Each level over those before it; tab stops add up. */
function over(levels: readonly ParagraphProperties[]): ParagraphProperties {
  const all = Object.assign({}, ...levels) as ParagraphProperties
  if (!all.tabs) return all
  return { ...all, tabs: Object.assign({}, ...levels.map(({ tabs }) => tabs)) as Record<number, string> }
}

/** A paragraph that sets nothing but its style. */
function isOnlyStyle(direct: ParagraphProperties): boolean {
  for (const key in direct) if (key !== 'style') return false
  return true
}
