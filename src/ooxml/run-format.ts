import type { CellLevels, Formatting, RunFormat } from './formatting.ts'
import { NOTHING, type RunProperties } from './properties.ts'

interface KnownRun {
  readonly byLook: Map<string, RunFormat>
  /** Of runs outside cells, by what they set themselves and their paragraph's style. */
  readonly bySet: Map<string, RunFormat>
  /** Of runs that set nothing themselves, by their paragraph's style. */
  readonly byStyle: Map<string, RunFormat>
}

/** The same formatting gives the same object, so that runs of one look are joined. */
const formats = new WeakMap<Formatting, KnownRun>()

export function formatOf(direct: RunProperties, style: string | undefined, cell: CellLevels, formatting: Formatting): RunFormat {
  let known = formats.get(formatting)
  if (!known) formats.set(formatting, (known = { byLook: new Map(), bySet: new Map(), byStyle: new Map() }))
  if (cell.length > 0) return shared(formatting.run(direct, style, cell), known)
  const [map, key] = direct === NOTHING ? [known.byStyle, style ?? ''] : [known.bySet, setKey(direct, style)]
  let format = map.get(key)
  if (!format) map.set(key, (format = shared(formatting.run(direct, style, cell), known)))
  return format
}

/** All that a run sets itself, in one text. */
function setKey(direct: RunProperties, paragraphStyle: string | undefined): string {
  const { ascii, hAnsi, size, color, underline, strike, marked, scale, style, toggles } = direct
  const { bold, italic, caps, smallCaps, vanish } = toggles
  return `${paragraphStyle}\n${style}\n${ascii}\n${hAnsi}\n${color}\n${size} ${scale} ${underline} ${strike} ${marked} ${bold} ${italic} ${caps} ${smallCaps} ${vanish}`
}

function shared(format: RunFormat, { byLook }: KnownRun): RunFormat {
  const { ascii, hAnsi, size, color, underline, strike, marked, scale, bold, italic, caps, smallCaps, vanish } = format
  const key = `${ascii}\n${hAnsi}\n${color}\n${size} ${scale} ${underline} ${strike} ${marked} ${bold} ${italic} ${caps} ${smallCaps} ${vanish}`
  const same = byLook.get(key)
  if (same) return same
  byLook.set(key, format)
  return format
}
