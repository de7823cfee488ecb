import { inflate } from './inflate.ts'
import { LIMITS } from './limits.ts'
import { damaged, excessive, Unreadable } from './unreadable.ts'
import { CENTRAL, DEFLATED, END, LOCAL } from './zip-format.ts'

/** The parts of a zip, unpacked one by one when they are asked for. Names are compared without regard to case. */
export interface Zip {
  readonly names: readonly string[]
  /** The bytes of a part; undefined where there is none. Throws `Unreadable`. */
  read(name: string): Uint8Array | undefined
}

interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

const STORED = 0
const ENCRYPTED = 1

const cutOff = (): Unreadable =>
  damaged('tệp nén (zip) bị cắt ngang hoặc thiếu phần cuối.', 'its zip is cut off or lacks its end.')

/** Reads a zip's directory. Throws `Unreadable` where there is none, or one beyond the limits. */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, ZipEntry>()
  let declared = 0
  for (const entry of directory(bytes, view)) {
    declared += entry.size
    if (declared > LIMITS.declaredBytes || (entry.size > LIMITS.bombBytes && entry.size > entry.packed * LIMITS.bombRatio))
      throw bomb(entry.name)
    entries.set(entry.name.toLowerCase(), entry)
  }
  let total = 0
  return {
    names: [...entries.values()].map(({ name }) => name),
    read(name) {
      const entry = entries.get(name.toLowerCase())
      if (!entry) return undefined
      const part = unpack(entry, bytes, view)
      total += part.length
      if (total > LIMITS.totalBytes) throw bomb(name)
      return part
    },
  }
}

const bomb = (name: string): Unreadable =>
  excessive(`phần “${name}” giải nén ra quá lớn.`, `its part “${name}” unpacks to too much.`)

function* directory(bytes: Uint8Array, view: DataView): Generator<ZipEntry> {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > LIMITS.parts) throw excessive(`có ${count} phần.`, `it has ${count} parts.`)
  const text = new TextDecoder()
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL.length > end || view.getUint32(at, true) !== CENTRAL.signature) throw cutOff()
    const nameLength = view.getUint16(at + 28, true)
    const extra = view.getUint16(at + 30, true)
    const comment = view.getUint16(at + 32, true)
    const name = text.decode(bytes.subarray(at + CENTRAL.length, at + CENTRAL.length + nameLength)).replaceAll('\\', '/')
    if (view.getUint16(at + 8, true) & ENCRYPTED) {
      throw new Unreadable(
        { vi: 'tệp nén được đặt mật khẩu.', en: 'its zip is protected by a password.' },
        { vi: 'Bỏ mật khẩu rồi kiểm tra lại.', en: 'Take the password off and try again.' },
      )
    }
    yield {
      name: name.replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    at += CENTRAL.length + nameLength + extra + comment
  }
}

/** Where the end record begins: the last one in the file, before a comment of any length. */
function endOf(view: DataView): number {
  const last = view.byteLength - END.length
  for (let at = last; at >= 0 && at >= last - END.comment; at--) {
    if (view.getUint32(at, true) === END.signature) return at
  }
  throw cutOff()
}

function unpack({ name, method, packed, size, at }: ZipEntry, bytes: Uint8Array, view: DataView): Uint8Array {
  if (at + LOCAL.length > bytes.length || view.getUint32(at, true) !== LOCAL.signature) throw cutOff()
  const start = at + LOCAL.length + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packed > bytes.length) throw cutOff()
  const data = bytes.subarray(start, start + packed)
  if (method === STORED && data.length <= LIMITS.partBytes) return data
  if (method !== DEFLATED) {
    if (method === STORED) throw bomb(name)
    throw damaged(`phần “${name}” nén theo cách Word không dùng.`, `its part “${name}” is packed in a way Word does not know.`)
  }
  let part: Uint8Array | undefined
  try {
    part = inflate(data, size, LIMITS.partBytes)
  } catch {
    throw damaged(`không giải nén được phần “${name}”.`, `its part “${name}” cannot be unpacked.`)
  }
  if (!part) throw bomb(name)
  return part
}
