import { readParagraphProperties, readRunProperties, type ParagraphProperties, type RunProperties } from './properties.ts'
import type { Theme } from './theme.ts'
import { child, children, valueOf, type Element } from './xml.ts'

/** A style: what it sets, and the one it builds on. */
export interface Style {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly basedOn: string | undefined
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
  /** Of a table style: what it sets for its first row, last column and so on. */
  readonly conditions: ReadonlyMap<string, Pick<Style, 'run' | 'paragraph'>>
}

/** The styles of a document. */
export interface Styles {
  readonly defaults: Pick<Style, 'run' | 'paragraph'>
  /** The style and those it is based on, the nearest first; a circle ends where it closes. Undefined gives the default one. */
  chain(type: 'paragraph' | 'character' | 'table', id: string | undefined): readonly Style[]
  /** The names of styles that are based on themselves, by whatever way; empty in a sound file. */
  readonly circles: readonly string[]
}

/** Reads the styles part; a document without one has no styles (17.7.4). */
export function readStyles(root: Element | undefined, theme: Theme): Styles {
  const styles = new Map<string, Style>()
  const standard = new Map<string, string>()
  for (const element of children(root, 'w:style')) {
    const style = readStyle(element, theme)
    styles.set(style.id, style)
    if (['1', 'true', 'on'].includes(element.attributes['w:default'] ?? '')) standard.set(style.type, style.id)
  }
  const chains = new Map<string, readonly Style[]>()
  const follow = (id: string | undefined): { readonly found: readonly Style[]; readonly circle: boolean } => {
    const found: Style[] = []
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
      if (!chain) chains.set(key, (chain = follow(known).found))
      return chain
    },
    circles: [...styles.values()].filter(({ id }) => follow(id).circle).map(({ name }) => name),
  }
}

function readStyle(element: Element, theme: Theme): Style {
  const set = (from: Element): Pick<Style, 'run' | 'paragraph'> => ({
    run: readRunProperties(child(from, 'w:rPr'), theme),
    paragraph: readParagraphProperties(child(from, 'w:pPr')),
  })
  const id = element.attributes['w:styleId'] ?? ''
  return {
    id,
    name: valueOf(element, 'w:name') ?? id,
    type: element.attributes['w:type'] ?? 'paragraph',
    basedOn: valueOf(element, 'w:basedOn'),
    ...set(element),
    conditions: new Map(children(element, 'w:tblStylePr').map((it) => [it.attributes['w:type'] ?? '', set(it)])),
  }
}
