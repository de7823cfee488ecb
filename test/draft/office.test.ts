import { afterAll, describe, expect, it } from 'vitest'
import { checkProfile } from '../../src/check/check.ts'
import { OFFICE_FILES, profileText } from '../../src/draft/office.ts'
import { readProfile } from '../../src/read/profile.ts'
import { RULES } from '../../src/rules/index.ts'
import { Folder } from '../cli/folder.ts'

/** What `kehoach init` puts into an office's folder holds what it says. */

const problemsOf = (content: string): string[] => {
  const { value, problems } = readProfile({ path: 'kehoach.yaml', content })
  const rules = RULES.map(({ id }) => id)
  return [...problems, ...(value ? checkProfile(value, 'kehoach.yaml', rules) : [])].map(({ message }) => message.vi)
}

const folder = new Folder()
afterAll(() => folder.remove())

describe('the profile of a new office', () => {
  it('is accepted as it is, and with every example in force', () => {
    expect(problemsOf(profileText())).toEqual([])
    const inForce = profileText()
      .split('\n\n')
      .slice(1)
      .map((block) => block.split('\n').slice(1).join('\n').replace(/^# /gm, ''))
      .join('\n')
    expect(inForce).toMatch(/^issuer:\n {2}parent: /)
    expect(problemsOf(inForce)).toEqual([])
    expect(Object.keys(readProfile({ path: 'kehoach.yaml', content: inForce }).value!.data as object)).toHaveLength(7)
  })
})

describe('the folder of a new office', () => {
  it('has settings that editors can read', () => {
    for (const [name, text] of Object.entries(OFFICE_FILES)) if (name.endsWith('.json')) JSON.parse(text)
    const settings = JSON.parse(OFFICE_FILES['.vscode/settings.json']!) as { 'yaml.schemas': Record<string, string> }
    expect(Object.keys(settings['yaml.schemas'])).toEqual([
      './node_modules/kehoach/schemas/office.schema.json',
      './node_modules/kehoach/schemas/plan.schema.json',
    ])
    const { tasks } = JSON.parse(OFFICE_FILES['.vscode/tasks.json']!)
    expect(JSON.stringify(tasks)).not.toContain('--lang')
    const matchers: { severity: string; pattern: { regexp: string } }[] = tasks[0].problemMatcher
    const readBy = (line: string): string[] =>
      matchers.flatMap(({ severity, pattern }) => {
        const found = new RegExp(pattern.regexp).exec(line)
        return found ? [severity, ...found.slice(1, 4)] : []
      })
    const places = ['plans/2026/a.md', '10', '74']
    expect(readBy('plans/2026/a.md:10:74 error The frontmatter has no target “xong”. unknown-reference')).toEqual([
      'error',
      ...places,
    ])
    expect(readBy('plans/2026/a.md:10:74 lỗi Phần khai báo không có chỉ tiêu “xong”. unknown-reference')).toEqual([
      'error',
      ...places,
    ])
    expect(readBy('plans/2026/a.md:10:74 cảnh báo Hai dấu cách. double-space')).toEqual(['warning', ...places])
  })

  it('shows a template that works, and begins with no plan', async () => {
    await folder.run(['init'])
    const shown = OFFICE_FILES['templates/README.vi.md']!.match(/^ {4}.*$|^$/gm)!
      .join('\n')
      .replace(/^ {4}/gm, '')
      .trim()
    folder.write('templates/hoi-nghi.md.hbs', `${shown}\n`)
    const { exit, stdout } = await folder.run(['new', 'hoi-nghi', '--year', '2027'])
    expect([exit, stdout]).toEqual([0, expect.stringContaining('plans/2027/hoi-nghi.md (written)')])
    const { problems } = JSON.parse((await folder.run(['check', '--json'])).stdout)
    expect(new Set(problems.map(({ rule }: { rule: string }) => rule))).toEqual(new Set(['open-blank']))
    expect((await folder.run(['build'])).exit).toBe(1)
    expect((await folder.run(['build', '--draft'])).stdout).toBe('output/2027/hoi-nghi.docx (written)\n')
  })
})
