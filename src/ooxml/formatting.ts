import type { Levels } from './numbering.ts'
import { TOGGLES, type ParagraphProperties, type RunProperties, type Toggle } from './properties.ts'
import type { Style, Styles } from './styles.ts'

/** How a stretch of text looks. Size in points. */
export interface RunFormat extends Readonly<Record<Toggle, boolean>> {
  readonly ascii: string
  readonly hAnsi: string
  readonly size: number
  readonly color: string
  readonly underline: boolean
  readonly strike: boolean
  /** Marked with a pen, or on ground of a colour. */
  readonly marked: boolean
  /** Width of its letters in percent. */
  readonly scale: number
}

/** What nothing stands for where no level sets it. */
type OpenProperty = 'style' | 'top' | 'bottom' | 'outline' | 'number' | 'level' | 'frame' | 'tabs' | 'breakBefore'

/** How a paragraph stands. Lengths in twips, as in `ParagraphProperties`. */
export type ParagraphFormat = Required<Omit<ParagraphProperties, OpenProperty>> & {
  readonly [K in OpenProperty]: ParagraphProperties[K] | undefined
}

/** What a table gives to the paragraphs of one of its cells, the weakest first. */
export type CellLevels = readonly Pick<Style, 'run' | 'paragraph'>[]

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
const PLAIN_SIZE = 20
const PLAIN_FONT = 'Times New Roman'

export function formattingOf(styles: Styles, levels: Levels): Formatting {
  const styled = new Map<string, ParagraphProperties>()
  const toggled = new Map<string, RunLevels>()
  const whole = new Map<string, ParagraphFormat>()

  /** The paragraph style chain; its numbering's indents yield to what the style itself sets. */
  function styleLevel(id: string | undefined): ParagraphProperties {
    const key = id ?? ''
    let found = styled.get(key)
    if (!found) {
      found = [...styles.chain('paragraph', id)].reverse().reduce<ParagraphProperties>((sum, { paragraph }) => {
        const level = paragraph.number === undefined ? {} : levels(paragraph.number, paragraph.level ?? 0)
        return over(sum, level, paragraph)
      }, {})
      styled.set(key, found)
    }
    return found
  }

  return {
    paragraph(direct, cell) {
      const plain = cell.length === 0 && isOnlyStyle(direct)
      const before = plain ? whole.get(direct.style ?? '') : undefined
      if (before) return before
      const table = cell.reduce<ParagraphProperties>((sum, { paragraph }) => over(sum, paragraph), {})
      const style = styleLevel(direct.style)
      const number = direct.number === undefined ? {} : levels(direct.number, direct.level ?? style.level ?? 0)
      const format = wholeFormat(over(styles.defaults.paragraph, table, style, number, direct))
      if (plain) whole.set(direct.style ?? '', format)
      return format
    },
    run(direct, paragraphStyle, cell) {
      const key = `${paragraphStyle ?? ''}\n${direct.style ?? ''}`
      let base = cell.length === 0 ? toggled.get(key) : undefined
      if (!base) {
        base = runLevels(styles, paragraphStyle, direct.style, cell)
        if (cell.length === 0) toggled.set(key, base)
      }
      const { set, toggles } = base
      const own = direct.toggles
      return {
        bold: own.bold ?? toggles.bold,
        italic: own.italic ?? toggles.italic,
        caps: own.caps ?? toggles.caps,
        smallCaps: own.smallCaps ?? toggles.smallCaps,
        vanish: own.vanish ?? toggles.vanish,
        ascii: direct.ascii ?? set.ascii ?? PLAIN_FONT,
        hAnsi: direct.hAnsi ?? set.hAnsi ?? PLAIN_FONT,
        size: (direct.size ?? set.size ?? PLAIN_SIZE) / 2,
        color: direct.color ?? set.color ?? 'auto',
        underline: direct.underline ?? set.underline ?? false,
        strike: direct.strike ?? set.strike ?? false,
        marked: direct.marked ?? set.marked ?? false,
        scale: direct.scale ?? set.scale ?? 100,
      }
    },
  }
}

/** Each level over those before it; tab stops add up. */
const over = (...levels: readonly ParagraphProperties[]): ParagraphProperties => {
  const tabs = levels.flatMap(({ tabs }) => (tabs ? [tabs] : []))
  const all = Object.assign({}, ...levels) as ParagraphProperties
  return tabs.length > 1 ? { ...all, tabs: Object.assign({}, ...tabs) as Record<number, string> } : all
}

/** A paragraph that sets nothing but its style. */
function isOnlyStyle(direct: ParagraphProperties): boolean {
  for (const key in direct) if (key !== 'style') return false
  return true
}

interface RunLevels {
  readonly set: RunProperties
  readonly toggles: Readonly<Record<Toggle, boolean>>
}

function runLevels(
  styles: Styles,
  paragraphStyle: string | undefined,
  runStyle: string | undefined,
  cell: CellLevels,
): RunLevels {
  const chain = (found: readonly Style[]): RunProperties => merge([...found].reverse().map(({ run }) => run))
  const levels = [
    merge(cell.map(({ run }) => run)),
    chain(styles.chain('paragraph', paragraphStyle)),
    chain(styles.chain('character', runStyle)),
  ]
  const toggles = Object.fromEntries(
    (Object.keys(TOGGLES) as Toggle[]).map((toggle) => [
      toggle,
      // Bold in a paragraph's style and bold again in the characters' is regular (17.7.3).
      styles.defaults.run.toggles[toggle] === true || levels.filter(({ toggles }) => toggles[toggle]).length % 2 === 1,
    ]),
  ) as Record<Toggle, boolean>
  return { set: merge([styles.defaults.run, ...levels]), toggles }
}

const merge = (levels: readonly RunProperties[]): RunProperties =>
  Object.assign({}, ...levels, { toggles: Object.assign({}, ...levels.map(({ toggles }) => toggles)) as RunProperties['toggles'] })
