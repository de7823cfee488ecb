import { child, descendants, type Element } from './xml.ts'

/** Gives the font a theme reference such as `minorHAnsi` stands for; undefined where the theme names none. */
export type Theme = (reference: string) => string | undefined

/** Reads the theme part's fonts (ECMA-376 part 1, 20.1.4.1.18 and 17.18.96). */
export function readTheme(root: Element | undefined): Theme {
  const fonts = new Map<string, string>()
  for (const scheme of root ? descendants(root, 'a:fontScheme') : []) {
    for (const kind of ['major', 'minor'] as const) {
      const set = child(scheme, `a:${kind}Font`)
      const face = (name: string): string => child(set, name)?.attributes.typeface ?? ''
      for (const script of ['Ascii', 'HAnsi']) fonts.set(kind + script, face('a:latin'))
      fonts.set(`${kind}EastAsia`, face('a:ea'))
      fonts.set(`${kind}Bidi`, face('a:cs'))
    }
  }
  return (reference) => fonts.get(reference) || undefined
}
