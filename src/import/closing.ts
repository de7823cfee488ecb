import { beginsBody } from '../elements/agencies.ts'
import { authorityOf, isAuthority, isPost } from '../elements/authority.ts'
import { beginsPost } from '../elements/closing.ts'
import { archiveValue, recipientValue } from '../elements/recipients.ts'
import { folded } from '../elements/fold.ts'
import { isStamp, signerValue } from '../elements/signers.ts'
import type { WordElements } from '../elements/word.ts'
import { printedAuthority } from '../decree/printed.ts'
import type { Authority, Plan, RecipientGroup, Signature } from '../model/plan.ts'
import { printedText } from '../model/printed.ts'
import { postName, bodyName } from './casing.ts'
import type { FootnoteTexts } from './notes.ts'
import type { Writings } from './writings.ts'

/** Nơi nhận, Lưu and the signatures. */
export function closingOf(
  { closing, closingBlocks }: WordElements,
  writings: Writings,
  notes: FootnoteTexts,
): Pick<Plan, 'distribution' | 'archive' | 'signatures'> & {
  /** Groups of recipients have one note each, beside a brace. */
  readonly braces: boolean
} {
  const stamps = closingBlocks.flatMap(({ lines }) => lines.filter(({ text }) => isStamp(folded(text))))
  for (const line of stamps) {
    notes.drop(line.text.trim(), line.paragraph.at, {
      vi: 'dấu hiệu đã ký, đóng dấu: không thuộc nội dung kế hoạch',
      en: 'it says that the document was signed and sealed, which a plan does not',
    })
  }
  const entries = closing.entries.filter(({ archive }) => !archive)
  const distribution: RecipientGroup[] = []
  let braces = false
  let closed = false
  for (const { text, lines } of entries) {
    const at = lines[0]!.paragraph.at
    const words = text.normalize('NFC').replace(/\s+/g, ' ').trim()
    const before = distribution.at(-1)
    if (/^[-–\s]*\(/.test(words) && before && !before.purpose) {
      const purpose = words.replace(/^[-–\s]*\(|\)[\s;.,]*$/g, '')
      // Beside a brace it speaks of all recipients without a note above it.
      const from = closed ? distribution.findLastIndex((group) => group.purpose !== undefined) + 1 : distribution.length - 1
      for (let index = from; index < distribution.length; index++) distribution[index] = { ...distribution[index]!, purpose }
      braces ||= distribution.length - from > 1
      if (distribution.length - from === 1)
        notes.doubt(
          at,
          {
            vi: 'Ghi chú nơi nhận đứng riêng một dòng: tạm gắn với dòng ngay trên.',
            en: 'A note on recipients stands on a line of its own: it was given to the line above.',
          },
          '/distribution',
        )
      continue
    }
    closed = /[;,]$/.test(words)
    const { name, purpose } = recipientValue({ text: words })
    const to = name.includes('(') ? [name] : name.split(/\s*;\s*/)
    notes.field(`/distribution/${distribution.length}`, { to: name, ...(purpose && { purpose }) }, at)
    if (to.length > 1)
      notes.doubt(
        at,
        {
          vi: `Nhiều nơi nhận viết liền được tách mỗi nơi một dòng: “${name}”.`,
          en: `Recipients that run on were put on a line each: “${name}”.`,
        },
        '/distribution',
      )
    distribution.push({ to, ...(purpose && { purpose }) })
  }
  return {
    braces,
    distribution: grouped(distribution),
    archive: archiveOf(closing, notes),
    signatures: closing.signatures.flatMap((signature, index) => {
      const { posts, name } = signature
      if (posts.length === 0) return []
      const at = posts[0]!.paragraph.at
      const own = posts.flatMap(({ text }) => (isAuthority(text.trim()) ? [] : [text.trim()]))
      const made = signatureOf(valueOf(signature), own, writings)
      const printed = printedAuthority(made.signature).map((line) => printedText(line).toUpperCase().replace(/\s+/g, ' '))
      const found = posts.map(({ text }) => text.toUpperCase().replace(/\s+/g, ' ').trim())
      const same = squeezed(printed.join(' ')) === squeezed(found.join(' '))
      if (!same) {
        notes.doubt(
          at,
          {
            vi: `Quyền hạn, chức vụ người ký được hiểu là “${printed.join(' / ')}”.`,
            en: `Authority and post of the signer were read as “${printed.join(' / ')}”.`,
          },
          '/signature',
        )
      }
      notes.field(index === 0 ? '/signature' : `/signature/${index}`, made.signature, at, same && made.sure)
      if (name) notes.field(index === 0 ? '/signature/name' : `/signature/${index}/name`, made.signature.name, name.paragraph.at)
      return [made.signature]
    }),
  }
}

const squeezed = (text: string): string => text.replace(/[\s.,/]/g, '')

/** Neighbours that get it for one purpose share the note. */
function grouped(entries: readonly RecipientGroup[]): RecipientGroup[] {
  const groups: { to: string[]; purpose?: string }[] = []
  for (const { to, purpose } of entries) {
    const last = groups.at(-1)
    if (last && last.purpose === purpose) last.to.push(...to)
    else groups.push({ to: [...to], ...(purpose && { purpose }) })
  }
  return groups
}

function archiveOf({ entries }: WordElements['closing'], notes: FootnoteTexts): Plan['archive'] {
  const line = entries.find(({ archive }) => archive)
  if (!line) return { units: [] }
  const value = archiveValue({ ...line, text: line.text.normalize('NFC').replace(/\s+/g, ' ') })
  notes.field('/archive', value, line.lines[0]!.paragraph.at)
  return value
}

/** Of joint signatures each names the body it is for: above the post, or below those who sign in its name. */
function valueOf(
  signature: WordElements['closing']['signatures'][number],
): ReturnType<typeof signerValue> & { readonly body?: string } {
  const [first, second, ...others] = signature.posts
  if (!first || !second) return signerValue(signature)
  const collective = authorityOf(first.text)?.authority === 'TM'
  if (collective && others.length > 0 && namesBody(second)) {
    const { authorities, ...value } = signerValue({ ...signature, posts: [first, ...others] })
    const [{ authority, post }, ...more] = authorities as [(typeof authorities)[number], ...typeof authorities]
    return { ...value, authorities: [{ authority, post: `${post} ${second.text.trim()}` }, ...more] }
  }
  const value = signerValue({ ...signature, posts: [second, ...others] })
  return namesBody(first) && !value.authorities.some(({ authority }) => authority === 'TM')
    ? { ...value, body: first.text.trim() }
    : signerValue(signature)
}

const namesBody = ({ text }: { readonly text: string }): boolean =>
  !isAuthority(text.trim()) &&
  !isPost(text.trim()) &&
  (beginsBody(text) || /^(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|QUẬN) /u.test(text.trim()))

/** The posts of one who has two, each of which begins a line: `TRƯỞNG BAN` over `PHÓ CHỦ TỊCH UBND TỈNH`. */
function wholePosts(lines: readonly string[], post: string): string[] {
  const [, second] = lines
  return lines.length === 2 && beginsPost(second!) && lines.join(' ') === post ? [...lines] : [post]
}

const AUTHORITIES: ReadonlySet<string> = new Set<Authority>(['TM', 'KT', 'TL', 'TUQ', 'Q'])

function signatureOf(
  { authorities, post, name, body }: ReturnType<typeof valueOf>,
  lines: readonly string[],
  writings: Writings,
): { readonly signature: Signature; readonly sure: boolean } {
  const letters = authorities.map((it) => it.authority).filter((it): it is Authority => AUTHORITIES.has(it))
  let sure = true
  const cased = (printed: string, of: typeof postName): string => {
    const { text, sure: known } = of(printed, writings)
    sure &&= known
    return text
  }
  const of = (letter: Authority) => authorities.find((it) => it.authority === letter)?.post
  const collective = of('TM') ?? body
  const head = of('KT') ?? of('TL') ?? of('TUQ')
  const signature: Signature = {
    authority: letters,
    ...(collective && { collective: cased(collective, bodyName) }),
    ...(head && { head: cased(head, postName) }),
    position: wholePosts(lines, post)
      .map((post) => cased(post, postName))
      .join(' '),
    name: name === undefined ? null : name.normalize('NFC').replace(/\s+/g, ' '),
  }
  return { signature, sure }
}
