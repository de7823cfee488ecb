import { raisedIn, raisedText } from './raised.ts'
import { child, children, descendants, isElement, textIn, type Element } from './xml.ts'

/** What drafting leaves in a file, and a reader of its text does not see. */
export interface Review {
  /** How many stretches were inserted under tracked changes. */
  readonly insertions: number
  /** What was deleted under tracked changes, and is no part of the text. */
  readonly deletions: readonly string[]
  readonly comments: readonly { readonly id: string; readonly author: string; readonly text: string }[]
  /** How many charts there are. */
  readonly charts: number
  /** How many diagrams of Word's own (SmartArt). */
  readonly diagrams: number
  /** The words of old WordArt, which are no text of a paragraph. */
  readonly wordArt: readonly string[]
  readonly formulas: number
  /** The words in charts and diagrams, a text for each. */
  readonly drawn: readonly string[]
  /** How many stretches stand above or below their line that no character shows so. */
  readonly raised: number
  /** Files that are to be put into the text when Word opens it. */
  readonly embedded: number
  /** Objects of other programs: a sheet, an old formula. */
  readonly objects: number
}

/** `comments` is the root of the part that holds them; `part` gives the root of the part behind a relationship. */
export function readReview(
  body: Element,
  comments: Element | undefined,
  part: (id: string | undefined) => Element | undefined,
): Review {
  const review = {
    insertions: 0,
    deletions: [] as string[],
    charts: 0,
    diagrams: 0,
    wordArt: [] as string[],
    drawn: [] as string[],
    formulas: 0,
    raised: 0,
    embedded: 0,
    objects: 0,
  }
  const draw = (id: string | undefined): void => {
    const text = drawnText(part(id))
    if (text !== '') review.drawn.push(text)
  }
  const walk = (element: Element): void => {
    for (const node of element.children) {
      if (!isElement(node)) continue
      if (node.name === 'w:ins' || node.name === 'w:moveTo') review.insertions++
      if (node.name === 'w:tr' && child(child(node, 'w:trPr'), 'w:del')) {
        review.deletions.push(...[...descendants(node, 'w:p')].map(textOf).filter((text) => text !== ''))
        continue
      }
      // What was moved stands where it was moved to.
      if (node.name === 'w:moveFrom') continue
      if (node.name === 'w:del') {
        const text = textOf(node)
        if (text !== '') review.deletions.push(text)
        continue
      }
      if (node.name === 'c:chart') {
        review.charts++
        draw(node.attributes['r:id'])
      }
      if (node.name === 'dgm:relIds') draw(node.attributes['r:dm'])
      if (node.name === 'a:graphicData' && /\/diagram$/.test(node.attributes.uri ?? '')) review.diagrams++
      if (node.name === 'v:textpath' && node.attributes.string)
        review.wordArt.push(node.attributes.string.normalize('NFC').trim())
      if (node.name === 'm:oMath') review.formulas++
      if (node.name === 'w:r') {
        const raised = raisedIn(child(node, 'w:rPr'))
        if (raised && raisedText(textOf(node), raised) === undefined) review.raised++
      }
      if (node.name === 'w:altChunk') review.embedded++
      if (node.name === 'o:OLEObject') review.objects++
      if (node.name === 'mc:Fallback') continue
      walk(node)
    }
  }
  walk(body)
  return {
    ...review,
    comments: children(comments, 'w:comment').map((it) => ({
      id: it.attributes['w:id'] ?? '',
      author: it.attributes['w:author'] ?? '',
      text: textOf(it),
    })),
  }
}

const textOf = (element: Element): string =>
  [...descendants(element, 'w:t'), ...descendants(element, 'w:delText')].map(textIn).join('').normalize('NFC').trim()

/** The words of a chart or a diagram: titles, names of series and categories, texts of shapes. */
const drawnText = (root: Element | undefined): string =>
  root === undefined
    ? ''
    : [
        ...[...descendants(root, 'a:p')].map((paragraph) => [...descendants(paragraph, 'a:t')].map(textIn).join('')),
        ...[...descendants(root, 'c:strCache')].flatMap((cache) => [...descendants(cache, 'c:v')].map(textIn)),
      ]
        .map((text) => text.normalize('NFC').trim())
        .filter((text) => text !== '')
        .join('; ')
