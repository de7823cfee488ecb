import { lineAfter, type Decision, type Ledger } from '../rollover/ledger.ts'
import { picturesIn } from '../rollover/pictures.ts'
import { referencesIn } from '../rollover/references.ts'
import type { Place } from '../model/place.ts'
import type { Fix } from '../model/problem.ts'
import type { ReadPlan } from '../model/read-plan.ts'
import type { RolloverReport } from '../model/rollover.ts'
import { editedFiles } from './edited.ts'
import type { Files } from './files.ts'
import { folderOf, tidy } from './path.ts'

/** Next year's files: where each of them goes, and what it holds. */

/** The folder or file name that has the old year gets the new one; a path without a year gets it at its end. */
export function outFor(from: string, old: number, year: number): string {
  const moved = from.replace(new RegExp(`(?<!\\d)${old}(?!\\d)`, 'g'), String(year))
  return moved !== from ? moved : from.replace(/(\.md)?$/i, `-${year}.md`)
}

/** Where each of the plan's files goes; an appendix that would fall on its own source gets the year in its name. */
export function targetsOf(read: ReadPlan, { edits, changed }: Ledger, out: string, year: number): Map<string, string> {
  const { plan, file: planFile, places } = read
  const targets = new Map([[planFile, out]])
  if (out === '-') return targets
  for (const [index, { file }] of plan.appendices.entries()) {
    const place = places.nearest(`/appendices/${index}/file`)!
    const source = tidy(`${folderOf(planFile)}/${file}`)
    const beside = tidy(`${folderOf(out)}/${file}`)
    if (beside !== source) {
      targets.set(source, beside)
      continue
    }
    const name = outFor(file, plan.year, year)
    targets.set(source, tidy(`${folderOf(out)}/${name}`))
    const edit = (file: string, range: Fix['range'], text: string): void => {
      edits.set(file, [...(edits.get(file) ?? []), { range, text }])
    }
    edit(planFile, rangeOf(place), JSON.stringify(name))
    // What the text calls it by is the file.
    for (const [{ to, id }, at] of referencesIn(read))
      if (to === 'appendix' && id === file) edit(at.file, rangeOf(at), `:appendix[${name}]`)
    changed.push({
      at: place,
      before: file,
      after: name,
      reason: { vi: 'tệp phụ lục của năm mới', en: 'the new year’s appendix' },
    })
  }
  return targets
}

const rangeOf = ({ line, column, endLine, endColumn }: Place): Fix['range'] => ({
  start: { line, column },
  end: { line: endLine, column: endColumn },
})

/** Where the images go that lie beside the plan: beside the new one, under the same names. */
export const picturesBeside = ({ plan, file }: ReadPlan, out: string): Map<string, string> =>
  new Map(
    picturesIn(plan)
      .filter(({ picture }) => picture !== undefined)
      .map((image) => [tidy(`${folderOf(file)}/${image.file}`), tidy(`${folderOf(out)}/${image.file}`)] as const)
      .filter(([source, path]) => source !== path),
  )

/** The new files' texts, by where they go: the author's own with the edits made, line ends and encoding mark as they are. */
export async function newTexts(
  { edits }: Ledger,
  files: ReadonlyMap<string, string>,
  sources: Pick<Files, 'read'>,
): Promise<Map<string, string>> {
  const edited = await editedFiles(
    [...files.keys()].map((source) => [source, edits.get(source) ?? []] as const),
    sources,
  )
  return new Map(edited.map(({ file, after }) => [files.get(file)!, after]))
}

/** A ledger as a report of the new files. */
export function reportOf(
  from: string,
  ledger: Ledger,
  files: ReadonlyMap<string, string>,
  out: string,
  year: number,
): RolloverReport {
  const entries = (list: readonly Decision[]) =>
    list.map(({ at, before, after, reason }) => ({
      file: files.get(at.file) ?? at.file,
      line: lineAfter(ledger.edits.get(at.file) ?? [], at),
      fromFile: at.file,
      fromLine: at.line,
      before,
      after,
      reason,
    }))
  return {
    file: out,
    from,
    year,
    carried: entries(ledger.carried),
    changed: entries(ledger.changed),
    open: entries(ledger.open),
  }
}
