// Generated from the folders beside it; run npm run generate.
import type { Rule } from './rule.ts'
import annexHeading from './structure/annex-heading.ts'
import annexLinkMismatch from './structure/annex-link-mismatch.ts'
import anniversaryArithmetic from './calendar/anniversary-arithmetic.ts'
import canCuPunctuation from './citations/can-cu-punctuation.ts'
import canCuRunOn from './citations/can-cu-run-on.ts'
import citedSymbolSpaces from './citations/cited-symbol-spaces.ts'
import citesFutureDocument from './citations/cites-future-document.ts'
import dateRangeReversed from './calendar/date-range-reversed.ts'
import diemLetterOrder from './structure/diem-letter-order.ts'
import doubledWord from './language/doubled-word.ts'
import impossibleDateInText from './calendar/impossible-date-in-text.ts'
import issueDateForm from './head-and-closing/issue-date-form.ts'
import issuerAbbreviated from './bodies/issuer-abbreviated.ts'
import issuerSymbolMismatch from './citations/issuer-symbol-mismatch.ts'
import kinhGuiInPlan from './head-and-closing/kinh-gui-in-plan.ts'
import knownMisspelling from './language/known-misspelling.ts'
import missingSo from './citations/missing-so.ts'
import noiNhanPunctuation from './head-and-closing/noi-nhan-punctuation.ts'
import nonVietnameseLetter from './language/non-vietnamese-letter.ts'
import numberLeadingZero from './head-and-closing/number-leading-zero.ts'
import numberingDuplicate from './structure/numbering-duplicate.ts'
import numberingJump from './structure/numbering-jump.ts'
import ownSymbolForm from './head-and-closing/own-symbol-form.ts'
import partyDocInStateProfile from './head-and-closing/party-doc-in-state-profile.ts'
import partySymbolInStateDoc from './head-and-closing/party-symbol-in-state-doc.ts'
import quocHieuText from './head-and-closing/quoc-hieu-text.ts'
import quyenSpelledOut from './head-and-closing/quyen-spelled-out.ts'
import rangeReversed from './figures/range-reversed.ts'
import signAuthorityForm from './head-and-closing/sign-authority-form.ts'
import signDeputyLine from './head-and-closing/sign-deputy-line.ts'
import signerHonorific from './head-and-closing/signer-honorific.ts'
import signerNameCase from './head-and-closing/signer-name-case.ts'
import strayCombiningMark from './language/stray-combining-mark.ts'
import symbolCase from './citations/symbol-case.ts'
import tieuNguText from './head-and-closing/tieu-ngu-text.ts'
import toneOnWrongVowel from './language/tone-on-wrong-vowel.ts'
import tuqSubDelegated from './head-and-closing/tuq-sub-delegated.ts'
import typedFrame from './structure/typed-frame.ts'
import weekdayMismatch from './calendar/weekday-mismatch.ts'
import wrongLetter from './language/wrong-letter.ts'

/**
 * The rules of severity error, which keep a plan from being built: they are all that a build needs to load.
 *
 * @example
 * ERROR_RULES.every(({ severity }) => severity === 'error') // → true
 */
export const ERROR_RULES: readonly Rule[] = [
  annexHeading,
  annexLinkMismatch,
  anniversaryArithmetic,
  canCuPunctuation,
  canCuRunOn,
  citedSymbolSpaces,
  citesFutureDocument,
  dateRangeReversed,
  diemLetterOrder,
  doubledWord,
  impossibleDateInText,
  issueDateForm,
  issuerAbbreviated,
  issuerSymbolMismatch,
  kinhGuiInPlan,
  knownMisspelling,
  missingSo,
  noiNhanPunctuation,
  nonVietnameseLetter,
  numberLeadingZero,
  numberingDuplicate,
  numberingJump,
  ownSymbolForm,
  partyDocInStateProfile,
  partySymbolInStateDoc,
  quocHieuText,
  quyenSpelledOut,
  rangeReversed,
  signAuthorityForm,
  signDeputyLine,
  signerHonorific,
  signerNameCase,
  strayCombiningMark,
  symbolCase,
  tieuNguText,
  toneOnWrongVowel,
  tuqSubDelegated,
  typedFrame,
  weekdayMismatch,
  wrongLetter,
]
