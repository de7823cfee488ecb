import { SPACES, WORDS } from '../decree/layout.ts'
import { hasRecipients } from '../decree/printed.ts'
import { inlineText } from '../model/inline.ts'
import type { Plan } from '../model/plan.ts'
import { BESIDE_SIGNATURE, besideCount, closingColumns } from '../render/closing.ts'
import { GROUP_GAP, NOTE_GAP, recipientEntries, type PrintedRecipient } from '../render/recipients.ts'
import type { Sheet } from '../render/sheet.ts'
import { signerLines } from '../render/signature.ts'
import { twips } from '../render/style.ts'
import { element, px, type PreviewBlock, type PreviewElement, type PreviewTable } from './node.ts'
import { cell, fittedLine, gap, line, paragraph, textLine } from './paragraph.ts'
import type { ShownPlaces } from './places.ts'

/** The end of a plan: recipients on the left, signature on the right, first lines level (ô số 7 and 9b). */
export function closingBlocks(plan: Plan, sheet: Sheet, where: ShownPlaces): PreviewBlock[] {
  const { width, set } = sheet
  if (plan.signatures.length === 0 && !hasRecipients(plan)) return []
  const above = paragraph(gap(twips(SPACES.signatureBefore)), { keepNext: true })
  if (plan.signatures.length > 1) return [above, ...jointBlocks(plan, sheet, where)]
  const columns = closingColumns(plan, width, set)
  const between = twips(SPACES.recipientsGap)
  const entries = hasRecipients(plan) ? recipientEntries(plan)(columns[0]! - between, BESIDE_SIGNATURE) : []
  const beside = besideCount(entries)
  const rest = entries.slice(beside)
  const left = hasRecipients(plan)
    ? [recipientsWord(where), ...entries.slice(0, beside).flatMap((entry) => recipient(entry, where))]
    : []
  return [
    above,
    grid(columns, [
      cell(0, left, { style: { 'padding-right': px(between) } }),
      cell(1, signers(plan, columns[1]!, set, where)[0] ?? []),
    ]),
    ...(rest.length > 0 ? [paragraph(gap(20)), under(rest, columns[0]!, where)] : []),
  ]
}

const grid = (columns: readonly number[], cells: PreviewTable['rows'][number]['cells']): PreviewTable => ({
  kind: 'table',
  grid: true,
  columns,
  head: 0,
  rows: [{ cells, keepNext: false, splits: false }],
})

const recipientsWord = (where: ShownPlaces): PreviewElement =>
  textLine('NoiNhan', inlineText(WORDS.recipients), { at: where.value('/distribution') })

/** A recipient, or a group beside its note. */
function recipient({ names, beside, index }: PrintedRecipient, where: ShownPlaces): PreviewElement[] {
  const at = where.value(index === undefined ? '/archive' : `/distribution/${index}`)
  const lines = names.map((name) => textLine('NoiNhanMuc', inlineText(name), { at }))
  if (!beside) return lines
  const [left, right] = beside.columns
  return [
    element(
      'div',
      [
        element('div', lines, { style: { width: px(left), 'padding-right': px(GROUP_GAP) } }),
        element('div', [line('NoiNhanMuc', [beside.note], { at })], {
          class: 'ngoac',
          style: { width: px(right), 'padding-left': px(NOTE_GAP) },
        }),
      ],
      { class: 'nhom' },
    ),
    gap(GROUP_GAP),
  ]
}

/** Recipients in rows of their own, so that the list breaks between them; the last two keep together. */
const under = (
  entries: readonly PrintedRecipient[],
  width: number,
  where: ShownPlaces,
  heading: readonly PreviewElement[] = [],
): PreviewTable => ({
  kind: 'table',
  grid: true,
  columns: [width],
  head: 0,
  rows: entries.map((entry, index) => ({
    cells: [cell(0, [...(index === 0 ? heading : []), ...recipient(entry, where)])],
    keepNext: index === entries.length - 2,
    splits: false,
  })),
})

/** Authority and post, room for signature and seal, name, of each signer. */
const signers = (plan: Plan, column: number, set: Sheet['set'], where: ShownPlaces): PreviewElement[][] =>
  signerLines(plan.signatures, column, set).map(({ posts, free, name }, index) => {
    const several = plan.signatures.length > 1 ? `/${index}` : ''
    const at = where.value(`/signature${several}`)
    return [
      ...posts.map((post) => fittedLine('QuyenHan', post, { at })),
      ...Array.from({ length: free }, () => line('QuyenHan', [element('br', [])])),
      textLine('HoTen', inlineText(name), { at: where.value(`/signature${several}/name`) }),
    ]
  })

/** Two or three signers side by side; the recipients below. */
function jointBlocks(plan: Plan, { width, set }: Sheet, where: ShownPlaces): PreviewBlock[] {
  const share = Math.floor(width / plan.signatures.length)
  const half = Math.round(width / 2)
  const entries = hasRecipients(plan) ? recipientEntries(plan)(half, BESIDE_SIGNATURE) : []
  return [
    grid(
      plan.signatures.map(() => share),
      signers(plan, share, set, where).map((children, column) => cell(column, children)),
    ),
    ...(entries.length === 0
      ? []
      : [paragraph(gap(twips(SPACES.signatureBefore))), under(entries, half, where, [recipientsWord(where)])]),
  ]
}
