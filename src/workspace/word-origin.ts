import type { BuiltFrom } from '../merge/built-from.ts'
import { mergeDocx } from '../merge/merge-docx.ts'
import { sourceHashes, type ReadPlan } from '../model/read-plan.ts'
import type { WordFile } from '../ooxml/word-file.ts'

/** Finds the plan as it was when a document was built; undefined where there is none. */
export type FindBase = (from: BuiltFrom, current: ReadPlan) => Promise<ReadPlan | undefined>

/**
 * Which of several plans of one id a Word file was built from: a plan keeps its id through the years. The one whose text the file names, now
 * or in git; else the one whose paragraphs the file has most of. Undefined where two are as like.
 */
export async function planOfWord(
  word: WordFile,
  from: BuiltFrom,
  plans: readonly ReadPlan[],
  findBase: FindBase,
): Promise<ReadPlan | undefined> {
  if (plans.length < 2) return plans[0]
  const same = plans.filter((read) => {
    const own = sourceHashes(read)
    return own.sha256 === from.sha256 && own.beside === from.beside
  })
  if (same.length === 1) return same[0]
  const based: ReadPlan[] = []
  for (const read of plans) if (await findBase(from, read)) based.push(read)
  if (based.length === 1) return based[0]
  const scored = plans
    .map((read) => ({ read, found: mergeDocx(word, read).value?.bookmarks.found ?? 0 }))
    .sort((a, b) => b.found - a.found)
  return scored[0]!.found > scored[1]!.found ? scored[0]!.read : undefined
}
