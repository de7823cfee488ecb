import { deflateSync, strToU8 } from 'fflate'
import { CENTRAL, DEFLATED, END, LOCAL } from './zip-format.ts'

/** A part as it stands in a package, for who has packed it before: deflated, and the CRC-32 of what it was. */
export interface DeflatedPart {
  readonly deflated: Uint8Array
  readonly crc: number
}

// Smaller parts take longer to deflate than the few bytes saved are worth.
const WORTH_DEFLATING = 1500

/** A part as a package has it; none where deflating it is not worth it. */
export const deflatedPart = (part: Uint8Array): DeflatedPart | undefined =>
  part.length < WORTH_DEFLATING ? undefined : { deflated: deflateSync(part, { level: 2 }), crc: crc32(part) }

/**
 * Packs parts into bytes that repeat: entries in one order with one time, compressed by a pinned JavaScript deflate. `known` are parts that were
 * deflated before.
 */
export function pack(
  parts: ReadonlyMap<string, Uint8Array>,
  known: (part: Uint8Array) => DeflatedPart | undefined = () => undefined,
): Uint8Array {
  // The content types come first, as the Open Packaging Conventions' readers like best.
  const order = [...parts.keys()].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return zipOf(
    order.map((path): ZipFile => {
      const part = parts.get(path)!
      const packed = known(part) ?? deflatedPart(part)
      return { name: strToU8(path), size: part.length, crc: packed?.crc ?? crc32(part), stored: part, deflated: packed?.deflated }
    }),
  )
}

const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2)

interface ZipFile {
  readonly name: Uint8Array
  readonly size: number
  readonly crc: number
  readonly stored: Uint8Array
  readonly deflated: Uint8Array | undefined
}

/** 2.0, the first that knows deflate. */
const VERSION = 20
/** 1 January 1980, 12:00: fields of local time, the same in every zone. */
const ENTRY_TIME = { time: 12 << 11, date: (1 << 5) | 1 } as const

/** Files as a zip, one after the other, and the directory behind them. */
function zipOf(files: readonly ZipFile[]): Uint8Array {
  const contentOf = ({ deflated, stored }: ZipFile): Uint8Array => deflated ?? stored
  const total = files.reduce<number>(
    (sum, file) => sum + LOCAL.length + CENTRAL.length + 2 * file.name.length + contentOf(file).length,
    END.length,
  )
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  /** What both headers of a file tell, from the version on; names of other letters than ASCII are told to be UTF-8. */
  const describe = (at: number, file: ZipFile): void => {
    view.setUint16(at, VERSION, true)
    view.setUint16(at + 2, file.name.some((byte) => byte > 0x7f) ? 0x0800 : 0, true)
    view.setUint16(at + 4, file.deflated ? DEFLATED : 0, true)
    view.setUint16(at + 6, ENTRY_TIME.time, true)
    view.setUint16(at + 8, ENTRY_TIME.date, true)
    view.setUint32(at + 10, file.crc, true)
    view.setUint32(at + 14, contentOf(file).length, true)
    view.setUint32(at + 18, file.size, true)
    view.setUint16(at + 22, file.name.length, true)
  }
  const starts: number[] = []
  let at = 0
  for (const file of files) {
    starts.push(at)
    view.setUint32(at, LOCAL.signature, true)
    describe(at + 4, file)
    bytes.set(file.name, at + LOCAL.length)
    bytes.set(contentOf(file), at + LOCAL.length + file.name.length)
    at += LOCAL.length + file.name.length + contentOf(file).length
  }
  const directory = at
  for (const [index, file] of files.entries()) {
    view.setUint32(at, CENTRAL.signature, true)
    view.setUint16(at + 4, VERSION, true)
    describe(at + 6, file)
    view.setUint32(at + 42, starts[index]!, true)
    bytes.set(file.name, at + CENTRAL.length)
    at += CENTRAL.length + file.name.length
  }
  view.setUint32(at, END.signature, true)
  view.setUint16(at + 8, files.length, true)
  view.setUint16(at + 10, files.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  return bytes
}

/** The CRC-32 of each byte (APPNOTE.TXT, 4.4.7). */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crc32(bytes: Uint8Array): number {
  let crc = -1
  for (let at = 0; at < bytes.length; at++) crc = TABLE[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return ~crc >>> 0
}
