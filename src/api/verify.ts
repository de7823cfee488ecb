/** Word files held against the decree. */
export {
  verifyDocx,
  type DocumentKind,
  type Finding,
  type PrintedHead,
  type Verdict,
  type Verification,
} from '../verify/verify.ts'
