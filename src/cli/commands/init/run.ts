import { NOTHING } from '../../../draft/given.ts'
import { OFFICE_ASKS, OFFICE_FILES, profileText } from '../../../draft/office.ts'
import type { Problem } from '../../../model/problem.ts'
import { problemAsData } from '../../../report/problems.ts'
import { writeProblems } from '../../frame/result.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { asCalled, typed } from '../../frame/called.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { failureProblem } from '../../../workspace/failure.ts'
import { PROFILE } from '../../../workspace/find.ts'
import { tidy } from '../../../workspace/path.ts'
import { FileFailure } from '../../../workspace/files.ts'

/** `kehoach init`: an office's folder. What is there already is kept as it is. */
export async function run(given: Arguments, world: World): Promise<number> {
  const { language } = given
  if (given.paths.length > 1) {
    throw new UsageError(
      { vi: 'Chỉ tạo một thư mục mỗi lần.', en: 'One folder is made at a time.' },
      { vi: `Ghi: kehoach init ${typed(given.paths[0]!)}`, en: `Write: kehoach init ${typed(given.paths[0]!)}` },
    )
  }
  const folder = tidy(given.paths[0] ?? '.')
  const files: { file: string; state: 'created' | 'kept' }[] = []
  const problems: Problem[] = []
  try {
    const at = (name: string): string => tidy(`${folder}/${name}`)
    const missing = async (name: string): Promise<boolean> => (await world.files.kind(at(name))) === 'missing'
    // Everything is asked before anything is written, so that Ctrl+C leaves nothing behind.
    const profile = (await missing(PROFILE)) ? profileText(await askProfile(given, world)) : ''
    for (const [name, text] of Object.entries({ [PROFILE]: profile, ...OFFICE_FILES })) {
      const state = (await missing(name)) ? 'created' : 'kept'
      if (state === 'created') await world.files.write(at(name), new TextEncoder().encode(text))
      files.push({ file: at(name), state })
    }
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error
    problems.push(failureProblem(error))
  }
  if (given.options.json) {
    world.stdout.write(toJson({ folder, files, problems: problems.map((problem) => problemAsData(problem, language)) }))
  } else {
    const words = { created: { vi: 'đã tạo', en: 'created' }, kept: { vi: 'giữ nguyên', en: 'kept' } }
    for (const { file, state } of files) world.stdout.write(`${file} (${words[state][language]})\n`)
    writeProblems([], problems, given, world.stderr, world)
    if (problems.length === 0) {
      world.stderr.write(
        asCalled(
          language === 'vi'
            ? 'Tiếp theo: điền kehoach.yaml, rồi kehoach new --list\n'
            : 'Next: fill in kehoach.yaml, then kehoach new --list\n',
          world,
        ),
      )
    }
  }
  return problems.length > 0 ? EXIT.files : EXIT.done
}

/** What the office says of itself on a terminal; nothing where nobody is asked. */
async function askProfile({ options, language }: Arguments, world: World) {
  if (!world.ask || options.json) return NOTHING
  const { interview } = await import('../../interview/interview.ts')
  world.stderr.write(
    language === 'vi'
      ? 'Thông tin của cơ quan; mục nào chưa biết thì nhấn Enter.\n'
      : 'About the office; press Enter at what is not known yet.\n',
  )
  return await interview({ asks: OFFICE_ASKS }, NOTHING, world.ask, world, language)
}
