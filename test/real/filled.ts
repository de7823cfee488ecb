/** The lines of a Word file as `kehoach text` gives them, counted from 1. */
export const linesOf = (text: string): string[] => ['', ...text.split('\n')]

/**
 * A skeleton with its holes filled: `{{12}}` a line of the Word file, `{{12-15}}` several as paragraphs, `{{12#2}}` the second cell of
 * a row, `{{12.}}` without dash and end mark, `{{12:}}` with what stands up to its colon in bold,
 * `{{12/…(…)…/}}` what the brackets find. The words are as typed: signs of Markdown are
 * escaped in the text, those of YAML in the frontmatter.
 */
export function filled(skeleton: string, lines: readonly string[]): string {
  const [, front = '', body = skeleton] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(skeleton) ?? []
  return fill(front, lines, inQuotes) + fill(body, lines, inText)
}

const HOLE = /\{\{(\d+)(?:-(\d+))?(?:#(\d+))?([.:])?(?:\/(.+?)\/)?\}\}/g

const fill = (text: string, lines: readonly string[], escaped: (text: string) => string): string =>
  text.replace(HOLE, (_, from: string, to?: string, cell?: string, form?: string, pattern?: string) => {
    const found = lines.slice(Number(from), Number(to ?? from) + 1).map((line) => {
      const one = cell === undefined ? line : line.split(/(?<=^|\s)\|(?=\s|$)/)[Number(cell) - 1]!
      const part = pattern === undefined ? one : new RegExp(pattern, 'u').exec(one.trim())?.[1]
      if (part === undefined) throw new Error(`Nothing at line ${from}: ${one}`)
      const words = escaped(
        (form === '.'
          ? part
              .trim()
              .replace(/^- /, '')
              .replace(/[;.,]+$/, '')
          : part
        ).trim(),
      )
      return form === ':' ? words.replace(RUN_IN, '$1**$2**') : words
    })
    if (found.some((it) => it === '')) throw new Error(`Line ${from} is empty`)
    return found.join('\n\n')
  })

/** A title that runs into its text, and the second field of a task. */
const RUN_IN = /(^(?:[-+] )?|; (?=Đơn vị))([^:;]*:)/gu

const inQuotes = (text: string): string => text.replace(/["\\]/g, '\\$&')
const inText = (text: string): string =>
  text.replace(/(?!\[\^\d+\])[\\`*_~[\]<>^$|{}]/g, (sign, at: number) => (noteAt(text, at) ? sign : `\\${sign}`))
/** True inside the mark of a footnote, which Word's text shows as Markdown has it. */
const noteAt = (text: string, at: number): boolean =>
  [...text.matchAll(/\[\^\d+\]/g)].some(({ index, 0: { length } }) => at >= index && at < index + length)

/** Words as they are compared: letters in one case and form, marks of the form aside. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\u00a0\s|]+/gu, ' ')
    .replace(/HOÀ/gu, 'HÒA')
    .replace(/(KT\.)(?=\S)/gu, '$1 ')
    .replace(/\.\/\./gu, '')
    .split(' ')
    .map((word) => word.replace(/^[.;,:]+|[.;,:]+$/gu, ''))
    .filter((word) => word !== '')

/** A letterhead is read by rows or by columns: up to the title its words have no order. */
const inOrder = (words: readonly string[]): string[] => {
  const title = words.findIndex((word, at) => word === 'KẾ' && words[at + 1] === 'HOẠCH')
  return [...words.slice(0, title).sort(), ...words.slice(title)]
}

/** The words that only one side has, and those that stand in another order, in their order. */
export function comparison(
  original: string,
  built: string,
): { readonly lost: readonly string[]; readonly more: readonly string[] } {
  const [a, b] = [original, built].map((text) => inOrder(wordsOf(text))) as [string[], string[]]
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i] === b[j] ? best[(i + 1) * width + j + 1]! + 1 : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
  const [lost, more]: [string[], string[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++
      j++
    } else if (j >= b.length || (i < a.length && best[(i + 1) * width + j]! >= best[i * width + j + 1]!)) lost.push(a[i++]!)
    else more.push(b[j++]!)
  }
  return { lost, more }
}
