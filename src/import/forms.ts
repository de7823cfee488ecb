import { isLinkLine, readAnnex, type Annex } from '../elements/annex.ts'
import { COUNTRY, MOTTO } from '../elements/country.ts'
import { fold, folded } from '../elements/fold.ts'
import { inCapitals, isBold, isCentred, isEmpty, isTypedRule } from '../elements/line.ts'
import type { WordBlock } from '../elements/word.ts'
import type { FormName } from '../model/label.ts'
import { formNamed } from './scheme.ts'
import type { WordLine } from '../elements/word-line.ts'

type WordAnnex = Annex<WordLine, WordBlock>

/** What names a form, with its number; or begins one on a page of its own. */
const NUMBERED = /^(?:phu )?(?:bieu|mau)(?: bieu| mau)?(?: so)?:? ?\d{1,3}[a-z]?[.:]?$/
const BEGINS = /^(?:(?:phu )?bieu|mau|de cuong|danh (?:sach|muc)|phieu|bien ban|bao cao|don|giay|to khai|bang)\b/
const LONGEST = 160

/** Annexes, each form that stands behind another in one of them by itself: it has a name and number, or begins a page with a head of its own. */
export const formsOf = (annexes: readonly WordAnnex[]): WordAnnex[] => annexes.flatMap(parted).map(titled)

/** The text of a plan that nobody signs, and the forms that stand behind it. */
export function unsigned(text: readonly WordBlock[]): {
  readonly text: readonly WordBlock[]
  readonly forms: readonly WordAnnex[]
} {
  let newPage = false
  for (const [at, block] of text.entries()) {
    newPage ||= at > 0 && (block.newPage || block.section !== text[at - 1]!.section)
    if (block.lines.every(isEmpty)) continue
    if (newPage && beginsForm(block, true, false)) {
      const forms = readAnnex<WordLine, WordBlock>(text.slice(at), text[at - 1])
      return { text: text.slice(0, at), forms: [forms] }
    }
    newPage = false
  }
  return { text, forms: [] }
}

/** What the forms are called that an annex with a name of its own holds: counted from 1, each begins a page, and none names the plan it goes with. */
export function formsIn({ blocks, contentFrom, heading }: WordAnnex): FormName | undefined {
  if (!heading) return undefined
  const heads: string[] = []
  let newPage = true
  for (const [at, { lines, table, newPage: begins, section }] of [...blocks.entries()].slice(contentFrom)) {
    newPage ||= begins || section !== blocks[at - 1]?.section
    const filled = lines.filter((line) => !isEmpty(line))
    const [first] = filled
    if (!first) continue
    if (newPage && !table && isCentred(first) && formNamed(first.text)) heads.push(first.text)
    else if (heads.length > 0 && filled.some(({ text }) => isLinkLine(folded(text)))) return undefined
    newPage = false
  }
  const [name] = heads.map(formNamed)
  return heads.every((head, index) => formNamed(head) === name && Number(/\d+/u.exec(head)) === index + 1) ? name : undefined
}

function parted(annex: WordAnnex): WordAnnex[] {
  const { blocks, contentFrom, heading } = annex
  if (formsIn(annex)) return [annex]
  const starts: number[] = []
  let newPage = false
  let begun = contentFrom > 0
  for (const [at, block] of blocks.entries()) {
    newPage ||= at > 0 && (block.newPage || block.section !== blocks[at - 1]!.section)
    if (block.lines.every(isEmpty)) continue
    if (at >= Math.max(1, contentFrom) && begun && beginsForm(block, newPage, heading !== undefined)) starts.push(at)
    begun = true
    newPage = false
  }
  if (starts.length === 0) return [annex]
  return [
    { ...annex, blocks: blocks.slice(0, starts[0]) },
    ...starts.map((start, index) => readAnnex<WordLine, WordBlock>(blocks.slice(start, starts[index + 1]), blocks[start - 1])),
  ]
}

/** Inside an annex that has a name, what has none of its own belongs to it. */
function beginsForm({ lines, table }: WordBlock, newPage: boolean, inNamed: boolean): boolean {
  const first = lines.find((line) => !isEmpty(line))
  if (!first || first.text.length > LONGEST) return false
  const words = folded(first.text)
  const apart = isCentred(first) || first.look.align === 'right' || inCapitals(first)
  if (!table && (apart || newPage) && NUMBERED.test(words)) return newPage || !inNamed
  return !inNamed && newPage && (lines.some(isCountry) || (!table && apart && BEGINS.test(words)))
}

const isCountry = ({ text }: WordLine): boolean => text.length < LONGEST && COUNTRY.test(fold(text))
const isMotto = ({ text }: WordLine): boolean => text.length < LONGEST && MOTTO.test(fold(text))

/** So many lines of a form may stand above its title. */
const HEAD_LINES = 24

/** An annex with the title that stands below a letterhead of its own. */
function titled(annex: WordAnnex): WordAnnex {
  const { blocks, title, contentFrom } = annex
  const headed =
    title.some((line) => isCountry(line) || isMotto(line)) ||
    (title.length === 0 && blocks.slice(0, 4).some(({ lines }) => lines.some(isCountry)))
  if (!headed) return annex
  const named = annex.heading
    ? blocks.findIndex(({ lines }) => lines.some(({ paragraph }) => paragraph === annex.heading!.paragraph)) + 1
    : 0
  const from = title.length === 0 ? contentFrom : named
  const lines = blocks
    .slice(from)
    .flatMap((block) => block.lines.filter((line) => !isEmpty(line)).map((line) => ({ line, block })))
  const last = lines.slice(0, HEAD_LINES).findLastIndex(({ line }) => isCountry(line) || isMotto(line))
  const begins = lines.findIndex(({ line, block }, at) => at > last && !block.table && isTitleLine(line))
  const found: typeof lines = []
  for (const it of begins < 0 || begins > HEAD_LINES ? [] : lines.slice(begins)) {
    if (it.block.table || !isTitleLine(it.line)) break
    found.push(it)
  }
  const taken = new Set(found.map(({ block }) => block))
  return {
    ...annex,
    title: found.map(({ line }) => line.part(0, line.text.length)),
    link: [],
    blocks: [...blocks.slice(0, from), ...blocks.slice(from).filter((block) => !taken.has(block))],
    contentFrom: from,
  }
}

const isTitleLine = (line: WordLine): boolean => isCentred(line) && (isBold(line) || inCapitals(line)) && !isTypedRule(line)
