import { isMapping } from '../../model/pointer.ts'
import { bytesOf, editorText, type Desk } from './desk.ts'
import type { OpenedText } from './protocol.ts'

/** Where what was typed and not saved is kept: beside the plans, out of their sight. */
const draftPath = (path: string): string => `.kehoach/drafts/${path}.json`

export async function keepDraft({ files }: Desk, path: string, text: string, mark: string | null): Promise<void> {
  await files.write(draftPath(path), bytesOf(JSON.stringify({ text, mark })))
}

export async function dropDraft({ files }: Desk, path: string): Promise<void> {
  if ((await files.kind(draftPath(path))) === 'file') await files.remove?.(draftPath(path))
}

export const hasDraft = async ({ files }: Desk, path: string): Promise<boolean> => (await files.kind(draftPath(path))) === 'file'

/** What was typed and not saved; `current` where the file is still the one it was typed into. */
export async function draftOf({ files }: Desk, path: string, mark: string | null): Promise<OpenedText['draft']> {
  if ((await files.kind(draftPath(path))) !== 'file') return null
  try {
    const kept: unknown = JSON.parse(editorText(await files.read(draftPath(path))))
    return isMapping(kept) && typeof kept.text === 'string' ? { text: kept.text, current: kept.mark === mark } : null
  } catch {
    return null
  }
}
