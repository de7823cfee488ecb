/**
 * Makes the pictures of the READMEs. Needs LibreOffice and poppler.
 *
 * - `docs/page-1.png`: the plan shown in README.md, built, and its first page as a picture;
 * - `docs/word-edits.png`: the plan of README.vi.md as a leader sends it back, his changes tracked.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const scratch = mkdtempSync(join(tmpdir(), 'kehoach-picture-'))
const at = (name) => join(scratch, name)

const planOf = (readme) => `${/```markdown\n([\s\S]*?)\n```/.exec(readFileSync(readme, 'utf8'))[1]}\n`

function build(name, plan) {
  writeFileSync(at(`${name}.md`), plan)
  execFileSync(process.execPath, ['bin/kehoach.cjs', 'build', at(`${name}.md`), '--out', scratch], { stdio: 'inherit' })
}

/** The first page of a document; `crop` says which part of it, as pdftoppm takes it. */
function picture(name, to, crop = []) {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${at('profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      scratch,
      at(`${name}.docx`),
    ],
    { stdio: 'ignore' },
  )
  execFileSync('pdftoppm', ['-r', '80', '-f', '1', '-l', '1', ...crop, '-singlefile', '-png', at(`${name}.pdf`), to])
}

/** What the leader makes of the text: what was taken out, and what stands in its place. */
const EDITS = [
  ['nhanh, đúng quy định', 'đúng hẹn, không để người dân đi lại nhiều lần'],
  ['98,5%', '99%'],
  ['', 'kiểm tra, ', 'tổng hợp báo cáo'],
]

function editInWord(name) {
  const parts = unzipSync(readFileSync(at(`${name}.docx`)))
  const by = 'w:author="Phó Giám đốc" w:date="2026-02-10T08:00:00Z"'
  let xml = strFromU8(parts['word/document.xml'])
  for (const [index, [before, after, beside = before]] of EDITS.entries()) {
    const run = new RegExp(
      `<w:r>((?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?)<w:t(?: [^>]*)?>([^<]*?)${beside}([^<]*)</w:t></w:r>`,
      's',
    )
    if (!run.test(xml)) throw new Error(`No run holds “${beside}”`)
    xml = xml.replace(run, (_, look, front, back) => {
      const words = (text, tag = 'w:t') => (text === '' ? '' : `<w:r>${look}<${tag} xml:space="preserve">${text}</${tag}></w:r>`)
      const gone = before === '' ? '' : `<w:del w:id="${900 + index}" ${by}>${words(before, 'w:delText')}</w:del>`
      const put = `<w:ins w:id="${950 + index}" ${by}>${words(after)}</w:ins>`
      return words(front) + gone + put + words(before === '' ? beside + back : back)
    })
  }
  parts['word/document.xml'] = strToU8(xml)
  writeFileSync(at(`${name}.docx`), zipSync(parts))
}

mkdirSync('docs', { recursive: true })
build('page', planOf('README.md'))
picture('page', 'docs/page-1')
build('edited', planOf('README.vi.md'))
editInWord('edited')
picture('edited', 'docs/word-edits', ['-x', '0', '-y', '0', '-W', '661', '-H', '580'])
rmSync(scratch, { recursive: true })
