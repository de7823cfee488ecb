import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { convertByOffice } from '../../src/cli/world/office.ts'
import { docxWith, p } from '../ooxml/word.ts'
import { Folder } from './folder.ts'

/** `.doc`, `.odt` and `.rtf` through LibreOffice, and what is said where there is none. */

const DOC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const RTF = '{\\rtf1\\ansi Cac don vi gui  bao cao.}'
const DOCX = docxWith(p('Các đơn vị gửi  báo cáo.'))

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('cu.doc', DOC)
  folder.write('cu.rtf', RTF)
  folder.write('moi.docx', DOCX)
})
afterEach(() => folder.remove())

describe('old Word files', () => {
  it.each(['check', 'verify', 'text'])('%s says what to do where LibreOffice is not there, and goes on', async (command) => {
    const { exit, stdout, stderr } = await folder.run([command, 'cu.doc', 'moi.docx', '--lang', 'en'])
    expect(exit).toBe(3)
    expect(stdout + stderr).toMatch(
      /cu\.doc”?: it is a Word file of the old kind \(\.doc\): LibreOffice is needed to read it, and is not installed/,
    )
    expect(stdout + stderr).toContain('save it as .docx with Save As')
    expect(stdout + stderr).toMatch(/moi\.docx|Các đơn vị gửi/)
  })

  it('are converted in one run, and their names stay those of the files given', async () => {
    const runs: string[][] = []
    const convert = async (files: readonly { readonly ending: string }[]) => {
      runs.push(files.map(({ ending }) => ending))
      return files.map(({ ending }) => (ending === 'doc' ? DOCX : undefined))
    }
    const { exit, stdout } = await folder.run(['check', 'cu.doc', 'moi.docx', 'cu.rtf', '--lang', 'en'], { convert })
    expect(runs).toEqual([['doc', 'rtf']])
    expect(exit).toBe(3)
    expect(stdout).toContain('cu.doc:paragraph 1 (“Các đơn vị gửi”)')
    expect(stdout).toContain('moi.docx:paragraph 1')
    expect(stdout).toContain('LibreOffice could not make a .docx of it')
    expect((await folder.run(['text', 'cu.doc', 'cu.doc'], { convert })).stdout).toBe('Các đơn vị gửi  báo cáo.\n'.repeat(2))
    expect(runs).toEqual([
      ['doc', 'rtf'],
      ['doc', 'doc'],
    ])
    const piped = await folder.run(['check', '-', '--lang', 'en'], { convert, stdin: DOC })
    expect(piped.stdout).toContain('-:paragraph 1')
    const comments = await folder.run(['check', 'cu.doc', '--comments', 'nhan-xet.docx'], { convert })
    expect(comments.stderr).toContain('nhan-xet.docx: 1 comment')
  })

  it('are told of on a terminal while they are converted, and nowhere else', async () => {
    const convert = async (files: readonly unknown[]) => files.map(() => undefined)
    const said = async (columns?: number) =>
      (await folder.run(['import', 'cu.doc', '--lang', 'en'], { convert, ...(columns && { columns }) })).stderr
    expect(await said(80)).toContain('LibreOffice is making .docx of 1 files of old kinds…\n')
    expect(await said()).not.toContain('is making')
  })

  it('say of a PDF what it is', async () => {
    folder.write('quet.docx', '%PDF-1.7')
    const { exit, stdout } = await folder.run(['check', 'quet.docx', '--lang', 'vi'])
    expect(exit).toBe(3)
    expect(stdout).toContain('là tệp PDF')
    expect(stdout).toContain('Xin tệp Word')
  })
})

const posix = process.platform !== 'win32'

describe.runIf(posix)('the door to LibreOffice', () => {
  const { PATH } = process.env
  let bin: string
  beforeEach(() => void (bin = mkdtempSync(join(tmpdir(), 'kehoach-bin-'))))
  afterEach(() => {
    process.env.PATH = PATH
    rmSync(bin, { recursive: true })
  })
  const left = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('kehoach-office-'))

  it('gives it a profile of its own and all files, takes what it wrote, and leaves no folder', async () => {
    const fake = join(bin, 'soffice')
    writeFileSync(
      fake,
      `#!/bin/sh\necho "$@" > ${bin}/said\nwhile [ "$1" != --outdir ]; do shift; done\nmkdir -p "$2"\necho made > "$2/1.docx"\n`,
    )
    chmodSync(fake, 0o755)
    process.env.PATH = `${bin}${delimiter}${PATH}`
    const before = left()
    const made = await convertByOffice([
      { ending: 'doc', content: DOC },
      { ending: 'rtf', content: Buffer.from(RTF) },
    ])
    expect(made).toEqual([new Uint8Array(Buffer.from('made\n')), undefined])
    expect(readFileSync(join(bin, 'said'), 'utf8')).toMatch(
      /^-env:UserInstallation=file:\/\/\S+\/profile --headless .*--convert-to docx --outdir \S+ \S+1\.doc \S+2\.rtf$/m,
    )
    expect(left()).toEqual(before)
  })

  it('says that it is missing', async () => {
    process.env.PATH = bin
    expect(await convertByOffice([{ ending: 'doc', content: DOC }])).toBe('missing')
  })

  const real = spawnSync('soffice', ['--version']).error === undefined
  it.runIf(real)('converts with the real one', { timeout: 200_000 }, async () => {
    const [made] = (await convertByOffice([{ ending: 'rtf', content: Buffer.from(RTF) }])) as Uint8Array[]
    folder.write('that.docx', made!)
    expect((await folder.run(['text', 'that.docx'])).stdout).toMatch(/^Cac don vi gui\s+bao cao\.\n$/)
  })
})
