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

function wrapLine(line: string, columns: number, hang: number): string {
  if (width(line) <= columns) return line
  const indent = /^\s*/.exec(line)![0]
  const next = ' '.repeat(Math.min(indent.length + hang, Math.floor(columns / 2)))
  const lines: string[] = []
  let current = indent
  for (const [piece] of line.slice(indent.length).matchAll(PIECE)) {
    const joined = current.trim() === '' ? current + piece : `${current} ${piece}`
    if (width(joined) <= columns || current.trim() === '') current = joined
    else {
      lines.push(current)
      current = next + piece
    }
  }
  return [...lines, current].join('\n')
}
