import { diffPlans } from '../../diff/plans.ts'
import { importDocx } from '../../import/import.ts'
import { builtFrom } from '../../merge/built-from.ts'
import { mergeDocx } from '../../merge/merge-docx.ts'
import type { Language, Wording } from '../../model/problem.ts'
import type { AppliedEdit } from '../../model/merged.ts'
import type { ReadPlan } from '../../model/read-plan.ts'
import { offsetOf } from '../../model/source.ts'
import { renderRedline } from '../../redline/redline.ts'
import { renderDocx } from '../../render/document.ts'
import { changesToHtml } from '../../report/changes-html.ts'
import { placeText, elementRows, passedElements } from '../../report/verification-rows.ts'
import { verificationsToHtml } from '../../report/verification-html.ts'
import { shortClause } from '../../report/verification.ts'
import { verifyDocx, type Finding } from '../../verify/verify.ts'
import { editedFiles } from '../../workspace/edited.ts'
import { memoryFiles } from '../../workspace/memory.ts'
import { withImported } from '../../workspace/imported.ts'
import { readVersion } from '../../workspace/version.ts'
import { wordsAround } from './around.ts'
import { bytesOf, editorText, nameOf, sizeChecked, toldOf, type Desk } from './desk.ts'
import { asDocx } from './doors.ts'
import { Told } from './failure.ts'
import { findBuilt, planOf } from './out.ts'
import type { Certificate, Comparison, FindingRow, Made, MergeShown } from './protocol.ts'

/** Less of a document found again than this, it was built from another plan. */
const LEAST_ALIKE = 0.3

/** The edits of a Word file for the plan it was built from. A conflict stands between git's marks, to be chosen from. */
export async function merge(desk: Desk, path: string, text: string, { name, bytes }: Made): Promise<MergeShown> {
  const word = await asDocx(desk, name, bytes)
  const read = await planOf(desk, path, text)
  const from = builtFrom(word)
  if (!from.value) throw toldOf(from.problems)
  if (from.value.id !== undefined && from.value.id !== read.plan.id)
    throw new Told('other-plan', {
      vi: `“${name}” được dựng từ kế hoạch “${from.value.id}”, không phải “${read.plan.id}”.`,
      en: `“${name}” was built from the plan “${from.value.id}”, not from “${read.plan.id}”.`,
    })
  const base = await findBuilt(desk, from.value, read)
  const { value: merged, problems } = mergeDocx(word, read, { ...(base && { base }), writeConflicts: true })
  if (!merged) throw toldOf(problems)
  if (merged.alike < LEAST_ALIKE)
    throw new Told(
      'other-plan',
      {
        vi: `“${name}” không giống kế hoạch này: quá ít đoạn trùng nhau để biết chỗ nào đã sửa.`,
        en: `“${name}” is not like this plan: too few paragraphs are the same to tell what was edited.`,
      },
      {
        vi: 'Văn bản soạn mới thì đưa vào từ màn hình đầu: “Từ tệp Word”.',
        en: 'A document that was written anew comes in from the first screen: “From a Word file”.',
      },
    )
  const edited = await editedFiles(Object.entries(merged.fixes), desk.filesWith(path, text))
  const texts = await Promise.all(edited.map(({ file, after }) => desk.edit(file, after)))
  const { applied, conflicts, unplaced, comments, formatting } = merged
  return {
    from: name,
    applied: applied.map((edit) => ({ ...edit, ...around(edit, base ?? read) })),
    merged: { conflicts, unplaced, comments, formatting },
    texts: texts.sort((a, b) => Number(b.file === path) - Number(a.file === path)),
    notes: base ? [] : [WITHOUT_BASE],
  }
}

/** The words of the line that an edit was made in. */
function around({ at }: AppliedEdit, { sources }: ReadPlan): { readonly left: string; readonly right: string } {
  const source = sources[at.file]
  if (!source) return { left: '', right: '' }
  return wordsAround(source.text, offsetOf(source, at), offsetOf(source, { line: at.endLine, column: at.endColumn }))
}

const WITHOUT_BASE: Wording = {
  vi: 'Không tìm thấy bản kế hoạch lúc dựng tệp Word nên so thẳng với bài soạn hiện nay: chỗ đã sửa ở bài soạn sau đó cũng tính là sửa trong Word.',
  en: 'The plan as it was when the Word file was built was not found, so the file is compared with the text as it is: what was changed here since counts as changed in Word.',
}

/** A Word file is compared as what it comes in as, so both sides are of one form. */
const SAME_ID = 'van-ban'

async function imported(content: Uint8Array, path: string): Promise<ReadPlan> {
  const { value, problems } = importDocx({ path, content }, { id: SAME_ID, force: true })
  if (!value) throw toldOf(problems)
  const files = withImported(memoryFiles(), path, value)
  return (await readVersion({ label: path, prefix: '', source: { path, content: value.text }, files })).read
}

/** What changed from another version to this text. */
export async function compare(
  desk: Desk,
  path: string,
  text: string,
  other: { readonly path: string } | Made,
  language: Language,
  today: string,
): Promise<Comparison> {
  const own = await planOf(desk, path, text)
  const [name, before, after] = await sidesOf(desk, own, other)
  const changes = diffPlans(before, after).filter(({ internal }) => !internal)
  const stem = nameOf(path).replace(/\.md$/, '')
  const page = changesToHtml(changes, { before: name, after: nameOf(path), title: after.plan.title }, language)
  const { value: redline } = renderRedline(before.plan, after.plan, {
    author: after.plan.issuer.short ?? after.plan.issuer.name,
    date: today,
  })
  return {
    with: name,
    rows: changes.map(({ type, subject, before, after }) => ({ type, subject, before, after })),
    page: { name: `${stem}-so-sanh.html`, bytes: bytesOf(page) },
    redline: { name: `${stem}-so-sanh.docx`, bytes: redline },
  }
}

async function sidesOf(
  desk: Desk,
  own: ReadPlan,
  other: { readonly path: string } | Made,
): Promise<readonly [string, ReadPlan, ReadPlan]> {
  if ('path' in other) {
    const source = { path: other.path, content: await desk.files.read(other.path) }
    return [other.path, (await readVersion({ label: other.path, prefix: '', source, files: desk.files })).read, own]
  }
  const { name, bytes } = other
  if (/\.md$/i.test(name)) {
    const source = { path: own.file, content: editorText(sizeChecked(name, bytes)) }
    return [name, (await readVersion({ label: name, prefix: '', source, files: desk.files })).read, own]
  }
  const { content } = await asDocx(desk, name, bytes)
  return [name, await imported(content, name), await imported(renderDocx(own.plan).value, own.file)]
}

/** The document of a text held against the decree. */
export async function verify(desk: Desk, path: string, text: string, language: Language): Promise<Certificate> {
  const { plan } = await planOf(desk, path, text)
  const name = nameOf(path).replace(/\.md$/, '.docx')
  const { value: bytes } = renderDocx(plan, { draft: true })
  const { value, problems } = verifyDocx({ path: name, content: bytes })
  if (!value) throw toldOf(problems)
  const page = verificationsToHtml([{ file: name, ...value }], language)
  const rows = (['fail', 'person'] as const).flatMap((verdict) =>
    elementRows(value.findings, verdict).flatMap(({ findings }) => findings.map(rowOf)),
  )
  return {
    findings: rows,
    passed: passedElements(value.findings),
    page: { name: name.replace(/\.docx$/, '-the-thuc.html'), bytes: bytesOf(page) },
  }
}

const rowOf = (finding: Finding): FindingRow => ({
  verdict: finding.verdict,
  element: finding.clause.element,
  found: finding.found,
  allowed: finding.clause.allowed,
  clause: { vi: shortClause(finding.clause.clause, 'vi'), en: shortClause(finding.clause.clause, 'en') },
  place: { vi: placeText(finding, 'vi'), en: placeText(finding, 'en') },
})
