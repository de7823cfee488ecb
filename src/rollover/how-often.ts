import type { Unit } from '../manuscript/manuscript.ts'
import { latin, wordsPattern } from '../model/latin.ts'
import { GATHERINGS } from '../reading/data/time-words.ts'

/** `Lễ hội … lần thứ IX`: what is held every year or few; looked for by its own words, and what stands before them read where they were found. */
const HOW_OFTEN = latin(
  `lần thứ (?<=(?<!\\p{L})(?:${wordsPattern(GATHERINGS)}|giải|hội báo|lễ hội|tuần lễ)(?!\\p{L})[^.;]{0,80}lần thứ )(?:[IVXLC]+|\\d{1,3})(?!\\p{L})`,
  'giu',
)

/** `kỳ họp thứ 15`, where its time follows: the next year’s is another. */
const MEETING = latin(/kỳ họp thứ (?:\d{1,2}|[IVXLC]+|mười \p{L}+)(?=[^.;]{0,20}(?:19|20)\d{2})/giu)

/** Where a text says how often something was held. */
export const howOften = ({ text }: Unit): RegExpExecArray[] => [...text.matchAll(HOW_OFTEN), ...text.matchAll(MEETING)]
