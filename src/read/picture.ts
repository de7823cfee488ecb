import { imageSize } from 'image-size'
import type { Picture } from '../model/image.ts'
import type { Wording } from '../model/problem.ts'

/** A photograph of a phone has 5 MB at most; a document with larger ones cannot be sent. */
const MOST_BYTES = 8 * 1024 * 1024
const MOST_PIXELS = 50_000_000

/** What a file may begin with, by what it then is. */
const SIGNATURES: readonly (readonly [format: string, bytes: readonly number[], from?: number])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['WEBP', [0x57, 0x45, 0x42, 0x50], 8],
  ['BMP', [0x42, 0x4d]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['HEIC', [0x66, 0x74, 0x79, 0x70], 4],
  ['Word, Excel', [0x50, 0x4b, 0x03, 0x04]],
]

const formatOf = (content: Uint8Array): string | undefined =>
  SIGNATURES.find(([, bytes, from = 0]) => bytes.every((byte, index) => content[from + index] === byte))?.[0]

const ENDINGS: Readonly<Record<string, Picture['format']>> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg' }

/** A picture, or the sentence that says why the file is none. */
export function pictureIn(
  file: string,
  content: Uint8Array | string,
): Picture | { readonly message: Wording; readonly hint: Wording } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const refuse = (vi: string, en: string, viHint: string, enHint: string) => ({
    message: { vi: `Hình “${file}” ${vi}`, en: `The image “${file}” ${en}` },
    hint: { vi: viHint, en: enHint },
  })
  const smaller = ['Thu nhỏ hình rồi lưu lại.', 'Make the image smaller and save it again.'] as const
  const saveAs = ['Mở hình, lưu lại thành PNG hoặc JPG.', 'Open the image and save it as PNG or JPEG.'] as const
  if (bytes.length > MOST_BYTES) {
    const mb = (bytes.length / 1024 / 1024).toFixed(1)
    return refuse(`nặng ${mb.replace('.', ',')} MB; nhiều nhất 8 MB.`, `has ${mb} MB; 8 MB at most.`, ...smaller)
  }
  const format = formatOf(bytes)
  const ending = ENDINGS[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '']
  if (format !== 'png' && format !== 'jpeg')
    return refuse(
      `không phải tệp PNG hay JPEG${format ? ` (bên trong là ${format})` : ''}.`,
      `is no PNG or JPEG${format ? ` (it is ${format})` : ''}.`,
      ...saveAs,
    )
  if (format !== ending)
    return refuse(
      `có đuôi tệp không đúng: bên trong là ${format.toUpperCase()}.`,
      `has the wrong ending: it is ${format.toUpperCase()}.`,
      `Đổi đuôi tệp thành .${format === 'png' ? 'png' : 'jpg'}, sửa cả tên trong kế hoạch.`,
      `Rename it to .${format === 'png' ? 'png' : 'jpg'}, in the plan as well.`,
    )
  const size = sizeOf(bytes)
  if (!size) return refuse('bị hỏng, không đọc được kích thước.', 'is damaged: its size cannot be read.', ...saveAs)
  if (!isWhole(bytes, format))
    return refuse(
      'bị cắt cụt: thiếu phần cuối tệp.',
      'is cut off: the end of the file is missing.',
      'Chép lại tệp hình, hoặc mở ra rồi lưu lại.',
      'Copy the file again, or open it and save it anew.',
    )
  if (size.width * size.height > MOST_PIXELS)
    return refuse(
      `có ${size.width} × ${size.height} điểm ảnh; nhiều nhất 50 triệu.`,
      `has ${size.width} × ${size.height} pixels; 50 million at most.`,
      ...smaller,
    )
  if ((size.orientation ?? 1) !== 1)
    return refuse(
      'chụp xoay (hướng ghi trong EXIF); Word sẽ in hình nằm nghiêng.',
      'is turned by its EXIF data, which Word does not heed.',
      'Mở hình, xoay cho đúng chiều rồi lưu lại.',
      'Open it, turn it the right way and save it.',
    )
  return { format, width: size.width, height: size.height, content: bytes }
}

/** What a whole file ends with; some programs put a little of their own behind it. */
const ENDS: Readonly<Record<Picture['format'], readonly number[]>> = { png: [0x49, 0x45, 0x4e, 0x44], jpeg: [0xff, 0xd9] }

/** A file that a download or a mail cut off has no end. */
function isWhole(bytes: Uint8Array, format: Picture['format']): boolean {
  const end = ENDS[format]
  for (let at = bytes.length - end.length; at > 0; at--) if (end.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

function sizeOf(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number; readonly orientation?: number | undefined } | undefined {
  try {
    const { width, height, orientation } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height, orientation } : undefined
  } catch {
    return undefined
  }
}
