import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Folder } from './folder.ts'

/** Signs that would command a terminal reach it neither from a name nor from a text. */

const RAW = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u
const SIGNS = '\u001B[31m\u001B[2J\u001B]0;x\u0007\u009B1A\u202E\u2066\u0085'
const NAME = `plans/2026/a${SIGNS}.md`

const plan = (more = ''): string => `---
schema: kehoach/v1
kind: general
year: 2026
issuer: { name: "Sở \\u202e Tư pháp" }
number: { value: null, symbol: KH-STP }
place: Lào\u009BCai
date: 2026-02
title: Cải cách\u202E hành chính\u0085 năm 2026
${more}---

Nội  dung\u202E \u009B2J thực hiện, :target[nope\u2066].
`

let folder: Folder
beforeEach(() => {
  folder = new Folder()
  folder.write(NAME, plan())
  folder.write(`plans/2026/b${SIGNS}.md`, plan('targets: [{ id: "\\u202e" }]\nx\u009By: 1\n'))
  folder.write(`a${SIGNS}.docx`, 'no Word file')
})
afterEach(() => folder.remove())

describe('nothing raw is shown', () => {
  it.each([
    ['check', NAME],
    ['check'],
    ['check', '--json'],
    ['check', '--format', 'github'],
    ['check', '--format', 'sarif'],
    ['check', '--prose', NAME],
    ['check', `a${SIGNS}.docx`],
    ['verify', `a${SIGNS}.docx`],
    ['verify', `a${SIGNS}.docx`, '--format', 'html'],
    ['import', `a${SIGNS}.docx`],
    ['list'],
    ['list', '--json'],
    ['text', NAME],
    ['build', NAME],
    ['build', `nope${SIGNS}.md`],
    ['diff', NAME, `plans/2026/b${SIGNS}.md`],
    ['diff', NAME, `plans/2026/b${SIGNS}.md`, '--format', 'html'],
    ['diff', NAME, `plans/2026/b${SIGNS}.md`, '--format', 'markdown'],
    ['diff', NAME, `plans/2026/b${SIGNS}.md`, '--format', 'json'],
    ['diff', `x${SIGNS}..y`],
    ['new', '--from', NAME, '--year', '2027'],
    ['new', `x${SIGNS}`, '--year', '2027'],
    ['new', 'general', '--year', `2${SIGNS}`],
    ['new', 'general', '--year', '2027', '--set', `x${SIGNS}=1`],
    ['new', 'general', '--year', '2027', '--out', `z${SIGNS}.md`],
    ['explain', `x${SIGNS}`],
    [`x${SIGNS}`],
    ['check', `--x${SIGNS}`],
  ])('kehoach %j %j', async (...argv) => {
    for (const lang of ['vi', 'en']) {
      const { stdout, stderr, exit } = await folder.run([...argv, '--lang', lang])
      expect(exit).toBeLessThan(4)
      expect(stdout + stderr).not.toMatch(RAW)
      expect(stdout + stderr).not.toBe('')
    }
  })

  it('on a terminal only colours are left', async () => {
    for (const argv of [['check'], ['diff', NAME, `plans/2026/b${SIGNS}.md`], ['list']]) {
      const { stdout, stderr } = await folder.run(argv, { columns: 80 })
      expect((stdout + stderr).replace(/\u001B\[\d+m/g, '')).not.toMatch(RAW)
    }
  })

  it('JSON holds the same text all the same', async () => {
    const { stdout } = await folder.run(['list', '--json'])
    expect(JSON.parse(stdout).plans[0]).toMatchObject({ file: NAME, title: 'Cải cách\u202E hành chính\u0085 năm 2026' })
  })

  it('a plan that is asked for comes as it is', async () => {
    const { stdout } = await folder.run(['new', 'general', '--year', '2027', '--set', 'title=Cải\u202Ecách', '--out', '-'])
    expect(stdout).toContain('Cải\u202Ecách')
  })
})
