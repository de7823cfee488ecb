import type { Rule } from './rule.ts'
import annexHeading from './annex-heading.ts'
import annexLinkMismatch from './annex-link-mismatch.ts'
import anniversaryArithmetic from './anniversary-arithmetic.ts'
import canCuPunctuation from './can-cu-punctuation.ts'
import canCuRunOn from './can-cu-run-on.ts'
import citedSymbolSpaces from './cited-symbol-spaces.ts'
import citesFutureDocument from './cites-future-document.ts'
import dateRangeReversed from './date-range-reversed.ts'
import diemLetterOrder from './diem-letter-order.ts'
import doubledWord from './doubled-word.ts'
import impossibleDateInText from './impossible-date-in-text.ts'
import issueDateForm from './issue-date-form.ts'
import issuerAbbreviated from './issuer-abbreviated.ts'
import issuerSymbolMismatch from './issuer-symbol-mismatch.ts'
import kinhGuiInPlan from './kinh-gui-in-plan.ts'
import knownMisspelling from './known-misspelling.ts'
import missingSo from './missing-so.ts'
import noiNhanPunctuation from './noi-nhan-punctuation.ts'
import nonVietnameseLetter from './non-vietnamese-letter.ts'
import numberLeadingZero from './number-leading-zero.ts'
import numberingDuplicate from './numbering-duplicate.ts'
import numberingJump from './numbering-jump.ts'
import ownSymbolForm from './own-symbol-form.ts'
import partyDocInStateProfile from './party-doc-in-state-profile.ts'
import partySymbolInStateDoc from './party-symbol-in-state-doc.ts'
import quocHieuText from './quoc-hieu-text.ts'
import quyenSpelledOut from './quyen-spelled-out.ts'
import rangeReversed from './range-reversed.ts'
import signAuthorityForm from './sign-authority-form.ts'
import signDeputyLine from './sign-deputy-line.ts'
import signerHonorific from './signer-honorific.ts'
import signerNameCase from './signer-name-case.ts'
import strayCombiningMark from './stray-combining-mark.ts'
import symbolCase from './symbol-case.ts'
import symbolTypeMismatch from './symbol-type-mismatch.ts'
import tieuNguText from './tieu-ngu-text.ts'
import toneOnWrongVowel from './tone-on-wrong-vowel.ts'
import tuqSubDelegated from './tuq-sub-delegated.ts'
import weekdayMismatch from './weekday-mismatch.ts'
import wrongLetter from './wrong-letter.ts'

/** The rules of severity error, which keep a plan from being built: they are all that a build needs to load. */
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
  symbolTypeMismatch,
  tieuNguText,
  toneOnWrongVowel,
  tuqSubDelegated,
  weekdayMismatch,
  wrongLetter,
]
