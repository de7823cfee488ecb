import { changesToJson } from '../../changes.ts'
import { toJson, type FoundChanges, type Reporter } from '../reporter.ts'

export default {
  tell: ({ changes }, { language }) => toJson(changesToJson(changes, language)),
} satisfies Reporter<FoundChanges>
