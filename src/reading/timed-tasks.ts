import { DATE_LEADS, OF_ANOTHER_TASK, OF_ONE_PERIOD } from './data/time-words.ts'
import { TASKS } from '../language/data/task-words.ts'
import { FUNCTION_WORDS } from '../language/data/small-words.ts'
import type { Unit } from '../manuscript/manuscript.ts'
import { keyed } from './lexicon.ts'
import { wordsOf } from './words.ts'

/** What is to be done by a day, as far as the words before the day tell. */
export interface TimedTask {
  /** The task and the first words of what it is done to; tasks that begin otherwise are not one. */
  readonly begins: string
  /** Who, before it, and all that it says behind. */
  readonly who: readonly string[]
  readonly what: readonly string[]
  /** What tells one of several like it: an occasion, a number, that it is reported. */
  readonly marks: string
}

const keysOfTerm = (term: string): string => term.split(' ').map(keyed).join(' ')
const VERBS: ReadonlySet<string> = new Set(TASKS.map(keysOfTerm))
const EMPTY: ReadonlySet<string> = new Set([...FUNCTION_WORDS, ...DATE_LEADS].map(keyed))
const MARKS: ReadonlySet<string> = new Set([...OF_ANOTHER_TASK, ...OF_ONE_PERIOD].map(keysOfTerm))
/** The words of an object that two tasks have to share before they are looked at. */
const SHARED = 3

/** The task whose day stands at `start`; undefined where the sentence says too little of it. */
export function taskBefore(unit: Unit, start: number): TimedTask | undefined {
  const from = Math.max(unit.text.lastIndexOf('.', start - 1), unit.text.lastIndexOf(';', start - 1)) + 1
  const words = wordsOf(unit)
    .filter((word) => word.start >= from && word.end <= start)
    .map(({ key }) => key)
  const verb = words.findIndex((key, at) => VERBS.has(`${key} ${words[at + 1]}`))
  if (verb < 0) return undefined
  const full = (keys: readonly string[]): string[] => keys.filter((key) => !EMPTY.has(key))
  const what = full(words.slice(verb + 2))
  if (what.length < SHARED) return undefined
  const marks = words.filter((key, at) => MARKS.has(key) || MARKS.has(`${key} ${words[at + 1]}`))
  const numbers = unit.text.slice(from, start).match(/\d+/g) ?? []
  return {
    begins: [words[verb], words[verb + 1], ...what.slice(0, SHARED)].join(' '),
    who: full(words.slice(0, verb)),
    what,
    marks: [...marks.sort(), ...numbers].join(' '),
  }
}

/** True where one says nothing that the other does not, and both speak of one body or one of none. */
export function isSameTask(one: TimedTask, other: TimedTask): boolean {
  const within = (some: readonly string[], all: readonly string[]): boolean => some.every((key) => all.includes(key))
  const oneIn = (a: readonly string[], b: readonly string[]): boolean => within(a, b) || within(b, a)
  return one.begins === other.begins && one.marks === other.marks && oneIn(one.what, other.what) && oneIn(one.who, other.who)
}
