/** How many letters of a line are shown on either side of a stretch, at most. */
const AROUND = 50

/** What is shown whole or not at all: a blank, a reference with its key, a word. */
const WHOLE = /\[\[[^\]\n]*\]\]|:\w[\w-]*\[[^\]\n]*\](?:\{[^}\n]*\})?|\S+/g

/** What stands before the words of a line of the head: a key, the sign of an item. */
const KEY = /^\s*(?:-\s+)?(?:[A-Za-z]\w*:\s+)?/

/** The words of a line around a stretch of a text, by offsets; `…` where the line goes on. */
export function wordsAround(text: string, from: number, to: number): { readonly left: string; readonly right: string } {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const end = text.indexOf('\n', to)
  const left = text.slice(start, from)
  const right = text.slice(to, end < 0 ? text.length : end)
  const [begin, stop] = [beginOf(left, left.length - AROUND), endOf(right, AROUND)]
  return {
    left: begin > 0 ? `… ${left.slice(begin)}` : left.replace(KEY, ''),
    right: right.slice(0, stop) + (stop < right.length ? ' …' : ''),
  }
}

/** Where the first whole word at an offset or behind it begins. */
function beginOf(text: string, offset: number): number {
  if (offset <= 0) return 0
  return [...text.matchAll(WHOLE)].find(({ index }) => index >= offset)?.index ?? text.length
}

/** Where the last whole word before an offset ends. */
function endOf(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  const ends = [...text.matchAll(WHOLE)].map(({ 0: word, index }) => index + word.length)
  return ends.findLast((end) => end <= offset) ?? 0
}
