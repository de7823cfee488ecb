import { NOTHING, TOGGLES, type RunProperties, type Toggle } from './properties.ts'
import type { CellLevels, Style, Styles } from './styles.ts'

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

const PLAIN_SIZE = 20
const PLAIN_FONT = 'Times New Roman'
const KINDS = Object.keys(TOGGLES) as Toggle[]

/** What the levels below a run's own formatting come to. */
interface RunLevels {
  readonly set: Omit<RunProperties, 'toggles'>
  readonly toggles: Readonly<Record<Toggle, boolean>>
}

/** What is worked out of the runs of all cells that get the same from their table, or of those outside tables. */
interface KnownRuns {
  readonly levels: Map<string, RunLevels>
  /** By what they set themselves and their paragraph's style. */
  readonly bySet: Map<string, RunFormat>
  /** Of runs that set nothing themselves, by their paragraph's style. */
  readonly byStyle: Map<string, RunFormat>
}

/** Puts the levels of runs together, once for all that are set alike; one look is one object, so that runs of one look are joined. */
export class RunFormats {
  readonly #styles: Styles
  readonly #byLook = new Map<string, RunFormat>()
  readonly #byCell = new Map<CellLevels, KnownRuns>()

  constructor(styles: Styles) {
    this.#styles = styles
  }

  of(direct: RunProperties, paragraphStyle: string | undefined, cell: CellLevels): RunFormat {
    let known = this.#byCell.get(cell)
    if (!known) this.#byCell.set(cell, (known = { levels: new Map(), bySet: new Map(), byStyle: new Map() }))
    const plain = direct === NOTHING
    const map = plain ? known.byStyle : known.bySet
    const key = plain ? (paragraphStyle ?? '') : setKey(direct, paragraphStyle)
    let format = map.get(key)
    if (!format) map.set(key, (format = this.#shared(formatOf(direct, this.#levels(known, paragraphStyle, direct.style, cell)))))
    return format
  }

  #levels({ levels }: KnownRuns, paragraph: string | undefined, character: string | undefined, cell: CellLevels): RunLevels {
    const key = `${paragraph ?? ''}\n${character ?? ''}`
    let known = levels.get(key)
    if (!known) levels.set(key, (known = runLevels(this.#styles, paragraph, character, cell)))
    return known
  }

  #shared(format: RunFormat): RunFormat {
    const { ascii, hAnsi, size, color, underline, strike, marked, scale, bold, italic, caps, smallCaps, vanish } = format
    const key = `${ascii}\n${hAnsi}\n${color}\n${size} ${scale} ${underline} ${strike} ${marked} ${bold} ${italic} ${caps} ${smallCaps} ${vanish}`
    const same = this.#byLook.get(key)
    if (!same) this.#byLook.set(key, format)
    return same ?? format
  }
}

/** All that a run sets itself, in one text. */
function setKey(direct: RunProperties, paragraphStyle: string | undefined): string {
  const { ascii, hAnsi, size, color, underline, strike, marked, scale, style, toggles } = direct
  const { bold, italic, caps, smallCaps, vanish } = toggles
  return `${paragraphStyle}\n${style}\n${ascii}\n${hAnsi}\n${color}\n${size} ${scale} ${underline} ${strike} ${marked} ${bold} ${italic} ${caps} ${smallCaps} ${vanish}`
}

function formatOf(direct: RunProperties, { set, toggles }: RunLevels): RunFormat {
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
}

function runLevels(
  { defaults, chain }: Styles,
  paragraph: string | undefined,
  character: string | undefined,
  cell: CellLevels,
): RunLevels {
  const setBy = (found: readonly Pick<Style, 'run'>[]): RunProperties[] => found.map(({ run }) => run).reverse()
  const levels = [cell.map(({ run }) => run), setBy(chain('paragraph', paragraph)), setBy(chain('character', character))]
  const isOn = (toggle: Toggle, level: readonly RunProperties[]): boolean =>
    level.findLast(({ toggles }) => toggles[toggle] !== undefined)?.toggles[toggle] === true
  const toggles = { bold: false, italic: false, caps: false, smallCaps: false, vanish: false }
  for (const toggle of KINDS)
    // Bold in a paragraph's style and bold again in the characters' is regular (17.7.3).
    toggles[toggle] = defaults.run.toggles[toggle] === true || levels.filter((level) => isOn(toggle, level)).length % 2 === 1
  return { set: Object.assign({}, defaults.run, ...levels.flat()) as RunProperties, toggles }
}
