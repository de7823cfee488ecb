import type { Outcome, Problem } from '../../../model/problem.ts'
import type { WordFile } from '../../../ooxml/word-file.ts'
import { planText } from '../../../report/plan-text.ts'
import { problemAsData } from '../../../report/problems.ts'
import { refuse, unopened, withItsFile } from '../../frame/refusal.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { asDocx } from '../../frame/word-bytes.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { isPlanText, isText, textOf } from '../../../workspace/bytes.ts'
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
  const found: { readonly file: string; readonly content?: Uint8Array; readonly error?: unknown }[] = []
  for (const name of given.paths) {
    const file = name === '-' ? name : tidy(name)
    try {
      found.push({ file, content: await givenBytes(file, world) })
    } catch (error) {
      found.push({ file, error })
    }
  }
  const opened = await asDocx(
    found.flatMap(({ file: path, content }) => (content ? [{ path, content }] : [])),
    world,
  )
  for (const { file, error } of found) {
    try {
      if (error !== undefined) throw error
      const { file: word, problem } = opened.shift()!
      const { value: lines, problems: unread } = word
        ? await linesOf(word, given)
        : { value: undefined, problems: problem ? [problem] : [] }
      if (lines) read.push({ file, lines })
      else exit = EXIT.files
      problems.push(...unread.map(withItsFile))
      for (const { message, hint } of unread) {
        const said = [message, hint].flatMap((it) => it?.[given.language] ?? []).join(' ')
        world.stderr.write(`kehoach: “${file}”: ${said}\n`)
      }
    } catch (error) {
      const ending = /\.md$/i.test(file) ? '.md' : '.docx'
      problems.push(unopened(error, ending))
      exit = EXIT.files
      refuse(error, given.language, world, ending)
    }
  }
  if (given.options.json) {
    const told = problems.map((problem) => problemAsData(problem, given.language))
    world.stdout.write(toJson({ files: read, problems: told }))
  } else for (const { lines } of read) world.stdout.write(lines.map((line) => `${line}\n`).join(''))
  return exit
}

/** Told by its bytes: git hands files over under names of its own. */
async function linesOf(file: WordFile, { language }: Arguments): Promise<Outcome<readonly string[] | undefined>> {
  const { path, content } = file
  const isZip = content[0] === 0x50 && content[1] === 0x4b
  if (/\.docx$/i.test(path) || isZip) return wordLines(file)
  if (content.length === 0) return { value: [], problems: [] }
  const text = /\.md$/i.test(path) ? textOf(content) : undefined
  if (text !== undefined && isText(text) && !isPlanText(text))
    return { value: text.replace(/\r?\n$/, '').split(/\r?\n/), problems: [] }
  // What cannot be opened beside the plan is told by `check`; here the file speaks for itself.
  try {
    const { read } = await readVersion({ label: path, prefix: '', source: file })
    return { value: planText(read, language), problems: [] }
  } catch (error) {
    if (error instanceof FileFailure && error.code === 'ENOTEXT') return wordLines(file)
    throw error
  }
}

async function wordLines(file: WordFile): Promise<Outcome<readonly string[] | undefined>> {
  const { value, problems } = (await import('../../../ooxml/text.ts')).documentText(file)
  return { value: value?.split('\n'), problems }
}
