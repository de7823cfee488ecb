import type { Scalar } from 'yaml'
import { latin } from '../../model/latin.ts'
import type { Place } from '../../model/place.ts'
import type { Problem, Severity, Wording } from '../../model/problem.ts'
import { showBlanks } from './blanks.ts'
import { pasteValue } from './faults.ts'
import type { Parsed } from './parse.ts'

/** What begins an item, or stands before one that has its space of another kind; a dash before a number may be a range. */
const ITEM = /^(?:[-+*–—•·▪●](?=[\s\u00a0])(?![\s\u00a0]+\d)|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)/](?=[\s\u00a0]))/u
/** A key whose colon has no ordinary space behind it. */
const KEY = /^([a-z][A-Za-z]+)[:：](?!\/\/|[a-z]+\[)[\s\u00a0]*(?=\S)/u
/** The end of a sentence; a character written by its name has a `;` too. */
const END = /(?<!&#?[\w\\]{1,40})[.;:!?…]["”’)\]]*$/u

const GOES_ON = latin(/^[\p{Ll}\d]/u)
/** A line end by its name, between double quotes. */
const NAMED_END = /(?<!\\)(?:\\\\)*\\n(?!\s*")/u

/**
 * Tells of a value on several lines that prints as something else than it was typed: YAML makes one line of them, whatever the second begins
 * with. A line that begins as an item or a key does is an error; one behind the end of a sentence is told, and so is any that the author
 * asked for, below a `|` or as `\n`, and that no wrapped sentence goes on behind.
 */
export function joinedLine(node: Scalar, parsed: Parsed, place: (from: number, to: number) => Place): Problem | undefined {
  const [from, to] = node.range!
  const { text } = parsed
  const named = node.type === 'QUOTE_DOUBLE' ? NAMED_END.exec(text.slice(from, to)) : null
  const end = text.indexOf('\n', from)
  if (!named && (end < 0 || text.slice(end, to).trim() === '')) return undefined
  const rows = named ? rowsAround(named, node, text) : rowsOf(node, text)
  const told = (row: ValueRow, severity: Severity, message: Wording, hint: Wording): Problem => ({
    at: place(row.from, row.from + row.words.length),
    severity,
    rule: 'line-joined',
    message,
    hint,
  })
  const oneLine = pasteValue(node, parsed)
  for (const row of rows.slice(1)) {
    const key = node.type === 'PLAIN' ? KEY.exec(row.words) : null
    if (key)
      return told(
        row,
        'error',
        {
          vi: `Dòng này mở đầu như mục “${key[1]!}” nhưng sau dấu hai chấm không có dấu cách, nên nhập vào giá trị ở dòng trên.`,
          en: `The line begins like the key “${key[1]!}” but has no space behind its colon, and goes on in the value above.`,
        },
        writeAs(`${key[1]!}: ${row.words.slice(key[0].length)}`),
      )
    // A line end by its name was meant as one.
    if (!named && ITEM.test(row.words))
      return told(
        row,
        'error',
        {
          vi: 'Dòng này mở đầu như một ý riêng nhưng nhập vào giá trị ở dòng trên.',
          en: 'The line begins like an item of its own but goes on in the value above.',
        },
        rows.every(({ words }) => ITEM.test(words))
          ? writeAs(`\n${rows.map(({ words }) => `- ${JSON.stringify(words.replace(ITEM, '').trim())}`).join('\n')}`)
          : {
              vi: `Mỗi ý là một phần tử riêng, dấu “- ” thẳng cột với ý trên; nếu là một câu, viết trên một dòng: ${oneLine}`,
              en: `Each item is an element of the list, its “- ” in the column of the one above; for one sentence write one line: ${oneLine}`,
            },
      )
  }
  const asked = named !== null || node.type === 'BLOCK_LITERAL'
  const seam = rows.findIndex(({ words }, index) => {
    const next = rows[index + 1]
    return next && (END.test(words) || (asked && !GOES_ON.test(next.words)))
  })
  if (seam < 0) return undefined
  return told(
    rows[seam + 1]!,
    'warning',
    {
      vi: 'Dòng này nhập vào cùng một dòng với dòng trên: văn bản in giá trị thành một dòng.',
      en: 'The line goes on in the same line as the one above: the document prints the value as one.',
    },
    writeAs(oneLine),
  )
}

const writeAs = (words: string): Wording => ({ vi: `Viết: ${words}`, en: `Write: ${words}` })

interface ValueRow {
  readonly from: number
  readonly words: string
}

/** A line end by its name, and the words behind it. */
const rowsAround = ({ index, 0: { length } }: RegExpExecArray, { range }: Scalar, text: string): ValueRow[] => [
  { from: range![0], words: '' },
  { from: range![0] + index, words: showBlanks(text.slice(range![0] + index + length, range![1])) },
]

/** The lines of a value that hold words, without those that only say what kind of text it is. */
function rowsOf({ range, type }: Scalar, text: string): ValueRow[] {
  const [from, to] = range!
  const head = type?.startsWith('BLOCK') ? text.slice(from, to).indexOf('\n') + 1 : 0
  let at = from + head
  return text
    .slice(at, to)
    .split('\n')
    .flatMap((line) => {
      const begin = at + line.length - line.trimStart().length
      at += line.length + 1
      const words = showBlanks(line.trim())
      return words === '' ? [] : [{ from: begin, words }]
    })
}
