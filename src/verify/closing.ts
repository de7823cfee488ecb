import { SIGNED_BY } from './head.ts'
import { columnsOf, isTypedRule, placesOf, type Column, type Place } from './scan.ts'
import { columns, folded, inCapitals, part, whole } from './span.ts'
import type { Standing } from './text.ts'

/** Ô số 7 and 9b: who signs, and who receives. */
export interface Closing {
  readonly signatures: readonly Signature[]
  readonly label: Place | undefined
  /** The recipients' lines, that of the archive among them. */
  readonly recipients: readonly Place[]
}

export interface Signature {
  /** Authority and posts, line by line. */
  readonly posts: readonly Place[]
  readonly name: Place | undefined
}

const RECIPIENTS = /^(?:noi nhan|noi gui) ?:?/
/** The drafter's mark and the number of copies, on a line of their own below the list: `PL.(300)`. */
const COPIES = /^\p{Lu}{1,6}\.\s?\(?\d+\)?\.?$/u
const STAMPS =
  /^\(?(?:da ky|ky ten|dong dau|ky, dong dau|ky ten, dong dau|ky ten va dong dau|ky va ghi ro ho ten|chu ky|chu ky cua nguoi co tham quyen.*)\)?\.?$/

export function findClosing(standings: readonly Standing[]): Closing {
  const width = standings[0]?.width ?? 0
  const all = columnsOf(
    standings.map(({ block }) => block),
    width,
  )
  const left: Place[] = []
  const right = new Map<string, (Place | undefined)[]>()
  let label: Place | undefined
  let labelColumn: Column | undefined
  const sign = (column: Column, place: Place | undefined): void => {
    const lines = right.get(under(column)) ?? []
    lines.push(place)
    right.set(under(column), lines)
  }
  const labelled = all.find((column) => placesOf([column]).some(({ line }) => RECIPIENTS.test(folded(line.text))))
  let below = false
  for (const column of all) {
    const listed = labelled !== undefined && (under(column) === under(labelled) || (below && isList(column)))
    below ||= column === labelled
    for (const { line } of placesOf([column])) {
      if (line.text.trim() === '') {
        if (column.cell === undefined || !listed) sign(column, undefined)
        continue
      }
      if (isTypedRule(line)) continue
      const pieces = column.cell === undefined || /\t/.test(line.text) ? columns(line) : [whole(line)]
      pieces.forEach((piece, index) => {
        const text = folded(piece.text)
        if (STAMPS.test(text) || SIGNED_BY.test(text) || COPIES.test(piece.text)) return
        if (!label && RECIPIENTS.test(text)) {
          const end = RECIPIENTS.exec(text)![0].length
          label = { line: part(piece, 0, Math.max(end, piece.text.indexOf(':') + 1)), column }
          labelColumn = column
          const behind = part(piece, Math.max(end, piece.text.indexOf(':') + 1), piece.text.length)
          if (behind.text !== '') left.push({ line: behind, column })
        } else if (isRecipient(piece.text, index, pieces.length, column, listed, line.text)) left.push({ line: piece, column })
        else sign(column, { line: piece, column })
      })
    }
  }
  return { label, recipients: labelColumn ? left : [], signatures: [...right.values()].flatMap(signatureOf) }
}

/** What stands under each other: the page's own lines, and the cells of one column of a table, whatever rows they are in. */
const under = ({ table, cell }: Column): string => (cell ? `${table}/${cell.column}` : 'page')

/** Rows and lists that go on below the one that begins with `Nơi nhận`. */
const isList = (column: Column): boolean =>
  placesOf([column]).every(({ line }) => line.text.trim() === '' || /^\s*[-–+(]/.test(line.text) || /[;.]\s*$/.test(line.text))

function isRecipient(text: string, index: number, pieces: number, column: Column, listed: boolean, line: string): boolean {
  if (/^[-‐‑–+•*]\s?\S/.test(text)) return true
  if (column.cell !== undefined) return listed && index === 0
  if (pieces > 1) return index === 0 && /[;,.]$/.test(text)
  // On the page itself a line belongs to the signature when it is moved to the right.
  return (
    listed && !/^[\t ]{2,}/.test(line) && column.paragraphs.length > 0 && /[;.]$/.test(text) && !inCapitals({ text, runs: [] })
  )
}

function signatureOf(lines: readonly (Place | undefined)[]): Signature[] {
  const texts = lines.flatMap((place, index) => (place ? [{ place, gap: index > 0 && lines[index - 1] === undefined }] : []))
  if (texts.length === 0) return []
  const last = texts.at(-1)!
  const named = texts.length > 1 ? last.gap || !inCapitals(last.place.line) : !inCapitals(last.place.line)
  const posts = (named ? texts.slice(0, -1) : texts).map(({ place }) => place)
  if (posts.length === 0 && !named) return []
  return [{ posts, name: named ? last.place : undefined }]
}
