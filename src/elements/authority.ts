import { latin } from '../model/latin.ts'
import { plain } from './fold.ts'

/** Quyền hạn và chức vụ của người ký (ô số 7a). */

/** `TM.`, `KT.`, `TL.`, `TUQ.`, `Q.` in whatever form it is written, before a post or a body in capitals. */
const AUTHORITY = latin(
  /^(?<letters>T\s?\/\s?[ML]|K\s?\/\s?T|T\s?\/\s?U?\s?\/?\s?Q|TM|KT|TL|TUQ|Q)(?<mark>\s?[./,:]|\s?(?=\s))(?<gap>\s*)(?=\p{Lu}{2})/u,
)

/** What stands before the post of one who signs for another. */
export interface AuthorityLine {
  /** `TM`, `KT`, `TL`, `TUQ` or `Q`. */
  readonly authority: string
  /** As it is written, with mark and gap. */
  readonly written: string
  /** The letters and the mark as they are written, and whether a gap follows. */
  readonly letters: string
  readonly mark: string
  readonly gap: string
  /** The post, or the body in whose name is signed. */
  readonly post: string
}

/** The authority a line begins with; nothing where it begins with none. */
export function authorityOf(line: string): AuthorityLine | undefined {
  const text = plain(line)
  const found = AUTHORITY.exec(text)
  if (!found) return undefined
  const { letters, mark, gap } = found.groups as { letters: string; mark: string; gap: string }
  const bare = letters.replace(/[\s/]/g, '')
  const authority = bare === 'TQ' ? 'TUQ' : bare
  return { authority, written: found[0], letters, mark, gap, post: text.slice(found[0].length).trim() }
}

export const isAuthority = (text: string): boolean => /^[TKQ]/.test(text) && AUTHORITY.test(plain(text))

/** A post that signs, alone on its line and in capitals. */
const POST = latin(
  /^(?:QUYỀN )?(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|BỘ TRƯỞNG|VỤ TRƯỞNG|CHỈ HUY TRƯỞNG|ĐỘI TRƯỞNG|ĐỒN TRƯỞNG|HẠT TRƯỞNG|TRẠM TRƯỞNG|BÍ THƯ|CHÍNH ỦY|CHÍNH TRỊ VIÊN|TRƯỞNG \p{Lu}[\p{Lu} ]+|CHÁNH \p{Lu}[\p{Lu} ]+)$/u,
)

export const isPost = (text: string): boolean => POST.test(text)

/** Capitals that may be a post, whatever its name; figures and brackets are in none. */
export const mayBePost = (text: string): boolean => CAPITALS.test(text) && THREE_CAPITALS.test(text)

const CAPITALS = latin(/^\p{Lu}[\p{Lu}\s.,–-]{5,}$/u)
const THREE_CAPITALS = latin(/\p{Lu}{3}/u)
