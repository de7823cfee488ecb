import { everyBlock } from '../model/block.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { Outcome } from '../model/problem.ts'
import { readPlan } from '../read/plan.ts'

/** A plan read anew with other texts in its files; its images stay. */
export function reread(read: ReadPlan, texts: ReadonlyMap<string, string>): Outcome<ReadPlan | undefined> {
  const { file, plan, sources } = read
  const textAt = (path: string): string => texts.get(path) ?? sources[path]!.text
  const folder = file.slice(0, file.lastIndexOf('/') + 1)
  const profile = Object.keys(sources).find((path) => /(?:^|\/)kehoach\.ya?ml$/.test(path))
  const images = [plan, ...plan.appendices].flatMap(({ body }) =>
    [...everyBlock(body)].flatMap((block) => (block.type === 'image' ? [block] : [])),
  )
  return readPlan(
    { path: file, content: textAt(file) },
    {
      ...(profile !== undefined && { profile: { path: profile, content: textAt(profile) } }),
      open: (name) => {
        const path = [folder + name, name].find((it) => sources[it] !== undefined && it !== file)
        if (path !== undefined) return { path, content: textAt(path) }
        const image = images.find((it) => it.file === name)
        return image?.picture && { path: name, content: image.picture.content }
      },
    },
  )
}
