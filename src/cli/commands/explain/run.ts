import { nearestFew } from '../../../model/nearest.ts'
import { KINDS } from '../../../problems/index.ts'
import { explanationLines, explanationText, explanationToJson, type Explainable } from '../../../report/explanation.ts'
import { RULES } from '../../../rules/index.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'

/** All that can be explained. */
export const KNOWN: readonly Explainable[] = [...RULES, ...KINDS]

/** `kehoach explain`: what a rule or another kind of problem is about, with examples; without an id, all of them a line each. */
export async function run({ paths, options: { json }, language }: Arguments, { stdout }: World): Promise<number> {
  const ids = KNOWN.map(({ id }) => id)
  const unknown = paths.find((id) => !ids.includes(id))
  if (unknown !== undefined) {
    const near = nearestFew(unknown, ids, 3).join(', ')
    throw new UsageError({
      vi: `Không có quy tắc hay loại lỗi “${unknown}”; gần nhất: ${near}. Xem tất cả: kehoach explain`,
      en: `There is no rule or kind of problem “${unknown}”; the nearest: ${near}. See all: kehoach explain`,
    })
  }
  const known = paths.length === 0 ? KNOWN : KNOWN.filter(({ id }) => paths.includes(id))
  if (json) stdout.write(toJson({ rules: known.map((it) => explanationToJson(it, language)) }))
  else if (paths.length === 0) stdout.write(explanationLines(known, language))
  else stdout.write(`${known.map((it) => explanationText(it, language)).join('\n\n')}\n`)
  return EXIT.done
}
