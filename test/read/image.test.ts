import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../src/index.ts'
import { all, partOf } from '../docx.ts'
import { strToU8, unzipSync } from 'fflate'
import { outline, readBody } from './plan.ts'

/** A grey picture of 40 × 20 points. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAACgAAAAUCAAAAADaLSBnAAAAEElEQVR4nGNgGAWjYBSQAgADNAABbnWNbAAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)
const JPEG = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 60, 1, 1,
  0x11, 0, 0xff, 0xd9,
])
const FILES: Readonly<Record<string, Uint8Array>> = {
  'so-do.png': PNG,
  'anh.jpg': JPEG,
  'sai.jpg': PNG,
  'gif.png': strToU8('GIF89a......'),
  'hong.png': PNG.slice(0, 12),
  'cut.png': PNG.slice(0, -12),
  'cut.jpg': JPEG.slice(0, -2),
  'to.png': new Uint8Array(9 * 1024 * 1024),
}
const open = (path: string) => (FILES[path] ? { path, content: FILES[path] } : undefined)
const read = (body: string) => readBody(body, '', { open })

describe('an image', () => {
  it('is a block of its own, with size, caption and width', () => {
    const { text, problems } = read('![Sơ đồ](so-do.png "Hình 1"){width=12,5cm}\n\n![Ảnh](anh.jpg)')
    expect(problems).toEqual([])
    expect(outline(text.body).slice(0, 2)).toEqual(['![Sơ đồ](so-do.png) 40×20', '![Ảnh](anh.jpg) 60×30'])
    expect(text.body[0]).toMatchObject({ width: 125, caption: [{ type: 'text', value: 'Hình 1' }], picture: { format: 'png' } })
  })

  it.each([
    ['missing', '![a](x.png)', 'image-missing', 'Không tìm thấy tệp hình “x.png”'],
    ['outside the folder', '![a](../x.png)', 'image-missing', 'nằm ngoài thư mục'],
    ['on a network', '![a](https://x.vn/x.png)', 'image-missing', 'nằm ngoài thư mục'],
    ['with another ending', '![a](sai.jpg)', 'image-file', 'bên trong là PNG'],
    ['of another kind', '![a](gif.png)', 'image-file', 'bên trong là GIF'],
    ['damaged', '![a](hong.png)', 'image-file', 'bị hỏng'],
    ['cut off', '![a](cut.png)', 'image-file', 'bị cắt cụt'],
    ['cut off, a photograph', '![a](cut.jpg)', 'image-file', 'bị cắt cụt'],
    ['too large', '![a](to.png)', 'image-file', 'nặng 9,0 MB'],
    ['too wide', '![a](so-do.png){width=20cm}', 'image-setting', 'từ 1 đến 16,5 cm'],
    ['with another setting', '![a](so-do.png){height=2cm}', 'image-setting', '{height=2cm}'],
    ['without words', '![](so-do.png)', 'image-setting', 'chưa có lời tả'],
    ['inside a sentence', 'Xem ![a](so-do.png) ở trên.', 'unsupported-markdown', 'hình ảnh giữa câu'],
  ])('is told when it is %s', (_, body, rule, words) => {
    const { problems } = read(body)
    expect(problems.map((it) => [it.rule, it.at.line - 13])).toEqual([[rule, 1]])
    expect(problems[0]!.message.vi).toContain(words)
  })

  it('comes out with its alternative text, numbered within the document, and the same bytes twice', async () => {
    const { plan } = read('![Sơ đồ](so-do.png "Hình 1"){width=12cm}\n\n![Ảnh](anh.jpg)\n\n![Lại](so-do.png)')
    const { value: bytes } = await renderDocx(plan)
    const drawn = [...all(partOf(bytes, 'word/document.xml'), 'wp:docPr')].map(({ attributes }) => attributes)
    expect(drawn.map(({ id, descr }) => [id, descr])).toEqual([
      ['1', 'Sơ đồ'],
      ['2', 'Ảnh'],
      ['3', 'Lại'],
    ])
    const [extent] = [...all(partOf(bytes, 'word/document.xml'), 'wp:extent')]
    expect(Math.round(Number(extent!.attributes['cx']) / 36000)).toBe(120)
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith('word/media/'))).toHaveLength(2)
    expect((await renderDocx(plan)).value).toEqual(bytes)
  })
})

describe('::page-break and ::toc', () => {
  it('are blocks; the table of contents lists the headings of its own text with their labels', () => {
    const { text, problems } = read('::toc\n\n# Mục đích\n\nx\n\n## Yêu cầu\n\ny\n\n::page-break\n\n# Tổ chức\n\nz')
    expect(problems).toEqual([])
    expect(outline(text.body).slice(0, 4)).toEqual(['::toc', '  # I. Mục đích', '  ## 1. Yêu cầu', '  # II. Tổ chức'])
    expect(outline(text.body)).toContain('::page-break')
  })

  it('take nothing beside their names, and the nearest is named', () => {
    expect(read('::toc{depth=2}').problems.map(({ rule }) => rule)).toContain('unknown-directive')
    expect(read('::pagebreak').problems[0]!.hint!.vi).toContain('::page-break')
  })
})
