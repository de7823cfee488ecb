import type { Theme } from './theme.ts'
import { children, integer, isElement, valueOf, type Element } from './xml.ts'

/** What `w:rPr` and `w:pPr` set, level by level, before the levels are put together (ECMA-376 part 1, 17.3.1 and 17.3.2). */

/** Switches that styles flip rather than set (17.7.3). */
const TOGGLES = { bold: 'w:b', italic: 'w:i', caps: 'w:caps', smallCaps: 'w:smallCaps', vanish: 'w:vanish' } as const
export type Toggle = keyof typeof TOGGLES

/** Formatting of characters as one level sets it. Sizes in half-points. */
export interface RunProperties {
  readonly style?: string
  readonly toggles: Readonly<Partial<Record<Toggle, boolean>>>
  /** Font of letters below U+0080. */
  readonly ascii?: string
  /** Font of the other letters, those with Vietnamese marks among them. */
  readonly hAnsi?: string
  readonly size?: number
  /** Six hexadecimal digits, `auto`, or the name of a theme's colour that is not plain text. */
  readonly color?: string
  readonly underline?: boolean
  /** Struck through, once or twice. */
  readonly strike?: boolean
  /** Marked with a pen, or on ground of a colour. */
  readonly marked?: boolean
  /** How wide its letters are, in percent. */
  readonly scale?: number
}

/** What a run sets that sets nothing; most do. */
export const NOTHING: RunProperties = { toggles: {} }

type Building<T> = { -readonly [K in keyof T]: T[K] }

/** Colours of a ground that is not seen. */
const NO_GROUND = new Set(['', 'none', 'auto', 'white', 'ffffff'])
const TEXT_COLORS = new Set(['text1', 'dark1'])
const LINK_COLORS = new Set(['hyperlink', 'followedHyperlink'])
const TOGGLE_OF = new Map<string, Toggle>(Object.entries(TOGGLES).map(([toggle, name]) => [name, toggle as Toggle]))

const flag = (text: string | undefined): boolean => text === undefined || !['0', 'false', 'off'].includes(text)

/** What a `w:rPr` sets; what it leaves open is not in the result. */
export function readRunProperties(element: Element | undefined, theme: Theme): RunProperties {
  if (!element || element.children.length === 0) return NOTHING
  const toggles: Building<RunProperties['toggles']> = {}
  const set: Building<RunProperties> = { toggles }
  for (const node of element.children) {
    if (!isElement(node)) continue
    const { name, attributes } = node
    const toggle = TOGGLE_OF.get(name)
    if (toggle) toggles[toggle] = flag(attributes['w:val'])
    else if (name === 'w:rStyle') put(set, 'style', attributes['w:val'])
    else if (name === 'w:sz') put(set, 'size', integer(attributes['w:val']))
    else if (name === 'w:u') set.underline = attributes['w:val'] !== undefined && attributes['w:val'] !== 'none'
    else if (name === 'w:strike' || name === 'w:dstrike') set.strike = flag(attributes['w:val'])
    else if (name === 'w:highlight') set.marked = !NO_GROUND.has(attributes['w:val'] ?? '')
    else if (name === 'w:shd') set.marked ??= !NO_GROUND.has((attributes['w:fill'] ?? '').toLowerCase())
    else if (name === 'w:w') put(set, 'scale', integer(attributes['w:val']?.replace(/%$/, '')))
    else if (name === 'w:rFonts') {
      for (const kind of ['ascii', 'hAnsi'] as const) {
        const reference = attributes[`w:${kind}Theme`]
        put(set, kind, (reference === undefined ? undefined : theme(reference)) ?? attributes[`w:${kind}`])
      }
    } else if (name === 'w:color') {
      const themed = attributes['w:themeColor']
      // What the theme's colour was when the file was saved stands beside its name; links keep theirs.
      const val = attributes['w:val']
      const named =
        themed !== undefined && !TEXT_COLORS.has(themed) && (LINK_COLORS.has(themed) || !/^[\da-f]{6}$/i.test(val ?? ''))
      put(set, 'color', named ? themed : val)
    }
  }
  return set
}

/** Sets what has a value. */
function put<T, K extends keyof T>(set: T, key: K, value: Exclude<T[K], undefined> | undefined): void {
  if (value !== undefined) set[key] = value
}

/** Puts what a level sets over what is set already; what has no place there is left out. */
export function lay<T extends object>(set: T, level: Readonly<Partial<T>>): void {
  for (const key in level) if (key in set) set[key] = level[key]!
}

export type Justification = 'left' | 'center' | 'right' | 'both'

/** One side of a paragraph's border. Width in eighths of a point. */
export interface Border {
  readonly line: string
  readonly size: number
}

/** Formatting of a paragraph. Lengths in twips; `line` in 240ths of a line with the rule `auto`, else in twips. */
export interface ParagraphProperties {
  readonly style?: string
  readonly align?: Justification
  readonly left?: number
  readonly right?: number
  /** Negative for a hanging indent. */
  readonly firstLine?: number
  readonly before?: number
  readonly after?: number
  readonly autoBefore?: boolean
  readonly autoAfter?: boolean
  readonly line?: number
  readonly lineRule?: 'auto' | 'exact' | 'atLeast'
  readonly contextual?: boolean
  readonly top?: Border
  readonly bottom?: Border
  readonly boxed?: boolean
  /** Where a frame around it stands across the page, `placed` by a measure; its own alignment then says nothing of the page. */
  readonly frame?: Justification | 'placed'
  /** Tab stops by their distance from the margin; `clear` takes one of a level below away. */
  readonly tabs?: Readonly<Record<number, string>>
  readonly outline?: number
  /** It begins a page. */
  readonly breakBefore?: boolean
  readonly number?: number
  readonly level?: number
}

export const ALIGNMENTS: Readonly<Record<string, Justification>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
  lowKashida: 'both',
  mediumKashida: 'both',
  highKashida: 'both',
}

const RULES: Readonly<Record<string, 'auto' | 'exact' | 'atLeast'>> = { auto: 'auto', exact: 'exact', atLeast: 'atLeast' }

const TWIPS: Readonly<Record<string, number>> = { pt: 20, mm: 1440 / 25.4, cm: 1440 / 2.54, in: 1440, pc: 240, pi: 240 }

/** A measure in twips: a plain number, or, in strict files, one with its unit (`12.7mm`). */
export function twipsOf(text: string | undefined): number | undefined {
  const plain = integer(text)
  if (plain !== undefined) return plain
  const [, number, unit] = /^(-?[\d.]+)(pt|mm|cm|in|pc|pi)$/.exec(text ?? '') ?? []
  return number === undefined ? undefined : Math.round(Number(number) * TWIPS[unit!]!)
}

/** What a `w:pPr` sets; what it leaves open is not in the result. */
export function readParagraphProperties(element: Element | undefined): ParagraphProperties {
  const set: Building<ParagraphProperties> = {}
  for (const node of element?.children ?? []) {
    if (!isElement(node)) continue
    const { attributes } = node
    switch (node.name) {
      case 'w:pStyle':
        put(set, 'style', attributes['w:val'])
        break
      case 'w:jc':
        put(set, 'align', ALIGNMENTS[attributes['w:val'] ?? ''])
        break
      case 'w:ind': {
        const hanging = twipsOf(attributes['w:hanging'])
        put(set, 'left', twipsOf(attributes['w:left'] ?? attributes['w:start']))
        put(set, 'right', twipsOf(attributes['w:right'] ?? attributes['w:end']))
        put(set, 'firstLine', hanging ? -hanging : (twipsOf(attributes['w:firstLine']) ?? hanging))
        break
      }
      case 'w:spacing':
        put(set, 'before', twipsOf(attributes['w:before']))
        put(set, 'after', twipsOf(attributes['w:after']))
        if (attributes['w:beforeAutospacing'] !== undefined) set.autoBefore = flag(attributes['w:beforeAutospacing'])
        if (attributes['w:afterAutospacing'] !== undefined) set.autoAfter = flag(attributes['w:afterAutospacing'])
        put(set, 'line', twipsOf(attributes['w:line']))
        // A line without its rule counts as `auto` (17.3.1.33), whatever stood above.
        if (set.line !== undefined) set.lineRule = RULES[attributes['w:lineRule'] ?? ''] ?? 'auto'
        break
      case 'w:contextualSpacing':
        set.contextual = flag(attributes['w:val'])
        break
      case 'w:pBdr':
        Object.assign(set, bordersOf(node))
        break
      case 'w:framePr':
        set.frame = ALIGNMENTS[attributes['w:xAlign'] ?? ''] ?? 'placed'
        break
      case 'w:tabs':
        set.tabs = Object.fromEntries(
          children(node, 'w:tab').map(({ attributes }) => [twipsOf(attributes['w:pos']) ?? 0, attributes['w:val'] ?? 'left']),
        )
        break
      case 'w:pageBreakBefore':
        set.breakBefore = flag(attributes['w:val'])
        break
      case 'w:outlineLvl':
        put(set, 'outline', integer(attributes['w:val']))
        break
      case 'w:numPr':
        put(set, 'number', integer(valueOf(node, 'w:numId')))
        put(set, 'level', integer(valueOf(node, 'w:ilvl')))
    }
  }
  return set
}

function bordersOf(borders: Element): ParagraphProperties {
  const set: Building<ParagraphProperties> = {}
  for (const node of borders.children) {
    if (!isElement(node)) continue
    const border = { line: node.attributes['w:val'] ?? 'single', size: integer(node.attributes['w:sz']) ?? 4 }
    if (node.name === 'w:top') set.top = border
    else if (node.name === 'w:bottom') set.bottom = border
    else if (node.name !== 'w:between' && node.name !== 'w:bar' && border.line !== 'none' && border.line !== 'nil')
      set.boxed = true
  }
  return set
}
