import type { CompletionItem, Position } from 'vscode-languageserver-protocol'
import type { ReadPlan } from '../../model/read-plan.ts'
import { cursorIn, type YamlCursor } from './cursor.ts'
import type { Desk } from './desk.ts'
import type { Role } from './role.ts'
import type { OpenText } from './text.ts'

/** A cursor in a text that is being typed, and all that may be offered from. */
export interface Typing {
  readonly desk: Desk
  readonly open: OpenText
  readonly role: Role
  readonly at: Position
  /** The line up to the cursor, and behind it. */
  readonly before: string
  readonly behind: string
  /** Where in the frontmatter or the profile it stands; undefined in the body, and in a comment. */
  readonly yaml: YamlCursor | undefined
  readonly inBody: boolean
  /** The plan as it was read last. */
  readonly read: ReadPlan | undefined
}

/** One kind of offers; undefined where the cursor does not stand where they belong. */
export type Offer = (typing: Typing) => readonly CompletionItem[] | undefined | Promise<readonly CompletionItem[] | undefined>

export async function typingAt(desk: Desk, open: OpenText, at: Position): Promise<Typing | undefined> {
  const role = await desk.role(open)
  if (role.is === 'other') return undefined
  const { lines } = open
  const head = role.is === 'profile' ? lines.length : role.is === 'plan' ? headLength(lines) : 0
  const inBody = at.line >= head
  const first = role.is === 'profile' ? 0 : 1
  const line = lines[at.line] ?? ''
  const read = role.is === 'profile' ? undefined : await desk.lastRead(open)
  const fence = role.is === 'plan' && at.line === 0
  const yaml = inBody || fence ? undefined : cursorIn(lines.slice(first, head), at.line - first, at.character)
  return { desk, open, role, at, before: line.slice(0, at.character), behind: line.slice(at.character), yaml, inBody, read }
}

/** The lines of a frontmatter up to the fence that closes it; one that is still open reaches to the first heading. */
function headLength(lines: readonly string[]): number {
  if (!/^\uFEFF?---\s*$/.test(lines[0] ?? '')) return 0
  const close = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
  if (close > 0) return close
  const heading = lines.findIndex((line) => /^#{1,4} \S/.test(line))
  return heading < 0 ? lines.length : heading
}
