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

/** A style as it stands in its part. */
interface WrittenStyle {
  readonly element: Element
  readonly id: string
  readonly type: string
  /** The one it builds on. */
  readonly basedOn: string | undefined
}

/** The styles of a document. */
export interface Styles {
  readonly defaults: Pick<Style, 'run' | 'paragraph'>
  /** The styles that one is based on, the farthest first, and it itself; a circle ends where it closes. Undefined gives the default one. */
  chain(type: 'paragraph' | 'character' | 'table', id: string | undefined): readonly Style[]
  /** The names of styles that are based on themselves, by whatever way; empty in a sound file. */
  readonly circles: () => readonly string[]
}

/** Reads the styles part; a document without one has no styles (17.7.4). What a style sets is read when it is first used: most never are. */
export function readStyles(root: Element | undefined, theme: Theme): Styles {
  const styles = new Map<string, WrittenStyle>()
  const standard = new Map<string, string>()
  for (const element of children(root, 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': type = 'paragraph', 'w:default': usual } = element.attributes
    styles.set(id, { element, id, type, basedOn: valueOf(element, 'w:basedOn') })
    if (usual !== undefined && ['1', 'true', 'on'].includes(usual)) standard.set(type, id)
  }
  const chains = new Map<string, readonly Style[]>()
  const read = new Map<WrittenStyle, Style>()
  const sets = (style: WrittenStyle): Style => {
    let known = read.get(style)
    if (!known) read.set(style, (known = readStyle(style.element, theme)))
    return known
  }
  const follow = (id: string | undefined): { readonly found: readonly WrittenStyle[]; readonly circle: boolean } => {
    const found: WrittenStyle[] = []
    for (let style = styles.get(id ?? ''); style; style = styles.get(style.basedOn ?? '')) {
      if (found.includes(style)) return { found, circle: true }
      found.push(style)
    }
    return { found, circle: false }
  }
  const defaults = child(root, 'w:docDefaults')
  return {
    defaults: {
      run: readRunProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
      paragraph: readParagraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    chain(type, id) {
      const known = styles.get(id ?? '')?.type === type ? id : standard.get(type)
      const key = `${type} ${known ?? ''}`
      let chain = chains.get(key)
      if (!chain) chains.set(key, (chain = follow(known).found.map(sets).reverse()))
      return chain
    },
    circles: () =>
      [...styles.values()]
        .filter(({ id, basedOn }) => basedOn !== undefined && follow(id).circle)
        .map(({ element, id }) => valueOf(element, 'w:name') ?? id),
  }
}

function readStyle(element: Element, theme: Theme): Style {
  const set = (from: Element): Pick<Style, 'run' | 'paragraph'> => ({
    run: readRunProperties(child(from, 'w:rPr'), theme),
    paragraph: readParagraphProperties(child(from, 'w:pPr')),
  })
  const conditions = element.attributes['w:type'] === 'table' ? children(element, 'w:tblStylePr') : []
  return {
    ...set(element),
    conditions: new Map(conditions.map((it) => [it.attributes['w:type'] ?? '', set(it)])),
  }
}
