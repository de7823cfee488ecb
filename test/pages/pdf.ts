import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/** LibreOffice and poppler as the page tests use them; a tool that is missing is a failure that says what to install. */

const NEEDS: Readonly<Record<string, string>> = {
  soffice: 'LibreOffice Writer (Debian: libreoffice-writer)',
  pdftotext: 'poppler (Debian: poppler-utils)',
  pdffonts: 'poppler (Debian: poppler-utils)',
  pandoc: 'pandoc (Debian: pandoc)',
  'fc-match': 'fontconfig (Debian: fontconfig)',
  'fc-list': 'fontconfig (Debian: fontconfig)',
}

function run(tool: string, ...options: string[]): string {
  try {
    return execFileSync(tool, options, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Error(`The page tests need ${NEEDS[tool]}: ${tool} is not installed.`)
    throw error
  }
}

/** Families with the widths of Times New Roman and all Vietnamese letters. */
const TIMES = /^(?:Times New Roman|Tinos|Liberation Serif)$/

/** What is wrong with the font that stands in for Times New Roman; undefined when it will do. */
export function fontProblem(): string | undefined {
  const family = run('fc-match', '-f', '%{family[0]}', 'Times New Roman').trim()
  const advice = 'Install Tinos (Debian: fonts-croscore) or Liberation Serif 2 (Debian: fonts-liberation2).'
  if (!TIMES.test(family)) return `“${family}” stands in for Times New Roman: its letters have other widths. ${advice}`
  const able = run('fc-list', ':charset=1ec7 1ee3 1eef 1ea1', 'family')
    .split('\n')
    .flatMap((line) => line.split(','))
  if (!able.includes(family))
    return `“${family}” stands in for Times New Roman and lacks Vietnamese letters (ệ, ợ, ữ, ạ). ${advice}`
  return undefined
}

/** Converts all files into PDF in one go. */
export const convert = (files: readonly string[], folder: string): void =>
  void run(
    'soffice',
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  )

/** Has LibreOffice write .docx files anew, by way of its own format, into `back/`. */
export function reconvert(files: readonly string[], folder: string): void {
  const office = (kind: string, to: string, from: readonly string[]): void =>
    void run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      kind,
      '--outdir',
      to,
      ...from,
    )
  office('odt', folder, files)
  office(
    'docx',
    `${folder}/back`,
    files.map((file) => file.replace(/\.docx$/, '.odt')),
  )
}

/** A Word file as pandoc makes it of Markdown. */
export function pandoc(markdown: string, file: string): void {
  const source = `${file}.md`
  writeFileSync(source, markdown)
  run('pandoc', '--from', 'markdown', '--to', 'docx', '--output', file, source)
}

/** The families of the fonts in a PDF. */
export const fontsOf = (pdf: string): string[] =>
  run('pdffonts', pdf)
    .split('\n')
    .slice(2)
    .filter(Boolean)
    .map((line) =>
      line
        .split(/\s/)[0]!
        .replace(/^[A-Z]{6}\+/, '')
        .replace(/[-,].*$/, ''),
    )

/** A word and its box, in points from the top left corner of the page. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
}

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The pages of a PDF with their words. */
export function pagesOf(pdf: string): Page[] {
  const xml = run('pdftotext', '-bbox-layout', pdf, '-')
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: Number(/width="([\d.]+)"/.exec(page)![1]),
      height: Number(/height="([\d.]+)"/.exec(page)![1]),
      words: [...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)</g)].map(
        ([, left, top, right, bottom, text]) => ({
          left: Number(left),
          right: Number(right),
          top: Number(top),
          bottom: Number(bottom),
          text: text!.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity),
        }),
      ),
    }))
}

/** The words of a phrase where it stands on a page, in a row; undefined when it does not. Words may break over lines. */
export function find(page: Page, phrase: string): Word[] | undefined {
  const wanted = phrase.split(' ')
  for (let start = 0; start + wanted.length <= page.words.length; start++) {
    const row = page.words.slice(start, start + wanted.length)
    if (row.every(({ text }, index) => text === wanted[index])) return row
  }
  return undefined
}
