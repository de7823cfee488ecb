import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planFile } from '../read/plan.ts'
import { Folder } from './folder.ts'

/** The bar on a terminal: only with many plans, only for people, and gone before anything else is said. */

const PLAN = planFile('\nCác phòng thực hiện :target[xong].\n', 'title: Công tác thi đua năm 2026')
const HIDE_CURSOR = '\u001b[?25l'
const SHOW_CURSOR = '\u001b[?25h'

describe('progress', () => {
  let folder: Folder
  const fill = (plans: number): void => {
    for (let index = 1; index <= plans; index++) folder.write(`plans/2026/${index}.md`, PLAN)
  }
  beforeEach(() => {
    folder = new Folder()
  })
  afterEach(() => folder.remove())

  it.each([
    ['vi', '0/6 kế hoạch'],
    ['en', '0/6 plans'],
  ])('shows how far the plans are, and gives the terminal back: %s', async (lang, shown) => {
    fill(6)
    const { exit, stdout, stderr } = await folder.run(['build', '--lang', lang], { columns: 80 })
    expect([exit, stdout]).toEqual([1, ''])
    expect(stderr).toContain(HIDE_CURSOR)
    expect(stderr).toContain(shown)
    const [bar, problems] = stderr.split(SHOW_CURSOR)
    expect(bar).not.toContain('unknown-reference')
    expect(problems).toContain('plans/2026/6.md:15:21')
  })

  it.each([
    ['few plans', 5, ['build'], 80],
    ['--json', 6, ['build', '--json'], 80],
    ['no terminal', 6, ['build'], undefined],
  ] as const)('is silent: %s', async (_, plans, argv, columns) => {
    fill(plans)
    const { exit, stderr } = await folder.run(argv, columns === undefined ? {} : { columns })
    expect(exit).toBe(1)
    expect(stderr).not.toMatch(/\u001b\[\?25|█|░|\d\/\d plans/)
  })
})
