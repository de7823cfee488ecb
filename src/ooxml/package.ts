import type { DocumentTrace } from './trace.ts'
import { LIMITS } from './limits.ts'
import { convertible, damaged, excessive, Unreadable } from './unreadable.ts'
import { parseXml, type XmlBudget } from './parse-xml.ts'
import { children, type Element } from './xml.ts'
import { openZip, type Zip } from './zip.ts'

/** A part of a package: its path and its root element. */
export interface PackagePart {
  readonly path: string
  readonly root: Element
}

/** A Word file as parts that point to one another by type of relationship. */
export interface Package {
  /** The part that holds the text. */
  readonly main: PackagePart
  /** The first part of a type that another points to, such as `styles`; undefined where it points to none. */
  related(from: PackagePart, type: string): PackagePart | undefined
  /** The first part of a type that the package itself points to, such as `custom-properties`. */
  ofPackage(type: string): PackagePart | undefined
  /** The part behind a relationship's id. Throws `Unreadable` where it leads nowhere. */
  byId(from: PackagePart, id: string | undefined): PackagePart
  /** The part behind a relationship's id; undefined where it leads nowhere or out of the file, or to what cannot be read. */
  find(from: PackagePart, id: string | undefined): PackagePart | undefined
  /** Where a relationship leads that leads out of the file; undefined for any other. */
  addressById(from: PackagePart, id: string): string | undefined
  /** The bytes behind a relationship's id; undefined where it leads nowhere, or out of the file. */
  bytesById(from: PackagePart, id: string): Uint8Array | undefined
}

interface Relationship {
  readonly id: string
  readonly type: string
  /** As it is written. */
  readonly address: string
  readonly external: boolean
  /** The part that points. */
  readonly from: string
}

const TYPES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
] as const

/** Opens a Word file. Throws `Unreadable` with a sentence for whatever else the bytes are. */
export function openPackage(bytes: Uint8Array, trace?: DocumentTrace): Package {
  if (bytes.length > LIMITS.fileBytes) throw excessive('lớn hơn 100 MB.', 'it is larger than 100 MB.')
  refuseOthers(bytes)
  const zip = openZip(bytes)
  if (!zip.names.some((name) => name.toLowerCase() === '[content_types].xml')) {
    if (zip.names.includes('mimetype'))
      throw convertible(
        'là văn bản OpenDocument (.odt), không phải tệp Word (.docx).',
        'it is an OpenDocument text (.odt), no Word file (.docx).',
      )
    throw new Unreadable(
      {
        vi: 'là tệp nén nhưng không phải tệp Word: thiếu phần “[Content_Types].xml”.',
        en: 'it is a zip but no Word file: its part “[Content_Types].xml” is missing.',
      },
      { vi: 'Chọn đúng tệp .docx.', en: 'Choose a .docx file.' },
    )
  }
  return packageOf(zip, trace)
}

function packageOf(zip: Zip, trace?: DocumentTrace): Package {
  const budget: XmlBudget = { elements: 0 }
  const parts = new Map<string, PackagePart>()
  const links = new Map<string, readonly Relationship[]>()

  function read(path: string, spans?: DocumentTrace['spans']): PackagePart {
    const known = parts.get(path)
    if (known) return known
    const bytes = zip.read(path)
    if (!bytes) throw damaged(`thiếu phần “${path}”.`, `its part “${path}” is missing.`)
    const part = { path, root: parseXml(bytes, path, budget, spans) }
    parts.set(path, part)
    return part
  }
  function relationships(from: string): readonly Relationship[] {
    let found = links.get(from)
    if (!found) {
      const path = relationshipsPath(from)
      const bytes = zip.read(path)
      found = bytes ? children(parseXml(bytes, path, budget), 'Relationship').map((it) => relationship(it, from)) : []
      links.set(from, found)
    }
    return found
  }

  const start = relationships('').find(({ type }) => type === 'officeDocument')
  if (!start)
    throw damaged(
      'không chỉ ra phần nội dung (thiếu “_rels/.rels”).',
      'nothing says which part holds its text (“_rels/.rels” is missing).',
    )
  const main = read(targetOf(start), trace?.spans)
  if (main.root.name !== 'w:document') throw otherKind(main.path)
  if (trace) {
    trace.part = main.path
    const comments = relationships(main.path).find(({ type, external }) => type === 'comments' && !external)
    trace.comments = comments && targetOf(comments)
  }
  return {
    main,
    related(from, wanted) {
      const link = relationships(from.path).find(({ type, external }) => type === wanted && !external)
      return link && read(targetOf(link))
    },
    ofPackage(wanted) {
      const link = relationships('').find(({ type, external }) => type === wanted && !external)
      return link && read(targetOf(link))
    },
    addressById(from, id) {
      return relationships(from.path).find((it) => it.id === id && it.external)?.address
    },
    bytesById(from, id) {
      const link = relationships(from.path).find((it) => it.id === id && !it.external)
      return link && zip.read(targetOf(link))
    },
    find(from, id) {
      const link = relationships(from.path).find((it) => it.id === id && !it.external)
      try {
        return link && read(targetOf(link))
      } catch (error) {
        if (error instanceof Unreadable) return undefined
        throw error
      }
    },
    byId(from, id) {
      const link = relationships(from.path).find((it) => it.id === id && !it.external)
      if (!link)
        throw damaged(
          `liên kết “${id ?? ''}” trong “${from.path}” không dẫn tới đâu.`,
          `link “${id ?? ''}” in “${from.path}” leads nowhere.`,
        )
      return read(targetOf(link))
    },
  }
}

/** `word/document.xml` → `word/_rels/document.xml.rels`; the package itself has `_rels/.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
}

function relationship({ attributes }: Element, from: string): Relationship {
  const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes
  const namespace = TYPES.find((prefix) => Type.startsWith(prefix))
  return {
    id: Id,
    type: namespace ? Type.slice(namespace.length) : Type,
    address: Target,
    external: TargetMode.toLowerCase() === 'external',
    from,
  }
}

/** A target as a path in the package: absolute, or from the folder of the part that points to it. */
function targetOf({ address, from }: Relationship): string {
  const folder = address.startsWith('/') ? [] : from.split('/').slice(0, -1)
  const path: string[] = []
  for (const step of [...folder, ...address.split('/')]) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** Names the other kinds of file that come under the ending .docx. */
function refuseOthers(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Unreadable({ vi: 'tệp trống.', en: 'the file is empty.' })
  if (starts(bytes, 0x50, 0x4b)) return
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsUtf16(bytes, 'EncryptedPackage'))
      throw new Unreadable(
        {
          vi: 'tệp Word được đặt mật khẩu nên không đọc được.',
          en: 'the Word file is protected by a password and cannot be read.',
        },
        { vi: 'Mở tệp bằng Word, bỏ mật khẩu rồi kiểm tra lại.', en: 'Open it in Word, take the password off and try again.' },
      )
    throw convertible(
      'là tệp Word đời cũ (.doc), dù tên có thể là .docx.',
      'it is a Word file of the old kind (.doc), whatever its name says.',
    )
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 64)).trimStart().toLowerCase()
  if (head.startsWith('{\\rtf'))
    throw convertible('là tệp RTF, không phải tệp Word (.docx).', 'it is an RTF file, no Word file (.docx).')
  if (head.startsWith('%pdf'))
    throw new Unreadable(
      { vi: 'là tệp PDF, không phải tệp Word (.docx).', en: 'it is a PDF, no Word file (.docx).' },
      {
        vi: 'Xin tệp Word mà bản này được in ra từ đó; bản quét thì phải đánh máy lại.',
        en: 'Ask for the Word file it was made from; a scan has to be typed again.',
      },
    )
  if (/^<(?:!doctype html|html|\?xml)/.test(head))
    throw convertible(
      'là trang web hoặc tệp XML, không phải tệp Word (.docx).',
      'it is a web page or an XML file, no Word file (.docx).',
    )
  throw new Unreadable(
    { vi: 'không phải tệp Word (.docx).', en: 'it is no Word file (.docx).' },
    { vi: 'Chọn tệp .docx lưu từ Word hoặc LibreOffice.', en: 'Choose a .docx saved by Word or LibreOffice.' },
  )
}

/** True when bytes hold a text in UTF-16, as the directory of a compound file does. */
function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
  const end = Math.min(bytes.length, 1 << 24) - wanted.length
  for (let at = 0; at <= end; at += 2) {
    if (bytes[at] === wanted[0] && wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

const otherKind = (path: string): Unreadable =>
  /^xl\/|^ppt\//.test(path)
    ? new Unreadable({
        vi: 'là bảng tính hoặc bài trình chiếu, không phải văn bản Word.',
        en: 'it is a spreadsheet or a slide show, no Word text.',
      })
    : damaged(`phần “${path}” không chứa văn bản.`, `its part “${path}” holds no text.`)
