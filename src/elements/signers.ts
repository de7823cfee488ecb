import { latin } from '../model/latin.ts'
import { authorityOf, isPost, type AuthorityLine } from './authority.ts'
import { inCapitals, type Line } from './line.ts'

/** Who signs (ô số 7a, 7b): authority and posts line by line, and the name below. */
export interface SignatureLines<L> {
  readonly posts: readonly L[]
  readonly name: L | undefined
}

/** `Thượng tá`, `Thiếu tướng`: a rank of the army or the police before the name. */
const RANK = '(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)(?: QNCN)?,? )?'
const NAME = latin(`^${RANK}(?:[\\p{L}.']{1,7}\\.\\s?){0,3}(?:\\p{Lu}[\\p{L}']{0,9}\\s){1,4}\\p{Lu}[\\p{L}']{0,9}$`, 'u')
const LOOSE_NAME = latin(`^${RANK}\\p{Lu}\\p{L}{0,6}(?:\\s\\p{L}{1,7}){1,4}$`, 'u')

/** True for two to five words that each begin with a capital, a degree before them or not. `loose`: where a name is due. */
export const isName = (text: string, loose = false): boolean => NAME.test(text) || (loose && LOOSE_NAME.test(text))

const STAMP =
  /^[([<{]?(?:(?:ky,? )?(?:ghi ro )?ho(?: va)? ten(?: (?:cua )?nguoi ky)?|ten nguoi ky|ky, dong dau,? ghi ro ho(?: va)? ten|[.…][.… ]{2,}|da ky|da ky so|ky so|chu ky so|da ky va dong dau|da ky, dong dau|ky, ghi ro ho ten|ky va dong dau|ky ten|dong dau|ky, dong dau|ky ten, dong dau|ky ten va dong dau|ky va ghi ro ho ten|chu ky|chu ky cua nguoi co tham quyen.*)[)\]>}]?\.?$/

/** What stands for signature and seal, or for a name that is still due, folded: `(Đã ký)`, `(Họ và tên)`. */
export const isStamp = (folded: string): boolean => STAMP.test(folded)

/** The lines of a signature, `undefined` for an empty one, parted by the names. */
export function signaturesOf<L extends Line<L>>(lines: readonly (L | undefined)[]): SignatureLines<L>[] {
  const texts = lines.flatMap((line, index) => (line ? [{ line, gap: index > 0 && lines[index - 1] === undefined }] : []))
  const signatures: { posts: L[]; name: L | undefined }[] = []
  let posts: L[] = []
  for (const [index, { line, gap }] of texts.entries()) {
    const next = texts[index + 1]?.line
    const named = next
      ? !inCapitals(line) &&
        isName(line.text, posts.length > 0) &&
        (posts.length === 0 || inCapitals(next) || isName(next.text, true))
      : !inCapitals(line) || (gap && texts.length > 1 && !isPost(line.text.trim()))
    if (!named) posts.push(line)
    else {
      signatures.push({ posts, name: line })
      posts = []
    }
  }
  if (posts.length > 0) signatures.push({ posts, name: undefined })
  return signatures
}

/** What one signature says. */
export interface SignerValue {
  /** Each authority with the post or body it stands before, from above. */
  readonly authorities: readonly Pick<AuthorityLine, 'authority' | 'post'>[]
  /** The post of the one who signs, his lines joined. */
  readonly post: string
  readonly name?: string
}

/** `KT. GIÁM ĐỐC` over `PHÓ GIÁM ĐỐC` → authority KT of GIÁM ĐỐC, post PHÓ GIÁM ĐỐC. */
export function signerValue<L extends Line<L>>({ posts, name }: SignatureLines<L>): SignerValue {
  const authorities: { authority: string; post: string }[] = []
  const own: string[] = []
  for (const { text } of posts) {
    const found = authorityOf(text)
    if (found) authorities.push({ authority: found.authority, post: found.post })
    else own.push(text.trim())
  }
  // `Q. GIÁM ĐỐC` and `TL. …` alone: the post is the authority's own.
  const last = authorities.at(-1)
  return {
    authorities,
    post: own.length > 0 ? own.join(' ') : (last?.post ?? ''),
    ...(name && { name: name.text.trim() }),
  }
}
