import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { documentText, verifyDocx } from '../../src/index.ts'
import { readDocument } from '../../src/ooxml/document.ts'
import { Unreadable } from '../../src/ooxml/unreadable.ts'
import { hostileFiles } from './hostile.ts'
import { docxWith, p, partsWith, zipped } from './word.ts'

const reasonOf = (bytes: Uint8Array): string => {
  try {
    readDocument(bytes, { soundStyles: true })
  } catch (error) {
    if (error instanceof Unreadable) return error.reason.en
    throw error
  }
  return 'was read'
}

describe('files that are no documents, or mean harm', () => {
  it.each(hostileFiles())('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toContain(reason)
  })

  it('every one of them is named by its reason in both languages', () => {
    for (const [name, bytes] of hostileFiles()) {
      try {
        readDocument(bytes, { soundStyles: true })
      } catch (error) {
        expect((error as Unreadable).reason.vi, name).toMatch(/^[\p{Ll}“].+\.$/u)
      }
    }
  })

  it.each(hostileFiles())('the API gives no text, no verdict and one problem for %s', (name, content, reason) => {
    for (const read of [documentText, verifyDocx]) {
      // For its text alone the circle is cut.
      if (name === 'circular styles' && read === documentText) continue
      const { value, problems } = read({ path: 'kế hoạch.docx', content })
      expect(value).toBeUndefined()
      expect(problems).toMatchObject([
        { severity: 'error', rule: 'cannot-open', at: { file: 'kế hoạch.docx', line: 1, column: 1 } },
      ])
      expect(problems[0]!.message.en).toContain(reason)
    }
  })

  it('reads a sound file of the same making', () => {
    expect(reasonOf(docxWith(p('Kế hoạch')))).toBe('was read')
  })

  it('does not believe the size a zip declares', () => {
    const bytes = zipSync({ ...utf8(partsWith('')), 'word/document.xml': new Uint8Array(40 << 20) })
    // The directory now says that the part is as small as the packed one.
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1 << 20) view.setUint32(at + 24, 1000, true)
    }
    expect(reasonOf(bytes)).toContain('unpacks to too much')
  })

  it('survives circular styles where formatting is not asked for', () => {
    const [, bytes] = hostileFiles().find(([name]) => name === 'circular styles')!
    expect(readDocument(bytes).sections).toHaveLength(1)
  })

  it('finds the main part by its relationship, wherever it lies', () => {
    const parts = partsWith(p('x'))
    const moved = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path.replace('word/', 'khac/'), xml]))
    moved['_rels/.rels'] = parts['_rels/.rels']!.replace('word/document.xml', '/khac/document.xml')
    expect(reasonOf(zipped(moved))).toBe('was read')
  })
})

const utf8 = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))
