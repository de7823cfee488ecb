/** Makes `docs/page-1.png`: the plan shown in README.md, built, and its first page as a picture. Needs LibreOffice and poppler. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [, plan] = /```markdown\n([\s\S]*?)\n```/.exec(readFileSync('README.md', 'utf8'))
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-picture-'))
const at = (name) => join(scratch, name)
writeFileSync(at('page.md'), `${plan}\n`)
execFileSync(process.execPath, ['bin/kehoach.cjs', 'build', at('page.md'), '--out', scratch], { stdio: 'inherit' })
execFileSync(
  'soffice',
  [`-env:UserInstallation=file://${at('profile')}`, '--headless', '--convert-to', 'pdf', '--outdir', scratch, at('page.docx')],
  { stdio: 'ignore' },
)
mkdirSync('docs', { recursive: true })
execFileSync('pdftoppm', ['-r', '80', '-f', '1', '-l', '1', '-singlefile', '-png', at('page.pdf'), 'docs/page-1'])
rmSync(scratch, { recursive: true })
