import { startOf } from '../model/place.ts'
import type { Outcome, Problem } from '../model/problem.ts'
import { sameBytes } from './bytes.ts'
import { failureProblem, standsThere } from './failure.ts'
import { orFailure, type Files } from './files.ts'

/** What a file that is saved may take the place of. */
export interface SaveOptions {
  /**
   * `anything` (default); `nothing`: a file that is there is kept, with a problem; or the bytes somebody began from: a file that holds
   * others by now was changed by somebody else, and is kept with a problem.
   */
  readonly over?: 'anything' | 'nothing' | Uint8Array
}

/** Writes a file whole or not at all. The value is undefined where it was not written; why is told. */
export async function saveFile(
  files: Files,
  path: string,
  content: string | Uint8Array,
  { over = 'anything' }: SaveOptions = {},
): Promise<Outcome<'written' | 'unchanged' | undefined>> {
  const kept = (problem: Problem) => ({ value: undefined, problems: [problem] })
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return orFailure(
    async () => {
      if (over === 'nothing' && (await files.kind(path)) !== 'missing') return kept(standsThere(path))
      if (typeof over === 'object' && !sameBytes(await files.read(path), over)) return kept(changedSince(path))
      return { value: await files.write(path, bytes), problems: [] }
    },
    (failure) => kept(failureProblem(failure)),
  )
}

const changedSince = (path: string): Problem => ({
  at: startOf(path),
  severity: 'error',
  rule: 'file-changed',
  message: {
    vi: `Tệp “${path}” đã được sửa ở nơi khác kể từ khi mở; không ghi đè.`,
    en: `“${path}” was changed elsewhere since it was opened, and is not overwritten.`,
  },
  hint: {
    vi: 'Mở lại tệp rồi sửa lại, hoặc ghi ra tệp khác.',
    en: 'Open it again and make the change there, or write elsewhere.',
  },
})
