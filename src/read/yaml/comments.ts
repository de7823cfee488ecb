import type { Place } from '../../model/place.ts'
import type { Problem } from '../../model/problem.ts'
import { showBlanks } from './blanks.ts'
import { pasteValue, scalarAt } from './faults.ts'
import type { Parsed } from './parse.ts'
import { isGap, type YamlToken } from './tokens.ts'

/** A comment that may have been words of a value, with what stands before it. */
interface Comment {
  readonly token: YamlToken
  readonly before: YamlToken
  /** True for `#SongXanh`, a word with its sign; a note has a space behind it. */
  readonly sure: boolean
}

const WORD = /^#+[^\s#]/u
/** What the program's own comments begin with. */
const OWN = /^#\s*kehoach-/

/**
 * Tells of comments that take words out of a value: `title: Truyền thông #SongXanh`. A note behind a value of several words is told of
 * too, mildly; one on a line of its own is a note.
 */
export function commentProblems(parsed: Parsed, place: (from: number, to: number) => Place): Problem[] {
  return commentsIn(parsed).map(({ token: { from, to }, before, sure }): Problem => {
    const comment = parsed.text.slice(from, to)
    const paste = pasteWith(comment, before, parsed)
    const shown = showBlanks(comment)
    return {
      at: place(from, to),
      severity: sure ? 'warning' : 'info',
      rule: 'yaml-comment',
      message: {
        vi: `Dấu # sau dấu cách mở đầu một ghi chú của YAML: “${shown}” không thuộc giá trị, không in ra.`,
        en: `A # behind a space begins a comment of YAML: “${shown}” is no part of the value and is not printed.`,
      },
      hint: {
        vi: `Nếu là chữ của giá trị, đặt cả giá trị trong ngoặc kép${paste ? `: ${paste}` : '.'}${paste ? '; nếu' : ' Nếu'} là ghi chú, viết “# ” trên một dòng riêng phía trên.`,
        en: `For words of the value put it all in quotes${paste ? `: ${paste}` : '.'}${paste ? '; for' : ' For'} a note write “# ” on a line of its own above.`,
      },
    }
  })
}

function commentsIn({ text, tokens }: Parsed): Comment[] {
  const found: Comment[] = []
  let before: YamlToken | undefined
  let [lineFrom, begun] = [0, false]
  /** The column that the value's key, or its dash, stands in. */
  let column = 0
  for (const token of tokens) {
    const { kind, from, to } = token
    if (kind === 'comment' && before && !OWN.test(text.slice(from, to))) {
      const sure = WORD.test(text.slice(from, to))
      const inside = begun || (before.kind === 'scalar' && from - lineFrom > column)
      if (inside && (sure || (begun && isText(before, text)))) found.push({ token, before, sure })
    }
    if (kind === 'newline') [lineFrom, begun] = [to, false]
    else if (!isGap(token)) {
      if (kind === 'map-value-ind' && before && before.from >= lineFrom) column = before.from - lineFrom
      else if (kind === 'seq-item-ind') column = from - lineFrom
      before = token
      // A text below a `|` has its last line's end in it.
      begun = !text.slice(from, to).endsWith('\n')
      if (!begun) lineFrom = to
    }
  }
  return found
}

/** True for plain words: not for a date, a number, an id; nor for words with a blank, which are still being written. */
function isText({ kind, from, to }: YamlToken, text: string): boolean {
  const words = showBlanks(text.slice(from, to))
  return kind === 'scalar' && !/^[\w.:+-]*$/.test(words) && !words.includes('[[')
}

/** The value with its comment as it should be written. */
function pasteWith(comment: string, before: YamlToken, parsed: Parsed): string | undefined {
  if (before.kind === 'scalar' || before.kind.endsWith('quoted-scalar')) {
    const value = scalarAt(parsed, before.from)
    return value && pasteValue(value, parsed, ` ${comment}`)
  }
  if (before.kind !== 'map-value-ind' && before.kind !== 'seq-item-ind') return undefined
  const line = parsed.text.slice(parsed.text.lastIndexOf('\n', before.from) + 1, before.to)
  const head = /(?:[\w-]+\s*:|-)$/.exec(line)?.[0]
  return head && `${head} ${JSON.stringify(showBlanks(comment))}`
}
