const ANSI = /\u001b\[[\d;]*m/g
const width = (text: string): number => [...text.replace(ANSI, '').replace(/\p{M}/gu, '')].length

/** A command that is to be copied is one piece: a line end in it would run half of it. */
const PIECE = /(?:npx )?kehoach(?: [^\s,;]+)+\S*|\S+/gu

/** A text broken between words at the width of a terminal; lines that go on are indented by `hang` more than they begin. */
export function wrapped(text: string, columns: number | undefined, hang = 0): string {
  if (!columns || columns < 20) return text
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns, hang))
    .join('\n')
}

/** Behind columns, what follows needs so much room to go on beside them; else it stands below. */
const LEAST = 24

/** What stands before the last column that begins where there is room beside it; else before the first one. Spaces of a column stay. */
function columnsOf(line: string, columns: number): { readonly head: string; readonly beside: boolean } | undefined {
  const heads = [...line.matchAll(/\S {2,}(?=\S)/gu)].map(({ index, 0: gap }) => line.slice(0, index + gap.length))
  const head = heads.findLast((it) => width(it) <= columns - LEAST)
  if (head !== undefined) return { head, beside: true }
  const [first] = heads
  return first !== undefined && width(first.trimEnd()) <= columns ? { head: first, beside: false } : undefined
}

function wrapLine(line: string, columns: number, hang: number): string {
  if (width(line) <= columns) return line
  const indent = /^\s*/.exec(line)![0]
  const { head = indent, beside = false } = columnsOf(line, columns) ?? {}
  const next = ' '.repeat(beside ? width(head) : Math.min(indent.length + hang, Math.floor(columns / 2)))
  const stands = beside || head === indent
  const tight = `${head.trimEnd()}  ${line.slice(head.length)}`
  if (!stands && width(tight) <= columns) return tight
  const lines: string[] = stands ? [] : [head.trimEnd()]
  let current = stands ? head : next
  for (const [piece] of line.slice(head.length).matchAll(PIECE)) {
    const isEmpty = current === head || current.trim() === ''
    const joined = isEmpty ? current + piece : `${current} ${piece}`
    if (width(joined) <= columns || isEmpty) current = joined
    else {
      lines.push(current)
      current = next + piece
    }
  }
  return [...lines, current].join('\n')
}
