import {
  areForms,
  chapterLabel,
  FORM_NAMES,
  formLabel,
  formName,
  ordinal,
  partLabel,
  roman,
  type FormName,
  type Scheme,
} from '../model/label.ts'
import { latin } from '../model/latin.ts'
import type { WordLabel } from './label.ts'
import type { BodyPiece, ImportPiece } from './pieces.ts'
import { cut, joined, plainRich, shares, trimmed } from './rich.ts'
import { isTitle, LONGEST_TITLE } from './titles.ts'

/** How the sections of a text are numbered, and which level of heading a label stands for there. */
export interface SectionScheme {
  readonly scheme: Scheme
  /** The level of heading that a piece would be; undefined where the scheme has none for its label. */
  levelOf(piece: BodyPiece): number | undefined
}

const ROMANS = Array.from({ length: 40 }, (_, index) => roman(index + 1))

const PART_LETTERS = [...'ABCDEFGH']

/** `Mẫu số 01` alone on its line: the head of a form. */
const FORM_HEAD = latin(`^(${FORM_NAMES.join('|').replaceAll(' ', '\\s+')})\\s+(\\d{1,2})\\s*[.:]?\\s*(?=\\n|$)`, 'iu')

/** What the form is called whose head a line is. */
export function formNamed(line: string): FormName | undefined {
  const head = FORM_HEAD.exec(line.normalize('NFC').trim())
  return head ? formName(head[1]!) : undefined
}

/** The heads of forms in an annex that holds several, as labels with the title below them. */
export const formHeads = (pieces: readonly ImportPiece[], name: FormName): ImportPiece[] =>
  pieces.flatMap((piece, index): ImportPiece[] => {
    const isHead = (it: ImportPiece | undefined): it is BodyPiece =>
      it?.type === 'text' && it.centred && formNamed(it.rich.text) === name
    // The program begins a page for each.
    if (piece.type === 'page-break' && isHead(pieces[index + 1])) return []
    const found = isHead(piece) && FORM_HEAD.exec(piece.rich.text)
    if (!found || piece.type !== 'text') return [piece]
    const written = found[0].trimEnd()
    const label = { kind: 'part' as const, written, usual: written, depth: 0, length: found[0].length }
    const rich = trimmed(cut(piece.whole, label.length))
    return [{ ...piece, label, rich }]
  })

/** The number of a part, chapter, article or form, and which of them it is. */
export interface NamedSection {
  readonly kind: 'part' | 'chapter' | 'article' | 'form'
  readonly number: number
  /** As the program writes it. */
  readonly usual: string
}

/** `PHẦN THỨ HAI`, `Phần II`, `PHẦN B`, `Chương IV`, `Điều 3.` → what it counts. */
export function namedSection({ kind, written }: WordLabel): NamedSection | undefined {
  if (kind !== 'part') return undefined
  const form = FORM_HEAD.exec(written)
  if (form) return { kind: 'form', number: Number(form[2]), usual: formLabel(formName(form[1]!)!, Number(form[2])) }
  const [, word, count = ''] = /^(Phần|Chương|Điều)\s+(?:thứ\s+)?([\p{L}\d]+)/iu.exec(written) ?? []
  const letters = count.toUpperCase()
  const number = Number(count) || ROMANS.indexOf(letters) + 1 || PART_LETTERS.indexOf(letters) + 1 || ordinal(count)
  if (!word || number < 1) return undefined
  switch (word.toLowerCase()) {
    case 'phần':
      return { kind: 'part', number, usual: partLabel(number) }
    case 'chương':
      return { kind: 'chapter', number, usual: chapterLabel(number) }
    default:
      return { kind: 'article', number, usual: `Điều ${number}.` }
  }
}

/** True for a piece that names a part, chapter or article and stands like one. */
export const isNamedSection = (piece: BodyPiece): boolean =>
  piece.label !== undefined &&
  namedSection(piece.label) !== undefined &&
  (piece.centred || shares(piece.whole).bold > 0.9 || /^Điều/u.test(piece.label.written)) &&
  piece.rich.text.length < LONGEST_TITLE

/** A title stands in the middle, or bold at the margin below a label that has nothing beside it. */
const stands = (piece: BodyPiece, above: BodyPiece): boolean => piece.centred || (above.rich.text === '' && piece.bold)

/** Parts and chapters with the title that stands on the lines below their label. */
export function titledSections(pieces: readonly ImportPiece[]): ImportPiece[] {
  const found: ImportPiece[] = []
  for (const piece of pieces) {
    const above = found.at(-1)
    const open = above?.type === 'text' && isNamedSection(above) && piece.type === 'text' && !piece.label && stands(piece, above)
    const goesOn = open && (above.rich.text === '' || (above.capitals && piece.capitals && piece.bold))
    if (!goesOn) found.push(piece)
    else {
      const rich =
        above.rich.text === '' ? piece.whole : joined([above.rich, plainRich(' ', Number(piece.whole.faces[0])), piece.whole])
      found[found.length - 1] = { ...above, rich, bold: piece.bold, italic: piece.italic, capitals: piece.capitals }
    }
  }
  return found
}

/** The scheme of a text by the labels its titles have. */
export function schemeOf(pieces: readonly ImportPiece[], forms?: FormName): SectionScheme {
  const texts = pieces.filter((piece) => piece.type === 'text')
  if (forms) return schemed(forms, texts)
  const named = texts.filter(isNamedSection).map(({ label }) => namedSection(label!)!.kind)
  if (named.includes('chapter')) return schemed('chapter', texts)
  if (named.includes('part')) return schemed('part', texts)
  if (named.filter((kind) => kind === 'article').length > 1) return schemed('article', texts)
  const titles = texts.filter((piece, index) => piece.label && isTitle(piece, texts[index + 1]))
  const first = titles.findIndex(({ label }) => label!.kind === 'letter' && label!.usual === 'A.')
  const romans = titles.findIndex(({ label }) => label!.kind === 'roman')
  const second = titles.some(({ label }) => label!.kind === 'letter' && label!.usual === 'B.')
  if (first >= 0 && second && (romans < 0 || first < romans)) return schemed('A', texts)
  if (romans >= 0 || texts.some(({ label }) => label?.kind === 'roman')) return schemed(carryOn(texts) ? 'I.1' : 'I', texts)
  const numbers = titles.filter(({ label }) => label!.kind === 'number' && label!.depth === 1)
  return schemed(numbers.length > 1 && numbers[0]!.label!.usual === '1.' ? '1' : 'I', texts)
}

/** Below `II.` stand `2.1.`, `2.2.`, and nowhere `1.` above its `1.1.`: the numbers of sections carry on. */
function carryOn(texts: readonly BodyPiece[]): boolean {
  let [section, clause, below, carrying] = [0, 0, 0, 0]
  for (const { label } of texts) {
    if (label?.kind === 'roman') [section, clause, below] = [ROMANS.indexOf(label.usual.slice(0, -1)) + 1, 0, 0]
    if (label?.kind !== 'number') continue
    const [first, second, third] = label.usual.split('.').slice(0, -1).map(Number)
    if (second === undefined) clause = first!
    else if (third === undefined) {
      // Behind `2.1.` a list of its own may count up to 2.
      const carries = first === section && second === below + 1 && (below > 0 || clause === 0)
      if (!carries) return false
      below = second
      carrying++
    }
  }
  return carrying >= FEWEST_CARRYING
}

const FEWEST_CARRYING = 2

function schemed(scheme: Scheme, texts: readonly BodyPiece[]): SectionScheme {
  const letters = scheme === 'A' ? lettersIn(texts) : new Set<BodyPiece>()
  return {
    scheme,
    levelOf(piece) {
      const { label } = piece
      if (!label) return undefined
      if (label.kind === 'part') return namedLevel(scheme, piece)
      if (letters.has(piece)) return 1
      // Below a form stand what stands below a part.
      const as = areForms(scheme) ? 'part' : scheme
      if (label.kind === 'roman')
        return { I: 1, 'I.1': 1, A: 2, part: 2, 1: undefined, chapter: undefined, article: undefined }[as]
      if (label.kind !== 'number') return undefined
      const { depth } = label
      if (scheme === 'I.1' && depth === 1) return undefined
      const above = { I: 1, 'I.1': 0, 1: 0, A: 2, part: 2, chapter: 2, article: 1 }[as]
      // Below an article there is one level of titles with numbers.
      return (scheme === 'chapter' || scheme === 'article') && depth > 1
        ? undefined
        : above + depth <= 4
          ? above + depth
          : undefined
    },
  }
}

function namedLevel(scheme: Scheme, piece: BodyPiece): number | undefined {
  const kind = isNamedSection(piece) ? namedSection(piece.label!)!.kind : undefined
  if (kind === 'part') return scheme === 'part' ? 1 : undefined
  if (kind === 'chapter') return scheme === 'chapter' ? 1 : undefined
  if (kind === 'article') return scheme === 'chapter' ? 2 : scheme === 'article' ? 1 : undefined
  if (kind === 'form') return areForms(scheme) ? 1 : undefined
  return undefined
}

/** Letters in their order; `C.` and `D.` are the third and the fourth, and no numerals. */
function lettersIn(texts: readonly BodyPiece[]): Set<BodyPiece> {
  const found = new Set<BodyPiece>()
  for (const piece of texts) {
    const due = String.fromCharCode(65 + found.size)
    if (piece.label && (piece.label.kind === 'letter' || piece.label.kind === 'roman') && piece.label.usual === `${due}.`)
      found.add(piece)
  }
  return found
}
