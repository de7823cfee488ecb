import { readParagraphProperties, readRunProperties, type ParagraphProperties, type RunProperties } from './properties.ts'
import type { Theme } from './theme.ts'
import { child, children, valueOf, type Element } from './xml.ts'

/** What a style sets. */
export interface Style {
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
  /** Of a table style: what it sets for its first row, last column and so on. */
  readonly conditions: ReadonlyMap<string, Pick<Style, 'run' | 'paragraph'>>
}

/** What a table gives to the paragraphs of some of its cells, the weakest first: one list for all that get the same. */
export type CellLevels = readonly Pick<Style, 'run' | 'paragraph'>[]

/** What paragraphs get that stand in no table, or in one that sets nothing. */
export const NO_LEVELS: CellLevels = []

/** A style as it stands in its part; what it sets is read when it is first used, as most never are. */
interface WrittenStyle {
  readonly element: Element
  /** The one it builds on. */
  readonly basedOn: string | undefined
  sets?: Style
}

type StyleType = 'paragraph' | 'character' | 'table'

/** The styles of a document. */
export interface Styles {
  readonly defaults: Pick<Style, 'run' | 'paragraph'>
  /** The styles that one is based on, the farthest first, and it itself; a circle ends where it closes. Undefined gives the default one. */
  chain(type: StyleType, id: string | undefined): readonly Style[]
  /** The names of styles that are based on themselves, by whatever way; empty in a sound file. */
  readonly circles: () => readonly string[]
}

const typeOf = ({ attributes }: Element): string => attributes['w:type'] ?? 'paragraph'

/** Reads the styles part; a document without one has no styles (17.7.4). */
export function readStyles(root: Element | undefined, theme: Theme): Styles {
  const styles = new Map<string | undefined, WrittenStyle>()
  const standard = new Map<string, string>()
  for (const element of children(root, 'w:style')) {
    const { 'w:styleId': id = '', 'w:default': usual } = element.attributes
    styles.set(id, { element, basedOn: valueOf(element, 'w:basedOn') })
    if (usual !== undefined && ['1', 'true', 'on'].includes(usual)) standard.set(typeOf(element), id)
  }
  const chains = {
    paragraph: new Map<string, Style[]>(),
    character: new Map<string, Style[]>(),
    table: new Map<string, Style[]>(),
  }

  /** A style and those it is based on; where they close a circle, up to there. */
  function follow(id: string | undefined): WrittenStyle[] {
    const found: WrittenStyle[] = []
    for (let style = styles.get(id); style && !found.includes(style); style = styles.get(style.basedOn)) found.push(style)
    return found
  }
  function chainOf(type: StyleType, id: string): Style[] {
    const own = styles.get(id)
    const found = follow(own && typeOf(own.element) === type ? id : standard.get(type))
    return found.map((style) => (style.sets ??= readStyle(style.element, theme))).reverse()
  }

  const defaults = child(root, 'w:docDefaults')
  return {
    defaults: {
      run: readRunProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
      paragraph: readParagraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    chain(type, id = '') {
      let chain = chains[type].get(id)
      if (!chain) chains[type].set(id, (chain = chainOf(type, id)))
      return chain
    },
    circles: () =>
      [...styles]
        .filter(([id, { basedOn }]) => basedOn !== undefined && styles.has(follow(id).at(-1)!.basedOn))
        .map(([id, { element }]) => valueOf(element, 'w:name') ?? id!),
  }
}

const NO_CONDITIONS: Style['conditions'] = new Map()

function readStyle(element: Element, theme: Theme): Style {
  const set = (from: Element): Pick<Style, 'run' | 'paragraph'> => ({
    run: readRunProperties(child(from, 'w:rPr'), theme),
    paragraph: readParagraphProperties(child(from, 'w:pPr')),
  })
  if (element.attributes['w:type'] !== 'table') return { ...set(element), conditions: NO_CONDITIONS }
  const conditions = children(element, 'w:tblStylePr').map((it) => [it.attributes['w:type'] ?? '', set(it)] as const)
  return { ...set(element), conditions: new Map(conditions) }
}
