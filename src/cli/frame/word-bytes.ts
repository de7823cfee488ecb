import { startOf } from '../../model/place.ts'
import type { Problem, Wording } from '../../model/problem.ts'
import { oldKindOf, type OldKind } from '../../ooxml/old-kind.ts'
import type { WordFile } from '../../ooxml/word-file.ts'
import { givenBytes } from '../world/standard-input.ts'
import type { World } from '../world/world.ts'
import { unopened, withItsFile } from './refusal.ts'

/** A file as it was opened: as a .docx, or why it could not be. */
export interface Opened {
  readonly path: string
  readonly file?: WordFile
  readonly problem?: Problem
}

/**
 * Opens Word files that the command line names; one that cannot be opened does not keep the others back. `converting` is told before
 * LibreOffice begins with those of old kinds.
 */
export async function openWordFiles(
  paths: readonly string[],
  world: World,
  converting?: (doing: Wording) => void,
): Promise<Opened[]> {
  const read: (WordFile | Problem)[] = []
  for (const path of paths) {
    try {
      read.push({ path, content: await givenBytes(path, world) })
    } catch (error) {
      read.push(unopened(error))
    }
  }
  const files = await asDocx(
    read.filter((it) => 'content' in it),
    world,
    converting,
  )
  return read.map((it, index) => {
    if (!('content' in it)) return { path: paths[index]!, problem: it }
    const { problem, ...opened } = files.shift()!
    return { ...opened, ...(problem && { problem: withItsFile(problem) }) }
  })
}

/** Word files as .docx, those of old kinds through LibreOffice, all in one run. */
export async function asDocx(files: readonly WordFile[], world: World, converting?: (doing: Wording) => void): Promise<Opened[]> {
  const old = files.flatMap((file) => {
    const ending = oldKindOf(file.content)
    return ending ? [{ file, ending, content: file.content }] : []
  })
  if (old.length > 0 && world.convert)
    converting?.({
      vi: `LibreOffice đang chuyển ${old.length} tệp đời cũ sang .docx…`,
      en: `LibreOffice is making .docx of ${old.length} files of old kinds…`,
    })
  const made = old.length === 0 ? [] : ((await world.convert?.(old)) ?? 'missing')
  return files.map((file): Opened => {
    const { path } = file
    const index = old.findIndex((it) => it.file === file)
    if (index < 0) return { path, file }
    const content = made === 'missing' ? undefined : made[index]
    return content
      ? { path, file: { path, content } }
      : { path, problem: notConverted(path, old[index]!.ending, made === 'missing') }
  })
}

const NAMES: Readonly<Record<OldKind, Wording>> = {
  doc: { vi: 'tệp Word đời cũ (.doc)', en: 'a Word file of the old kind (.doc)' },
  odt: { vi: 'văn bản OpenDocument (.odt)', en: 'an OpenDocument text (.odt)' },
  rtf: { vi: 'tệp RTF', en: 'an RTF file' },
}

const notConverted = (path: string, kind: OldKind, missing: boolean): Problem => ({
  at: startOf(path),
  severity: 'error',
  rule: 'cannot-open',
  message: missing
    ? {
        vi: `là ${NAMES[kind].vi}: cần LibreOffice để đọc, mà máy này chưa cài.`,
        en: `it is ${NAMES[kind].en}: LibreOffice is needed to read it, and is not installed.`,
      }
    : {
        vi: `là ${NAMES[kind].vi}: LibreOffice không chuyển được thành .docx.`,
        en: `it is ${NAMES[kind].en}, and LibreOffice could not make a .docx of it.`,
      },
  hint: {
    vi: 'Mở tệp bằng Word, chọn Lưu thành (Save As) dạng .docx rồi chạy lại.',
    en: 'Open it in Word, save it as .docx with Save As, and run again.',
  },
})
