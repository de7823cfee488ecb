import { lay, readRunProperties, type RunProperties, type Toggle } from './properties.ts'
import type { CellLevels, Styles } from './styles.ts'
import type { Theme } from './theme.ts'
import type { Element } from './xml.ts'

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

/** What nothing says otherwise; the size in half-points. */
const USUAL = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  size: 20,
  color: 'auto',
  underline: false,
  strike: false,
  marked: false,
  scale: 100,
}

const KINDS = ['bold', 'italic', 'caps', 'smallCaps', 'vanish'] as const satisfies readonly Toggle[]

/** How a run looks that has these properties. */
type RunFormatOf = (properties: Element | undefined) => RunFormat

/** Puts the levels of runs together, once for all that are written alike; one look is one object, so that runs of one look are joined. */
export class RunFormats {
  readonly #styles: Styles
  readonly #theme: Theme
  readonly #byLook = new Map<string, RunFormat>()
  readonly #byCell = new Map<CellLevels, Map<string | undefined, RunFormatOf>>()

  constructor(styles: Styles, theme: Theme) {
    this.#styles = styles
    this.#theme = theme
  }

  /** Of the runs in paragraphs of a style, in cells that get the same from their table. */
  under(style: string | undefined, cell: CellLevels): RunFormatOf {
    let byStyle = this.#byCell.get(cell)
    if (!byStyle) this.#byCell.set(cell, (byStyle = new Map()))
    let of = byStyle.get(style)
    if (!of) byStyle.set(style, (of = this.#under(style, cell)))
    return of
  }

  #under(style: string | undefined, cell: CellLevels): RunFormatOf {
    const known = new Map<Element | undefined, RunFormat>()
    return (properties) => {
      let format = known.get(properties)
      if (!format) {
        format = this.#shared(this.#formatOf(readRunProperties(properties, this.#theme), style, cell))
        known.set(properties, format)
      }
      return format
    }
  }

  #formatOf(direct: RunProperties, paragraphStyle: string | undefined, cell: CellLevels): RunFormat {
    const { defaults, chain } = this.#styles
    const set = { ...USUAL }
    lay(set, defaults.run)
    const on = { bold: false, italic: false, caps: false, smallCaps: false, vanish: false }
    for (const level of [cell, chain('paragraph', paragraphStyle), chain('character', direct.style)]) {
      for (const { run } of level) lay(set, run)
      // Bold in a paragraph's style and bold again in the characters' is regular (17.7.3).
      for (const toggle of KINDS) if (isOn(level, toggle)) on[toggle] = !on[toggle]
    }
    lay(set, direct)
    const { toggles } = direct
    const usual = defaults.run.toggles
    return {
      bold: toggles.bold ?? (usual.bold === true || on.bold),
      italic: toggles.italic ?? (usual.italic === true || on.italic),
      caps: toggles.caps ?? (usual.caps === true || on.caps),
      smallCaps: toggles.smallCaps ?? (usual.smallCaps === true || on.smallCaps),
      vanish: toggles.vanish ?? (usual.vanish === true || on.vanish),
      ...set,
      size: set.size / 2,
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

/** How a level sets a switch: of several styles that do, the last counts. */
const isOn = (level: CellLevels, toggle: Toggle): boolean =>
  level.findLast(({ run }) => run.toggles[toggle] !== undefined)?.run.toggles[toggle] === true
