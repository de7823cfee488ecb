import { changesAsData } from '../../changes.ts'
import { toJson, type FoundChanges, type Reporter } from '../reporter.ts'

export default {
  tell: ({ changes }, { language }) => toJson(changesAsData(changes, language)),
} satisfies Reporter<FoundChanges>
