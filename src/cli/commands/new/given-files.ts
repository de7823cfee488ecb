import { textOf } from '../../../workspace/bytes.ts'
import { readAnswers } from '../../../draft/answers.ts'
import { NOTHING, over, type Given } from '../../../draft/given.ts'
import type { Commemoration } from '../../../model/plan.ts'
import type { Problem } from '../../../model/problem.ts'
import { officeCommemorations } from '../../../read/commemorations.ts'
import { readProfile } from '../../../read/profile.ts'
import type { SourceFile } from '../../../read/source.ts'
import type { Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { givenBytes } from '../../world/standard-input.ts'
import { profileValues } from '../../../workspace/office-values.ts'
import { failureProblem } from '../../../workspace/failure.ts'
import { folderOf, tidy } from '../../../workspace/path.ts'
import { PROFILE } from '../../../workspace/find.ts'
import { FileFailure } from '../../../workspace/files.ts'

/** The values that files give for a new plan, answers over profile, and everything wrong in them. */
export interface GivenFiles {
  readonly values: Given
  readonly profile: SourceFile | undefined
  /** The office's own days. */
  readonly commemorations: readonly Commemoration[]
  readonly problems: readonly Problem[]
  /** 3 where a file cannot be opened, else 0. */
  readonly exit: number
  readonly opened: readonly { readonly file: string; readonly text: string }[]
}

/** Reads the office's profile and the file of `--answers`. `out` is where the new plan will stand. */
export async function readGiven(
  { options }: Arguments,
  profilePath: string | undefined,
  out: string | undefined,
  world: World,
): Promise<GivenFiles> {
  const { files } = world
  const problems: Problem[] = []
  const opened: { file: string; text: string }[] = []
  let exit: number = EXIT.done
  const open = async (path: string): Promise<SourceFile | undefined> => {
    try {
      const content = await givenBytes(path, world)
      opened.push({
        file: path,
        text: textOf(content).replace(/\r\n?/g, '\n'),
      })
      return { path, content }
    } catch (error) {
      if (!(error instanceof FileFailure)) throw error
      problems.push(failureProblem(error))
      exit = EXIT.files
      return undefined
    }
  }
  const profile = profilePath === undefined ? undefined : await open(profilePath)
  const below = out === undefined || out === '-' || (await files.nearest(folderOf(out), PROFILE)) === profilePath
  const office = profile ? profileValues(profile, below, problems) : NOTHING
  const commemorations = profile ? officeCommemorations(readProfile(profile).value?.data) : []
  const path = options.answers === undefined ? undefined : String(options.answers)
  const file = path === undefined ? undefined : await open(path === '-' ? path : tidy(path))
  if (!file) return { values: office, profile, commemorations, problems, exit, opened }
  const { value: answers, problems: told } = readAnswers(file)
  problems.push(...told)
  if (
    answers &&
    typeof options.year === 'string' &&
    answers.data.year !== undefined &&
    String(answers.data.year) !== options.year
  ) {
    problems.push({
      at: answers.places['/year']!,
      severity: 'error',
      rule: 'another-year',
      message: {
        vi: `Tệp trả lời ghi năm ${answers.data.year}, còn --year ghi ${options.year}.`,
        en: `The answers say ${answers.data.year}, --year says ${options.year}.`,
      },
      hint: { vi: 'Sửa một trong hai, hoặc xóa mục year ở đây.', en: 'Mend one of the two, or delete the key year here.' },
    })
  }
  return { values: answers ? over(office, answers) : office, profile, commemorations, problems, exit, opened }
}
