import { expect, it } from 'vitest'
import { Desk } from '../../src/app/worker/desk.ts'
import { PlanList } from '../../src/app/worker/list.ts'
import { localFiles } from '../../src/app/worker/local-files.ts'
import { renderDocx } from '../../src/index.ts'
import { sourceHashes } from '../../src/model/read-plan.ts'
import { realPlan, sourceOf } from '../fixtures.ts'
import { replaceWords } from '../merge/word.ts'

const PATH = 'plans/2026/phat-dong-thi-dua.md'

it('the list tells of an edited Word file wherever in the folder it lies, and looks at a few of many at a time', async () => {
  const { plan, read } = realPlan(PATH)
  const edited = replaceWords(renderDocx(plan, sourceHashes(read)).value, 'Tiếp tục triển khai', 'Triển khai')
  const others = Array.from({ length: 7 }, (_, index) => [`Văn bản đến/${index}.docx`, new Uint8Array([1, 2])] as const)
  const plans = [PATH, new TextEncoder().encode(sourceOf(PATH))] as const
  const files = localFiles([plans, ...others, ['Văn bản đến/lãnh đạo sửa.docx', edited]], () => {})
  const list = new PlanList(new Desk(files))
  const seen = [await list.begin()]
  while (seen.at(-1)!.more) seen.push(await list.more())
  expect(seen.map(({ rows }) => rows[0]!.stage)).toEqual(['draft', 'draft', 'edited'])
})
