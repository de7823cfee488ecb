import { SPACES } from '../decree/layout.ts'
import { hasRecipients } from '../decree/printed.ts'
import type { Plan } from '../model/plan.ts'
import { EMPTY, seam, spacer } from './element.ts'
import { grid, type GridCell } from './grid.ts'
import { recipientEntries, recipientLines, recipientsLabel, type PrintedRecipient } from './recipients.ts'
import type { Sheet } from './sheet.ts'
import { signatureCells, signatureLines } from './signature.ts'
import { twips } from './style.ts'
import type { WmlBlock } from './wml/table.ts'

/** As many lines of recipients as are sure to stand beside a signature; more go into rows below, which may break over pages. */
export const BESIDE_SIGNATURE = 12

/**
 * The end of a plan: recipients on the left, signature on the right, first lines level (ô số 7 and 9b). The row is never split
 * and the last paragraph of the text stays with it, so that a signature never stands alone on a page.
 */
export function closing(plan: Plan, { width, set }: Sheet): WmlBlock[] {
  if (plan.signatures.length === 0 && !hasRecipients(plan)) return []
  const above = spacer(twips(SPACES.signatureBefore), { keepNext: true })
  const signatures = plan.signatures
  if (signatures.length > 1) return [above, ...joint(plan, width, set)]
  const columns = closingColumns(plan, width, set)
  const right = columns[1]!
  const gap = twips(SPACES.recipientsGap)
  const entries = hasRecipients(plan) ? recipientEntries(plan)(columns[0]! - gap, BESIDE_SIGNATURE) : []
  const signed: GridCell = { blocks: signatureCells(signatures, right, set)[0] ?? [EMPTY] }
  const beside = besideCount(entries)
  const first = entries.slice(0, beside).flatMap((entry) => recipientLines(entry))
  const rest = entries.slice(beside)
  return [
    above,
    grid(columns, [
      [
        {
          blocks: hasRecipients(plan) ? [recipientsLabel(), ...first] : [EMPTY],
          margins: { top: 0, bottom: 0, left: 0, right: gap },
        },
        signed,
      ],
    ]),
    ...(rest.length > 0 ? [seam(), ...under(rest, columns)] : []),
  ]
}

/** How many entries stand beside the signature: as many as their lines allow, and never all but one. */
export function besideCount(entries: readonly PrintedRecipient[]): number {
  let lines = 0
  const over = entries.findIndex((entry) => (lines += entry.lines) > BESIDE_SIGNATURE)
  return over < 0 ? entries.length : over === entries.length - 1 ? over - 1 : over
}

/** How much further the column of recipients is tried: a millimetre. */
const STEP = 57

/**
 * Recipients and signature: the recipients have more room, up to half, where a word of theirs would stand alone on a line and the
 * signer's post takes no more lines for it.
 */
export function closingColumns(plan: Plan, width: number, set: Sheet['set']): number[] {
  const gap = twips(SPACES.recipientsGap)
  const usual = width - Math.round(width * SPACES.signatureColumn.chosen)
  const most = width - Math.round(width * SPACES.signatureColumn.min)
  const entries = hasRecipients(plan) ? recipientEntries(plan) : () => []
  const strays = (left: number): number => entries(left - gap, BESIDE_SIGNATURE).reduce((sum, entry) => sum + entry.strays, 0)
  let best = { left: usual, strays: strays(usual) }
  if (best.strays === 0) return [best.left, width - best.left]
  const signed = signatureLines(plan.signatures, set)
  const usualLines = signed(width - usual)
  for (let left = usual + STEP; left <= most && best.strays > 0 && signed(width - left) <= usualLines; left += STEP) {
    const count = strays(left)
    if (count < best.strays) best = { left, strays: count }
  }
  return [best.left, width - best.left]
}

/** Two or three signers side by side, as the plan lists them; the recipients below. */
function joint(plan: Plan, width: number, set: Sheet['set']): WmlBlock[] {
  const share = Math.floor(width / plan.signatures.length)
  const columns = plan.signatures.map(() => share)
  const entries = hasRecipients(plan) ? recipientEntries(plan)(Math.round(width / 2), BESIDE_SIGNATURE) : []
  return [
    grid(columns, [signatureCells(plan.signatures, share, set).map((blocks) => ({ blocks }))]),
    ...(entries.length === 0
      ? []
      : [
          spacer(twips(SPACES.signatureBefore)),
          ...under(entries, [Math.round(width / 2), width - Math.round(width / 2)], [recipientsLabel()]),
        ]),
  ]
}

/** Recipients in rows of their own, so that the list breaks between them; a heading stays with the first. */
const under = (
  entries: readonly PrintedRecipient[],
  columns: readonly number[],
  heading: readonly WmlBlock[] = [],
): WmlBlock[] => [
  grid(
    columns.slice(0, 1),
    // The last two keep together: no page holds the archive's line alone.
    entries.map((entry, index) => {
      const kept = recipientLines(entry, index === entries.length - 2 ? { keepNext: true } : {})
      return [{ blocks: index === 0 ? [...heading, ...kept] : kept }]
    }),
  ),
]
