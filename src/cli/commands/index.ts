import type { Wording } from '../../model/problem.ts'
import type { Arguments, Option } from '../frame/arguments.ts'
import type { World } from '../world/world.ts'

/** A command: what it is called with, what it does, and the module that does it, loaded only when it runs. */
export interface Command {
  readonly arguments: string
  readonly about: Wording
  readonly load: () => Promise<{
    readonly options: Readonly<Record<string, Option>>
    readonly run: (given: Arguments, world: World) => Promise<number>
  }>
}

export const COMMANDS: Readonly<Record<string, Command>> = {
  build: {
    arguments: '[paths…]',
    about: { vi: 'kiểm tra kế hoạch rồi tạo tệp Word (.docx)', en: 'check the plans, then write their Word files (.docx)' },
    load: () => import('./build/run.ts'),
  },
  check: {
    arguments: '[paths…]',
    about: { vi: 'báo mọi chỗ sai kèm vị trí và cách sửa', en: 'report all that is wrong, with places and hints' },
    load: () => import('./check/run.ts'),
  },
  diff: {
    arguments: '<a> [<b>]',
    about: {
      vi: 'nêu thay đổi giữa hai bản kế hoạch: chỉ tiêu, đợt, nơi nhận, mục, câu',
      en: 'tell what changed between two versions: targets, phases, recipients, sections, sentences',
    },
    load: () => import('./diff/run.ts'),
  },
  explain: {
    arguments: '[rule…]',
    about: {
      vi: 'giải thích quy tắc kiểm tra: yêu cầu, lý do, căn cứ, ví dụ',
      en: 'explain the rules of the check: what, why, clause, examples',
    },
    load: () => import('./explain/run.ts'),
  },
  'git-setup': {
    arguments: '[--undo]',
    about: {
      vi: 'để git diff, git log -p, git show nêu thay đổi theo các mục của kế hoạch',
      en: "make git diff, git log -p and git show speak in the plan's terms",
    },
    load: () => import('./git-setup/run.ts'),
  },
  list: {
    arguments: '[paths…]',
    about: {
      vi: 'liệt kê các kế hoạch: năm, loại, số, trích yếu, tình trạng',
      en: 'list the plans: year, kind, number, title, state',
    },
    load: () => import('./list/run.ts'),
  },
  new: {
    arguments: '<kind>',
    about: {
      vi: 'lập kế hoạch mới từ mẫu, hoặc từ kế hoạch năm trước (--from)',
      en: 'draft a plan from a template, or from last year’s plan (--from)',
    },
    load: () => import('./new/run.ts'),
  },
  init: {
    arguments: '[folder]',
    about: {
      vi: 'tạo thư mục làm việc của cơ quan: hồ sơ, kế hoạch, mẫu riêng',
      en: 'make an office’s folder: profile, plans, its own templates',
    },
    load: () => import('./init/run.ts'),
  },
  verify: {
    arguments: 'FILE.docx…',
    about: {
      vi: 'kiểm tra tệp Word bất kỳ theo từng điểm của Nghị định 30/2020/NĐ-CP',
      en: 'hold any Word file against Decree 30/2020/NĐ-CP, clause by clause',
    },
    load: () => import('./verify/run.ts'),
  },
  text: {
    arguments: '<file…>',
    about: {
      vi: 'in nội dung của tệp Word hoặc kế hoạch thành chữ, mỗi ý một dòng',
      en: 'print a Word file or a plan as text, a line each thing',
    },
    load: () => import('./text/run.ts'),
  },
}
