import { changesToMarkdown } from '../../changes-markdown.ts'
import type { FoundChanges, Reporter } from '../reporter.ts'

export default {
  tell: ({ changes, versions }, { language }) => changesToMarkdown(changes, versions, language),
} satisfies Reporter<FoundChanges>
