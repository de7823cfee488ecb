import { changesToText } from '../../changes.ts'
import type { FoundChanges, Reporter } from '../reporter.ts'

export default {
  tell: ({ changes, versions }, { language, color }) => `${changesToText(changes, versions, { language, color })}\n`,
} satisfies Reporter<FoundChanges>
