import type { Theme } from './theme.ts'
import { child, integer, onOff, valueOf, type Element } from './xml.ts'

/** What `w:rPr` and `w:pPr` set, level by level, before the levels are put together (ECMA-376 part 1, 17.3.1 and 17.3.2). */

/** Switches that styles flip rather than set (17.7.3). */
export const TOGGLES = { bold: 'w:b', italic: 'w:i', caps: 'w:caps', smallCaps: 'w:smallCaps', vanish: 'w:vanish' } as const
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
}

const NOTHING: RunProperties = { toggles: {} }

/** A field with its name, or nothing where it has no value; so that what a level leaves open stays open. */
const some = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }

const TEXT_COLORS = new Set(['text1', 'dark1'])

export function readRunProperties(element: Element | undefined, theme: Theme): RunProperties {
  if (!element || element.children.length === 0) return NOTHING
  const toggles: Partial<Record<Toggle, boolean>> = {}
  for (const toggle in TOGGLES) {
    const value = onOff(element, TOGGLES[toggle as Toggle])
    if (value !== undefined) toggles[toggle as Toggle] = value
  }
  const fonts = child(element, 'w:rFonts')?.attributes ?? {}
  const font = (name: 'ascii' | 'hAnsi'): string | undefined => {
    const reference = fonts[`w:${name}Theme`]
    return (reference !== undefined ? theme(reference) : undefined) ?? fonts[`w:${name}`]
  }
  const color = child(element, 'w:color')?.attributes
  const themeColor = color?.['w:themeColor']
  const underline = valueOf(element, 'w:u')
  return {
    toggles,
    ...some('style', valueOf(element, 'w:rStyle')),
    ...some('ascii', font('ascii')),
    ...some('hAnsi', font('hAnsi')),
    ...some('size', integer(valueOf(element, 'w:sz'))),
    ...some('color', themeColor !== undefined && !TEXT_COLORS.has(themeColor) ? themeColor : color?.['w:val']),
    ...some('underline', underline === undefined ? undefined : underline !== 'none'),
  }
}

export type Alignment = 'left' | 'center' | 'right' | 'both'

/** One side of a paragraph's border. Width in eighths of a point. */
export interface Border {
  readonly line: string
  readonly size: number
}

/** Formatting of a paragraph. Lengths in twips; `line` in 240ths of a line with the rule `auto`, else in twips. */
export interface ParagraphProperties {
  readonly style?: string
  readonly align?: Alignment
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
  readonly outline?: number
  readonly number?: number
  readonly level?: number
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
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
  const [, number, unit] = /^(-?[\d.]+)(pt|mm|cm|in|pc|pi)$/.exec(text ?? '') ?? []
  return number === undefined ? integer(text) : Math.round(Number(number) * TWIPS[unit!]!)
}

export function readParagraphProperties(element: Element | undefined): ParagraphProperties {
  if (!element || element.children.length === 0) return {}
  const indent = child(element, 'w:ind')?.attributes ?? {}
  const spacing = child(element, 'w:spacing')?.attributes ?? {}
  const numbering = child(element, 'w:numPr')
  const borders = child(element, 'w:pBdr')
  const hanging = twipsOf(indent['w:hanging'])
  const flag = (text: string | undefined): boolean | undefined =>
    text === undefined ? undefined : !['0', 'false', 'off'].includes(text)
  const outline = integer(valueOf(element, 'w:outlineLvl'))
  return {
    ...some('style', valueOf(element, 'w:pStyle')),
    ...some('align', ALIGNMENTS[valueOf(element, 'w:jc') ?? '']),
    ...some('left', twipsOf(indent['w:left'] ?? indent['w:start'])),
    ...some('right', twipsOf(indent['w:right'] ?? indent['w:end'])),
    ...some('firstLine', hanging !== undefined ? -hanging : twipsOf(indent['w:firstLine'])),
    ...some('before', twipsOf(spacing['w:before'])),
    ...some('after', twipsOf(spacing['w:after'])),
    ...some('autoBefore', flag(spacing['w:beforeAutospacing'])),
    ...some('autoAfter', flag(spacing['w:afterAutospacing'])),
    ...some('line', twipsOf(spacing['w:line'])),
    // A line without its rule counts as `auto` (17.3.1.33), whatever stood above.
    ...some('lineRule', RULES[spacing['w:lineRule'] ?? ''] ?? (spacing['w:line'] === undefined ? undefined : 'auto')),
    ...some('contextual', onOff(element, 'w:contextualSpacing')),
    ...(borders && bordersOf(borders)),
    ...some('outline', outline),
    ...some('number', integer(valueOf(numbering, 'w:numId'))),
    ...some('level', integer(valueOf(numbering, 'w:ilvl'))),
  }
}

function bordersOf(borders: Element): Pick<ParagraphProperties, 'top' | 'bottom' | 'boxed'> {
  const border = (name: string): Border | undefined => {
    const found = child(borders, name)?.attributes
    return found && { line: found['w:val'] ?? 'single', size: integer(found['w:sz']) ?? 4 }
  }
  const drawn = (side: Border | undefined): boolean => side !== undefined && side.line !== 'none' && side.line !== 'nil'
  const sides = ['w:left', 'w:right', 'w:start', 'w:end'].map(border)
  return { ...some('top', border('w:top')), ...some('bottom', border('w:bottom')), ...(sides.some(drawn) && { boxed: true }) }
}
