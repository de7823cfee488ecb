import type { Image as ImageNode, Paragraph as ParagraphNode } from 'mdast'
import { PAGE } from '../decree/layout.ts'
import { inlineText } from '../model/inline.ts'
import type { Image } from '../model/image.ts'
import type { Words } from '../model/table.ts'
import type { Reading } from './context.ts'
import { leavesFolder } from './inline.ts'
import { pictureIn } from './picture.ts'

/** An image that stands alone in its paragraph, with what is written in braces behind it. */
export interface LoneImage {
  readonly node: ImageNode
  /** `width=12cm`, without the braces. */
  readonly settings: string
}

/** The image a paragraph consists of; undefined for any other paragraph. */
export function loneImage({ children }: ParagraphNode): LoneImage | undefined {
  const [node, behind, ...others] = children
  if (node?.type !== 'image' || others.length > 0) return undefined
  const settings = behind === undefined ? '' : behind.type === 'text' ? /^\s*\{([^{}]*)\}\s*$/.exec(behind.value)?.[1] : undefined
  return settings === undefined ? undefined : { node, settings }
}

const MOST_WIDTH = PAGE.width.chosen - PAGE.left.chosen - PAGE.right.chosen

/** An image with its file looked at. What is wrong with the file or its width is told; the image stays in the plan. */
export function readImage({ node, settings }: LoneImage, reading: Reading): Image {
  const file = decoded(node.url).replaceAll('\\', '/')
  const tell = (
    severity: 'error' | 'warning',
    rule: string,
    vi: string,
    en: string,
    viHint: string,
    enHint: string,
  ): undefined => {
    reading.report(severity, rule, reading.place(node), { vi, en }, { vi: viHint, en: enHint })
  }
  const alt = node.alt ?? ''
  if (alt.trim() === '')
    tell(
      'warning',
      'image-setting',
      `Hình “${file}” chưa có lời tả.`,
      `The image “${file}” is not described.`,
      `Viết vài chữ nói hình vẽ gì: ![Sơ đồ tổ chức thực hiện](${node.url})`,
      `Say in a few words what it shows: ![The chart of duties](${node.url})`,
    )
  const width = widthOf(settings)
  if (width === 'wrong')
    tell(
      'error',
      'image-setting',
      `Sau hình “${file}” ghi {${settings}}: chỉ ghi được độ rộng, từ 1 đến ${String(MOST_WIDTH / 10).replace('.', ',')} cm.`,
      `Behind the image “${file}” stands {${settings}}: only a width can be given, from 1 to ${MOST_WIDTH / 10} cm.`,
      `Viết: {width=12cm}. Chú thích dưới hình ghi trong ngoặc kép: ![${alt}](${node.url} "Hình 1. …"){width=12cm}`,
      `Write {width=12cm}. The line below it stands in quotation marks: ![${alt}](${node.url} "Hình 1. …"){width=12cm}`,
    )
  const picture = pictureOf(file, reading, tell)
  return {
    type: 'image',
    file,
    alt,
    ...(node.title && { caption: inlineText(node.title) as Words[] }),
    ...(typeof width === 'number' && { width }),
    ...(picture && { picture }),
  }
}

function widthOf(settings: string): number | 'wrong' | undefined {
  if (settings.trim() === '') return undefined
  const found = /^\s*width\s*=\s*"?(\d{1,3}(?:[.,]\d{1,2})?)\s*(cm|mm)"?\s*$/.exec(settings)
  const width = found ? Math.round(Number(found[1]!.replace(',', '.')) * (found[2] === 'cm' ? 100 : 10)) / 10 : 0
  return width >= 10 && width <= MOST_WIDTH ? width : 'wrong'
}

function pictureOf(
  file: string,
  reading: Reading,
  tell: (severity: 'error', rule: string, vi: string, en: string, viHint: string, enHint: string) => undefined,
): Image['picture'] {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|~)/i.test(file) || leavesFolder(file))
    return tell(
      'error',
      'image-missing',
      `Hình “${file}” nằm ngoài thư mục của kế hoạch.`,
      `The image “${file}” lies outside the plan's folder.`,
      'Đặt tệp hình cạnh kế hoạch và chỉ ghi tên tệp.',
      'Put the file beside the plan and give its name only.',
    )
  const found = reading.open(file)
  if (found === 'outside')
    return tell(
      'error',
      'image-missing',
      `Hình “${file}” là một liên kết dẫn ra ngoài thư mục của kế hoạch.`,
      `The image “${file}” is a link that leads out of the plan's folder.`,
      'Chép chính tệp đó vào cạnh kế hoạch, thay cho liên kết.',
      'Put the file itself beside the plan, in the place of the link.',
    )
  if (!found)
    return tell(
      'error',
      'image-missing',
      `Không tìm thấy tệp hình “${file}” cạnh kế hoạch.`,
      `There is no file “${file}” beside the plan.`,
      'Kiểm tra tên tệp, kể cả chữ hoa, chữ thường và đuôi .png, .jpg.',
      'Check the name, its case and the ending .png or .jpg.',
    )
  const picture = pictureIn(file, found.content)
  if ('format' in picture) return picture
  const { message, hint } = picture
  return tell('error', 'image-file', message.vi, message.en, hint.vi, hint.en)
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
