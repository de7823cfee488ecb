import type { Reader } from './reader.ts'
import { answers, set } from './readers/answers.ts'
import { merge } from './readers/merge.ts'
import { plan } from './readers/plan.ts'
import { profile } from './readers/profile.ts'
import { template } from './readers/template.ts'
import { text } from './readers/text.ts'
import { word, zip } from './readers/word.ts'

/** Every way into the program. */
export const READERS: readonly Reader[] = [plan, profile, answers, set, template, text, word, zip, merge]
