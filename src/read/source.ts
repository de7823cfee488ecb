import { forbiddenIn } from '../model/characters.ts'
import { decodeText, encodingOf } from '../model/encoding.ts'
import { legacyEncodingOf, type LegacyEncoding } from '../model/legacy-text.ts'
import type { Place } from '../model/place.ts'
import { startOf } from '../model/place.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { sha256 } from '../model/sha256.ts'
import type { Source } from '../model/source.ts'

/** A plan is some 60 KB at most; what is a hundred times that is another file, or a trap. */
const MOST_BYTES = 4 * 1024 * 1024

/** A file by its path (as the user knows it, `/` between folders) and its content. */
export interface SourceFile {
  readonly path: string
  readonly content: Uint8Array | string
}

/** How a file is read. */
export interface SourceOptions {
  /** The text may have page breaks (form feeds), as text taken from a PDF has: each is read as a space. */
  readonly pages?: boolean
}

/**
 * Decodes and normalises a file. Undefined where nothing can be read: too large, neither UTF-8 nor marked UTF-16, a character XML forbids.
 * Text that is not NFC is a warning and goes on in NFC.
 *
 * @example
 * readSource({ path: 'a.txt', content: '\uFEFFMột\r\nhai' }).value.text // → 'Một\nhai'
 * readSource({ path: 'a.txt', content: Uint8Array.of(0xff) }).problems[0].rule // → 'not-utf8'
 */
export function readSource(
  { path: file, content }: SourceFile,
  { pages = false }: SourceOptions = {},
): Outcome<Source | undefined> {
  const refuse = (problem: Omit<Problem, 'severity'>) => ({
    value: undefined,
    problems: [{ severity: 'error' as const, ...problem }],
  })
  const size = content.length
  if (size > MOST_BYTES) {
    const mb = (size / 1024 / 1024).toFixed(1)
    return refuse({
      at: startOf(file),
      rule: 'file-too-large',
      message: {
        vi: `Tệp nặng ${mb.replace('.', ',')} MB; một kế hoạch không quá ${MOST_BYTES / 1024 / 1024} MB.`,
        en: `The file has ${mb} MB; a plan has at most ${MOST_BYTES / 1024 / 1024} MB.`,
      },
      hint: {
        vi: 'Kiểm tra lại đường dẫn; tách phụ lục lớn ra tệp riêng.',
        en: 'Check the path; move large annexes to files of their own.',
      },
    })
  }
  let raw: string
  try {
    raw = typeof content === 'string' ? content : decodeText(content, { fatal: true })
  } catch {
    // In bytes each letter has the code that Unicode begins with.
    const legacy =
      encodingOf(content as Uint8Array) === 'utf-8' ? legacyEncodingOf(oneByteEach(content as Uint8Array)) : undefined
    if (legacy) return refuse(legacyProblem(file, legacy))
    return refuse({
      at: placeOfBadByte(file, content as Uint8Array),
      rule: 'not-utf8',
      message: {
        vi: 'Tệp không phải văn bản UTF-8 (có thể là tệp Word, hoặc chữ lưu theo bảng mã cũ như TCVN3, VNI).',
        en: 'The file is not UTF-8 text (it may be a Word file, or text in an old encoding such as TCVN3 or VNI).',
      },
      hint: {
        vi: 'Mở tệp bằng trình soạn thảo và lưu lại với bảng mã “UTF-8”.',
        en: 'Open the file in an editor and save it as “UTF-8”.',
      },
    })
  }
  const unmarked = raw.replace(/^\uFEFF/, '')
  const lines = unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked
  const written = pages ? lines.replace(/\f/g, ' ') : lines
  const legacy = legacyEncodingOf(written)
  if (legacy) return refuse(legacyProblem(file, legacy))
  const forbidden = forbiddenIn(written)
  if (forbidden) {
    const before = written.slice(0, forbidden.index)
    const line = before.split('\n').length
    const column = forbidden.index - before.lastIndexOf('\n')
    const code = `U+${forbidden[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
    return refuse({
      at: { file, line, column, endLine: line, endColumn: column + 1 },
      rule: 'forbidden-character',
      message: {
        vi: `Ký tự điều khiển ${code} không được có trong văn bản Word.`,
        en: `The control character ${code} cannot stand in a Word document.`,
      },
      hint: { vi: 'Xóa ký tự đó (thường do dán từ nơi khác).', en: 'Delete the character (it usually comes from pasting).' },
    })
  }
  const conflict = conflictIn(written)
  if (conflict) return refuse(conflictProblem(file, conflict))
  if (written.trim() === '') {
    return refuse({
      at: startOf(file),
      rule: 'file-empty',
      message: { vi: 'Tệp không có nội dung.', en: 'The file is empty.' },
      hint: {
        vi: 'Bắt đầu bằng phần khai báo giữa hai dòng `---`, rồi đến nội dung kế hoạch.',
        en: 'Begin with the frontmatter between two `---` lines, then the body of the plan.',
      },
    })
  }
  return normalise(file, written)
}

const oneByteEach = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, 40_000), (byte) => String.fromCharCode(byte)).join('')

/** Says that a text is in an old encoding, once for all its letters. */
export const legacyProblem = (file: string, legacy: LegacyEncoding): Omit<Problem, 'severity'> => ({
  at: startOf(file),
  rule: 'legacy-encoding',
  message: {
    vi: `Văn bản gõ bằng bảng mã ${legacy}, không phải Unicode: chữ đọc ra sai cả bài nên chưa kiểm tra được.`,
    en: `The text is typed in ${legacy}, not in Unicode: its letters read as others, and nothing can be checked.`,
  },
  hint: {
    vi: `Chuyển mã cả văn bản từ ${legacy} sang Unicode bằng bộ gõ (UniKey: Công cụ, Ctrl + Shift + F6), rồi kiểm tra lại.`,
    en: `Convert the whole text from ${legacy} to Unicode with your keyboard program (UniKey: Toolkit, Ctrl + Shift + F6), and check again.`,
  },
  clause: 'PL1 I.4',
})

/** The lines, from 1, that the two sides of a merge begin on, where git left one undecided. */
function conflictIn(text: string): readonly [ours: number, theirs: number | undefined] | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined
  const lines = text.split('\n')
  const at = (sign: RegExp, from: number): number | undefined => {
    const found = lines.findIndex((line, index) => index >= from && sign.test(line))
    return found < 0 ? undefined : found + 1
  }
  const ours = at(/^<{7}(?: |$)/, 0)
  const theirs = at(/^={7}$/, ours ?? 0)
  const first = ours ?? at(/^>{7}(?: |$)/, 0)
  return first === undefined ? undefined : [ours ?? theirs ?? first, theirs]
}

function conflictProblem(file: string, [ours, theirs]: readonly [number, number | undefined]): Omit<Problem, 'severity'> {
  return {
    at: { file, line: ours, column: 1, endLine: ours, endColumn: 8 },
    rule: 'merge-conflict',
    message:
      theirs === undefined
        ? { vi: 'Tệp còn dấu xung đột của git.', en: 'The file still has git’s conflict markers.' }
        : {
            vi: `Tệp còn xung đột chưa gộp: bản của mình từ dòng ${ours + 1}, bản kia từ dòng ${theirs + 1}.`,
            en: `The file holds an unresolved merge: one side begins on line ${ours + 1}, the other on line ${theirs + 1}.`,
          },
    hint: {
      vi: 'Giữ phần đúng của hai bản, xóa các dòng <<<<<<<, =======, >>>>>>>, rồi kiểm tra lại.',
      en: 'Keep what is right of both, delete the lines <<<<<<<, =======, >>>>>>>, and check again.',
    },
  }
}

/** Brings every line to NFC, keeping for each changed line the author's column of each of its characters. */
function normalise(file: string, written: string): Outcome<Source> {
  const problems: Problem[] = []
  const columns: Record<number, readonly number[]> = {}
  if (written.normalize('NFC') === written) return { value: { file, text: written, sha256: sha256(written), columns }, problems }
  const lines = written.split('\n').map((line, index) => {
    if (line.normalize('NFC') === line) return line
    const clusters = line.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
    const back: number[] = []
    let result = ''
    let column = 1
    let first: [number, number] | undefined
    for (const cluster of clusters) {
      const composed = cluster.normalize('NFC')
      if (composed !== cluster) first ??= [column, column + cluster.length]
      for (let i = 0; i < composed.length; i++) back.push(Math.min(column + i, column + cluster.length - 1))
      result += composed
      column += cluster.length
    }
    back.push(column)
    columns[index + 1] = back
    const [from, to] = first ?? [1, 1]
    const word = wordAt(result, back.indexOf(from))
    problems.push({
      at: { file, line: index + 1, column: from, endLine: index + 1, endColumn: to },
      severity: 'warning',
      rule: 'not-nfc',
      message: {
        vi: 'Dòng này gõ bằng Unicode tổ hợp (dấu tách khỏi chữ); văn bản dùng Unicode dựng sẵn.',
        en: 'This line is typed in decomposed Unicode (marks apart from their letters); documents use precomposed letters.',
      },
      hint: {
        vi: `Chạy kehoach check --fix, hoặc chọn bảng mã “Unicode” (dựng sẵn) trong bộ gõ rồi gõ lại từ chữ: ${word}`,
        en: `Run kehoach check --fix, or choose “Unicode” (precomposed) in your keyboard program and type again, from: ${word}`,
      },
      clause: 'PL1 I.4',
      fixes: [
        {
          range: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: line.length + 1 } },
          text: result,
        },
      ],
    })
    return result
  })
  const text = lines.join('\n')
  return { value: { file, text, sha256: sha256(text), columns }, problems }
}

/** The word around an index of a line. */
const wordAt = (line: string, index: number): string => /\S*$/.exec(line.slice(0, index))![0] + /^\S*/.exec(line.slice(index))![0]

/** The line and column of the first byte that the encoding does not allow: everything before it decodes. */
function placeOfBadByte(file: string, bytes: Uint8Array): Place {
  const encoding = encodingOf(bytes)
  const decoder = new TextDecoder(encoding, { fatal: true })
  let good = 0
  for (let step = 1 << Math.ceil(Math.log2(bytes.length + 1)); step >= 1; step >>= 1) {
    try {
      // `stream` lets a character be cut at the end, so that only a wrong byte throws.
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, Math.min(good + step, bytes.length)), { stream: true })
      if (good + step <= bytes.length) good += step
    } catch {
      continue
    }
  }
  const before = decoder.decode(bytes.subarray(0, good), { stream: true })
  const line = before.split('\n').length
  const column = before.length - before.lastIndexOf('\n')
  return { file, line, column, endLine: line, endColumn: column + 1 }
}
