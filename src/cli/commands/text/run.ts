import { Unreadable } from '../../../ooxml/unreadable.ts'
import type { Problem } from '../../../model/problem.ts'
import { planText } from '../../../report/plan-text.ts'
import { problemToJson } from '../../../report/problems.ts'
import { refuse, unopened } from '../../frame/refusal.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { readVersion } from '../../../workspace/version.ts'
import { EXIT, type World } from '../../world/world.ts'
import { givenBytes } from '../../world/standard-input.ts'
import { tidy } from '../../../workspace/path.ts'
import { FileFailure } from '../../../workspace/files.ts'

/** `kehoach text`: a Word file, or a plan in its own terms, as lines of text. git calls it to show what changed. */
export async function run(given: Arguments, world: World): Promise<number> {
  if (given.paths.length === 0) {
    throw new UsageError(
      { vi: 'Cần tên tệp.', en: 'A file is needed.' },
      { vi: 'Ví dụ: kehoach text output/2026/ke-hoach.docx', en: 'Such as: kehoach text output/2026/plan.docx' },
    )
  }
  const read: { readonly file: string; readonly lines: readonly string[] }[] = []
  const problems: Problem[] = []
  let exit: number = EXIT.done
  for (const name of given.paths) {
    const file = name === '-' ? name : tidy(name)
    try {
      const bytes = await givenBytes(file, world)
      read.push({ file, lines: await linesOf(file, bytes, given) })
    } catch (error) {
      const ending = /\.md$/i.test(file) ? '.md' : '.docx'
      problems.push(unopened(error, file, ending))
      exit = EXIT.files
      if (error instanceof Unreadable) {
        const hint = error.hint ? ` ${error.hint[given.language]}` : ''
        world.stderr.write(`kehoach: “${file}”: ${error.reason[given.language]}${hint}\n`)
      } else refuse(error, given.language, world, ending)
    }
  }
  if (given.options.json) {
    const told = problems.map((problem) => problemToJson(problem, given.language))
    world.stdout.write(toJson({ files: read, problems: told }))
  } else for (const { lines } of read) world.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return exit
}

/** Told by its bytes: git hands files over under names of its own. */
async function linesOf(file: string, bytes: Uint8Array, { language }: Arguments): Promise<readonly string[]> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (/\.docx$/i.test(file) || isZip) return wordLines(bytes)
  if (bytes.length === 0) return []
  // What cannot be opened beside the plan is told by `check`; here the file speaks for itself.
  try {
    const { read } = await readVersion({ label: file, prefix: '', source: { path: file, content: bytes } })
    return planText(read, language)
  } catch (error) {
    if (error instanceof FileFailure && error.code === 'ENOTEXT') return wordLines(bytes)
    throw error
  }
}

const wordLines = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await import('../../../ooxml/text.ts')).documentText(bytes).split('\n')
