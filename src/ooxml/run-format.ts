import { NOTHING, type RunProperties, type Toggle } from './properties.ts'
import type { CellLevels, Styles } from './styles.ts'

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

/** What is worked out of the runs of all cells that get the same from their table, or of those outside tables. */
interface KnownRuns {
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
    if (!known) this.#byCell.set(cell, (known = { bySet: new Map(), byStyle: new Map() }))
    const plain = direct === NOTHING
    const map = plain ? known.byStyle : known.bySet
    const key = plain ? (paragraphStyle ?? '') : setKey(direct, paragraphStyle)
    let format = map.get(key)
    if (!format) map.set(key, (format = this.#shared(this.#formatOf(direct, paragraphStyle, cell))))
    return format
  }

  #formatOf(direct: RunProperties, paragraphStyle: string | undefined, cell: CellLevels): RunFormat {
    const { defaults, chain } = this.#styles
    const levels = [cell, chain('paragraph', paragraphStyle), chain('character', direct.style)]
    const set: RunProperties = Object.assign({}, defaults.run, ...levels.flatMap(runsOf), direct)
    // Bold in a paragraph's style and bold again in the characters' is regular (17.7.3).
    const isOn = (toggle: Toggle): boolean =>
      direct.toggles[toggle] ?? (defaults.run.toggles[toggle] === true || flips(levels, toggle) % 2 === 1)
    return {
      bold: isOn('bold'),
      italic: isOn('italic'),
      caps: isOn('caps'),
      smallCaps: isOn('smallCaps'),
      vanish: isOn('vanish'),
      ascii: set.ascii ?? PLAIN_FONT,
      hAnsi: set.hAnsi ?? PLAIN_FONT,
      size: (set.size ?? PLAIN_SIZE) / 2,
      color: set.color ?? 'auto',
      underline: set.underline ?? false,
      strike: set.strike ?? false,
      marked: set.marked ?? false,
      scale: set.scale ?? 100,
    }
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

const runsOf = (styles: CellLevels): RunProperties[] => styles.map(({ run }) => run)

/** How many levels have a switch on: in each the last that says so counts. */
function flips(levels: readonly CellLevels[], toggle: Toggle): number {
  let count = 0
  for (const styles of levels) {
    let on = false
    for (const { run } of styles) on = run.toggles[toggle] ?? on
    if (on) count++
  }
  return count
}
