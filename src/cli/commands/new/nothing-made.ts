import type { Problem } from '../../../model/problem.ts'
import { problemAsData } from '../../../report/problems.ts'
import type { Arguments } from '../../frame/arguments.ts'

/** The JSON of `new` where no plan was made, and why. */
export const nothingMade = (problems: readonly Problem[], { language }: Arguments) => ({
  file: null,
  from: null,
  year: null,
  carried: [],
  changed: [],
  open: [],
  problems: problems.map((problem) => problemAsData(problem, language)),
})
