import { nearestFew } from '../../../model/nearest.ts'
import { KINDS } from '../../../problems/index.ts'
import { explanationLines, explanationText, explanationToJson, type Explainable } from '../../../report/explanation.ts'
import { RULES } from '../../../rules/index.ts'
import { idMeant } from '../../../write/paste.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'

/** All that can be explained. */
export const KNOWN: readonly Explainable[] = [...RULES, ...KINDS]

const MOST = 6

/** Those that speak of the words that were asked for, typed with their marks or without: in a row, then all of them, then in the reason. */
function knownAbout(asked: string): string[] {
  const words = idMeant(asked)
  // What is written like an id is one that was mistyped.
  if (!/[^a-z0-9-]/i.test(asked.trim())) return []
  const has = (text: string, wanted: string): boolean => `-${idMeant(text)}-`.includes(`-${wanted}-`)
  const hasAll = (text: string): boolean => words.split('-').every((word) => has(text, word))
  const tests: ((it: Explainable) => boolean)[] = [
    ({ summary: { vi, en } }) => has(vi, words) || has(en, words),
    ({ summary: { vi, en } }) => hasAll(vi) || hasAll(en),
    ({ summary, why }) => hasAll(`${summary.vi} ${why.vi}`) || hasAll(`${summary.en} ${why.en}`),
  ]
  return [...new Set(tests.flatMap((test) => KNOWN.filter(test)))].map(({ id }) => id).slice(0, MOST)
}

/** `kehoach explain`: what a rule or another kind of problem is about, with examples; without an id, all of them a line each. */
export async function run({ paths, options: { json }, language }: Arguments, { stdout }: World): Promise<number> {
  const ids = KNOWN.map(({ id }) => id)
  const unknown = paths.find((id) => !ids.includes(id))
  if (unknown !== undefined) {
    const about = knownAbout(unknown)
    const near = about.length > 0 ? about : nearestFew(unknown, ids, 3)
    throw new UsageError({
      vi: `Không có quy tắc hay loại lỗi “${unknown}”; gần nhất: ${near.join(', ')}. Xem tất cả: kehoach explain`,
      en: `There is no rule or kind of problem “${unknown}”; the nearest: ${near.join(', ')}. See all: kehoach explain`,
    })
  }
  const known = paths.length === 0 ? KNOWN : KNOWN.filter(({ id }) => paths.includes(id))
  if (json) stdout.write(toJson({ rules: known.map((it) => explanationToJson(it, language)) }))
  else if (paths.length === 0) stdout.write(explanationLines(known, language))
  else stdout.write(`${known.map((it) => explanationText(it, language)).join('\n\n')}\n`)
  return EXIT.done
}
