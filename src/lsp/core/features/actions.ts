import type { CodeAction, CodeActionParams } from 'vscode-languageserver-protocol'
import type { Fix, Problem } from '../../../model/problem.ts'
import type { Desk } from '../desk.ts'
import { diagnosticOf } from '../diagnostics.ts'
import { mended } from '../mended.ts'
import { SAFE } from '../safe.ts'
import { positionOf, rangeOf, touches, type OpenText } from '../text.ts'
import type { Feature } from './feature.ts'

const FIX_ALL = 'source.fixAll.kehoach'
const LONGEST_SHOWN = 40

/** The fixes of what is wrong here, and all at once of what cannot change the meaning. */
export const actions: Feature<CodeActionParams, CodeAction[]> = {
  method: 'textDocument/codeAction',
  can: { codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] } },
  async answer(desk, { textDocument, range, context }) {
    const open = desk.at(textDocument.uri)
    if (!open) return []
    const wanted = (kind: string): boolean => context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true
    const problems = (await desk.problems()).get(open.path) ?? []
    const here = problems.filter(({ at }) => touches(rangeOf(at, open.mark), range))
    const fixes = wanted('quickfix') ? here.flatMap((problem) => quickFixes(problem, desk, open)) : []
    const safe = problems.some(({ rule, fixes }) => SAFE.has(rule) && fixes)
    // Asked for no kind, an editor shows all it is given in one list, where the same must not stand twice.
    const kinds = [
      ...(wanted('quickfix') && here.length > 0 ? ['quickfix'] : []),
      ...(context.only && wanted(FIX_ALL) ? [FIX_ALL] : []),
    ]
    const edits = safe && kinds.length > 0 ? await mended(desk, open) : []
    if (edits.length === 0) return fixes
    const title = { vi: 'Sửa mọi chỗ không thể đổi nghĩa trong tệp', en: 'Mend all in this file that cannot change the meaning' }
    const all = kinds.map((kind) => ({ title: title[desk.language], kind, edit: { changes: { [open.uri]: edits } } }))
    return [...fixes, ...all]
  },
}

function quickFixes(problem: Problem, desk: Desk, { uri, mark }: OpenText): CodeAction[] {
  return (problem.fixes ?? []).map((fix, index) => ({
    title: titleOf(fix, desk),
    kind: 'quickfix',
    diagnostics: [diagnosticOf(problem, desk)],
    isPreferred: index === 0,
    edit: {
      changes: {
        [uri]: [{ range: { start: positionOf(fix.range.start, mark), end: positionOf(fix.range.end, mark) }, newText: fix.text }],
      },
    },
  }))
}

function titleOf({ text }: Fix, { language }: Desk): string {
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text
  if (text === '') return { vi: 'Xóa', en: 'Delete' }[language]
  if (text.trim() === '') return { vi: 'Thay bằng dấu cách', en: 'Replace with a space' }[language]
  return { vi: `Thay bằng “${shown}”`, en: `Replace with “${shown}”` }[language]
}
