import { spawn } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { examplePlan } from '../../src/check/example.ts'
import { changesIn } from '../../src/cli/world/changes.ts'
import { Folder } from './folder.ts'

/** `--watch` and `--pdf`. */

const plan = (title: string, body = 'Sở ban hành Kế hoạch.'): string =>
  examplePlan({ yaml: `title: ${title}`, body: `${body}\n\n# Tổ chức thực hiện\n\n::assignments\n` })

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write('plans/a.md', plan('Kiểm tra'))
  folder.write('plans/b.md', plan('Tập huấn'))
})
afterEach(() => folder.remove())

describe('build --watch', () => {
  it('tells only what a change concerns, new plans and profiles included', async () => {
    const { exit, stdout, stderr } = await folder.run(['build', '--watch'], {
      between: [
        () => {},
        () => folder.write('plans/a.md', plan('Kiểm tra nội bộ')),
        () => folder.write('plans/b.md', plan('[[cần điền: tên]]')),
        () => {},
        () => folder.write('plans/c.md', plan('Sơ kết')),
        () => folder.write('kehoach.yaml', 'marks: { draft: true }\n'),
      ],
    })
    expect(exit).toBe(0)
    expect(stdout.trim().split('\n')).toEqual([
      'output/a.docx (written)',
      'output/b.docx (written)',
      'output/a.docx (written)',
      'output/c.docx (written)',
      'output/a.docx (written)',
      'output/c.docx (written)',
    ])
    // Told when it came, and once more when the profile changed.
    expect(stderr.match(/^plans\/b\.md:.*open-blank$/gm)).toHaveLength(2)
  })
})

describe('check --watch', () => {
  it('checks a plan that changed alone, and all where another file did', async () => {
    const { exit, stderr } = await folder.run(['check', '--watch'], {
      between: [
        () => {},
        () => folder.write('plans/a.md', plan('Kiểm tra', 'Sở ban hành Kế hoạch')),
        () => folder.write('kehoach.yaml', 'abbreviations: {}\n'),
      ],
    })
    expect(exit).toBe(0)
    expect(stderr.match(/^\d+ plans?:/gm)).toEqual(['2 plans:', '1 plan:', '2 plans:'])
  })
})

describe('the bin, watching', () => {
  it('builds what changes on the disk, and ends with Ctrl+C', async () => {
    const child = spawn(process.execPath, [
      'bin/kehoach.cjs',
      'build',
      `${folder.path}/plans`,
      '--out',
      `${folder.path}/out`,
      '--watch',
      '--lang',
      'en',
    ])
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    const until = async (count: number) => {
      while (said.split('(written)').length - 1 < count) await new Promise((settle) => setTimeout(settle, 20))
    }
    await until(2)
    folder.write('plans/a.md', plan('Kiểm tra nội bộ'))
    await until(3)
    expect(said.trim().split('\n').at(-1)).toMatch(/out\/a\.docx \(written\)$/)
    const ended = new Promise((settle) => child.on('exit', settle))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})

describe('a folder that nothing is heard of, such as a shared drive’s', () => {
  it('is looked at every other second', async () => {
    vi.useFakeTimers()
    try {
      const changes = changesIn(folder.path, () => ['khong-nghe-duoc'])
      for (let round = 0; round < 3; round++) {
        const looked = changes.next()
        await vi.advanceTimersByTimeAsync(2100)
        expect((await looked).done).toBe(false)
      }
      await changes.return(undefined)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('build --pdf', () => {
  const pdf = (text: string) => new TextEncoder().encode(`%PDF ${text}`)

  it('makes a PDF of what is new, in one run', async () => {
    const runs: string[][] = []
    const convert = async (files: readonly { readonly ending: string }[], to?: string) => {
      runs.push(files.map(({ ending }) => `${ending} to ${to}`))
      return files.map((_, index) => pdf(String(index)))
    }
    await folder.run(['build', '--pdf'], { convert })
    expect(folder.list().filter((path) => path.endsWith('.pdf'))).toEqual(['output/a.pdf', 'output/b.pdf'])
    folder.write('plans/b.md', plan('Tập huấn cán bộ'))
    await folder.run(['build', '--pdf'], { convert })
    await folder.run(['build', '--pdf'], { convert })
    expect(runs).toEqual([['docx to pdf', 'docx to pdf'], ['docx to pdf']])
  })

  it.each([
    ['is not there', undefined, 'LibreOffice is needed to make it, and is not installed'],
    ['fails', async () => [undefined, undefined], 'LibreOffice could not make it'],
  ])('says so where LibreOffice %s; the Word files are there', async (_, convert, said) => {
    const { exit, stderr } = await folder.run(['build', '--pdf'], convert ? { convert } : {})
    expect(exit).toBe(3)
    expect(stderr).toContain(said)
    // Two plans, counted once, and of their documents no bytes.
    expect(stderr).toMatch(/^2 plans: 2 errors$/m)
    expect(stderr).not.toContain(' | ')
    expect(folder.list().filter((path) => path.startsWith('output/'))).toEqual(['output/a.docx', 'output/b.docx'])
  })
})
