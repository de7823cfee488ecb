import { RULES } from '../../rules/index.ts'
import { decodeText } from '../../model/encoding.ts'
import type { Problem } from '../../model/problem.ts'
import type { SourceFile } from '../../read/source.ts'
import { loadPlan, type Loaded } from '../../workspace/load.ts'
import { withTexts } from '../../workspace/edited.ts'
import type { Files } from '../../workspace/files.ts'
import { folderOf, tidy } from '../../workspace/path.ts'
import { Told } from './failure.ts'
import type { OfficeFiles } from './office-files.ts'
import type { FileEdit } from './protocol.ts'

/** The most that is taken in, as the server has it. */
const MOST_BYTES = 10 * 1024 * 1024

/** What the parts of the core share: the office's files, and the plan as it was looked at last. */
export class Desk {
  readonly files: OfficeFiles
  #last: { readonly path: string; readonly text: string; readonly loaded: Loaded } | undefined

  constructor(files: OfficeFiles) {
    this.files = files
  }

  /** A text of the page as the file it is of: with the mark of UTF-8 that its file has. */
  sourceOf = (path: string, text: string): SourceFile => ({ path, content: bytesOf(text) })

  /** The files with a text of the page in the place of what its file holds. */
  filesWith = (path: string, text: string): Files => withTexts(this.files, new Map([[path, text]]))

  /** A text checked by every rule; the one that was looked at last is known. */
  async load(path: string, text: string): Promise<Loaded> {
    if (this.#last?.path !== path || this.#last.text !== text)
      this.#last = {
        path,
        text,
        loaded: await loadPlan(this.files, this.sourceOf(path, text), RULES, { everyRule: true }),
      }
    return this.#last.loaded
  }

  /** Files changed on disk: nothing that was looked at counts any more. */
  forget(): void {
    this.#last = undefined
    this.files.forget()
  }

  /** A new text for a file, with the mark of what it holds now. */
  async edit(file: string, text: string): Promise<FileEdit> {
    return { file, text, mark: (await this.files.kind(file)) === 'file' ? (await this.files.marked(file)).mark : null }
  }

  /** A name in a folder that no file has: `a.md`, `a-2.md`, … */
  async freeName(path: string): Promise<string> {
    const [stem, ending] = [path.replace(/\.\w+$/, ''), /\.\w+$/.exec(path)?.[0] ?? '']
    for (let n = 1; ; n++) {
      const name = tidy(n === 1 ? path : `${stem}-${n}${ending}`)
      if ((await this.files.kind(name)) === 'missing') return name
    }
  }
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file's text for the editor, which has one kind of line end; what the file has is put back in when it is saved. */
export const editorText = (bytes: Uint8Array): string =>
  decodeText(bytes)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')

/** A text of the editor with the line ends and the encoding mark of the file it goes to. */
export function fileText(text: string, like: Uint8Array | undefined): string {
  const old = like ? decodeText(like) : ''
  const lines = old.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text
  return old.startsWith('\uFEFF') ? `\uFEFF${lines}` : lines
}

/** What a file is called without its folders. */
export const nameOf = (path: string): string => path.slice(folderOf(path) === '.' ? 0 : folderOf(path).length + 1)

export function sizeChecked(name: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length <= MOST_BYTES) return bytes
  throw new Told(
    'too-large',
    { vi: `“${name}” lớn hơn 10 MB nên không nhận.`, en: `“${name}” is larger than 10 MB and is not taken.` },
    {
      vi: 'Thu nhỏ hình ảnh trong tệp, hoặc tách phụ lục thành tệp riêng.',
      en: 'Make its pictures smaller, or put its annexes into files of their own.',
    },
  )
}

/** The first of some problems as a refusal. */
export function toldOf(problems: readonly Problem[]): Told {
  const [first] = problems
  return first
    ? new Told(first.rule, first.message, first.hint)
    : new Told('no-plan', { vi: 'Không đọc được kế hoạch này.', en: 'This plan cannot be read.' })
}
