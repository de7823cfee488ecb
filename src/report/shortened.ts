import type { Language, Wording } from '../model/problem.ts'

/** A line of a report no longer than a screen holds, and how much of a long one is shown from either end. */
const LONGEST = 400
const [HEAD, TAIL] = [260, 60]
/** A table that is pasted is shown whole up to so many lines. */
const MOST_LINES = 60

/**
 * What a hint says to paste, its long lines cut in the middle. Both ends stay, so that quotes and brackets are seen; that `…` stands for what the file has
 * there is said, since whoever pastes the hint keeps those words.
 */
export function shortenedHint(hint: Wording, language: Language): string {
  const lines = hint[language].split('\n')
  const shown = lines.slice(0, MOST_LINES).map(shortenedLine)
  if (lines.length === shown.length && shown.every((line, index) => line === lines[index])) return hint[language]
  return [...shown, ...(lines.length > shown.length ? ['…'] : []), REST[language]].join('\n')
}

const REST: Wording = {
  vi: '(“…” là phần được rút gọn ở đây: giữ nguyên chữ của tệp.)',
  en: '(“…” stands for what is left out here: keep the words of the file.)',
}

/** A line cut in the middle where it is too long to be read; no character is cut in two, nor parted from its marks. */
export function shortenedLine(line: string): string {
  if (line.length <= LONGEST) return line
  const begins = /[\p{M}\uDC00-\uDFFF]/u
  let [head, tail] = [HEAD, line.length - TAIL]
  while (begins.test(line[head]!) && head > 1) head--
  while (begins.test(line[tail]!) && tail < line.length - 1) tail++
  return `${line.slice(0, head)} … ${line.slice(tail)}`
}
