import { importDocx } from '../../import/import.ts'
import type { RolloverReport } from '../../model/rollover.ts'
import type { WordFile } from '../../ooxml/word-file.ts'
import { oldKindOf } from '../../ooxml/old-kind.ts'
import { rollOver } from '../../rollover/rollover.ts'
import { ERROR_RULES } from '../../rules/errors.ts'
import { saveImported, sharedKeys } from '../../workspace/imported.ts'
import { loadPlan } from '../../workspace/load.ts'
import { newTexts, outFor, picturesBeside, reportOf, targetsOf } from '../../workspace/next-year.ts'
import { planPath } from '../../workspace/output.ts'
import { saveFile } from '../../workspace/save.ts'
import { sizeChecked, toldOf, type Desk } from './desk.ts'
import { Told } from './failure.ts'
import { reasonInThePage } from './hints.ts'
import type { ImportShown } from './protocol.ts'

/** A file as a .docx; one of an older kind goes through the server. */
export async function asDocx({ files }: Desk, name: string, bytes: Uint8Array): Promise<WordFile> {
  const content = sizeChecked(name, bytes)
  const old = oldKindOf(content)
  return { path: name, content: old ? await files.convert(content, old, 'docx') : content }
}

/** Last year's Word file, written into the folder as a plan with its appendices and pictures. */
export async function importWord(desk: Desk, name: string, bytes: Uint8Array, force: boolean): Promise<ImportShown> {
  const word = await asDocx(desk, name, bytes)
  desk.forget()
  const options = { force, thisYear: new Date().getFullYear(), shared: await sharedKeys('.', desk.files) }
  let { value, problems } = importDocx(word, options)
  if (!value) throw toldOf(problems)
  const wanted = planPath(value.plan.year, value.plan.id)
  const path = await desk.freeName(wanted)
  if (path !== wanted) {
    // Two files of one title get a name each.
    const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '')
    ;({ value, problems } = importDocx(word, { ...options, id }))
    if (!value) throw toldOf(problems)
  }
  const unsaved = await saveImported(path, value, false, desk.files)
  if (unsaved.length > 0) throw toldOf(unsaved)
  const { doubts, dropped, counts, plan } = value
  return { from: name, path, year: plan.year, doubts, dropped, counts }
}

/** Last year's plan for a later year, written beside the others. What stands there is never written over. */
export async function nextYear(desk: Desk, path: string, year: number): Promise<RolloverReport> {
  const { files } = desk
  desk.forget()
  const loaded = await loadPlan(files, path, ERROR_RULES)
  const { read } = loaded
  if (!read) throw toldOf(loaded.problems)
  if (year <= read.plan.year)
    throw new Told('wrong-year', {
      vi: `Năm ${year} không sau năm ${read.plan.year} của kế hoạch gốc.`,
      en: `${year} is not later than ${read.plan.year}, the year of the plan it comes from.`,
    })
  const out = await desk.freeName(outFor(path, read.plan.year, year))
  const ledger = rollOver(read, year)
  const targets = targetsOf(read, ledger, out, year)
  // The plan last: no plan names an appendix that is not there.
  const texts = [...(await newTexts(ledger, targets, files))].reverse()
  for (const [source, target] of picturesBeside(read, out)) {
    if ((await files.kind(target)) === 'missing') await files.write(target, await files.read(source))
  }
  for (const [target, text] of texts) {
    const { problems } = await saveFile(files, target, text, { over: 'nothing' })
    if (problems.length > 0) throw toldOf(problems)
  }
  const report = reportOf(path, ledger, targets, out, year)
  return { ...report, open: report.open.map((entry) => ({ ...entry, reason: reasonInThePage(entry.reason) })) }
}
