/* Generated from outlines.yaml; run npm run generate. */

/** The sections a kind of plan has, in this order. */
export const OUTLINES: Readonly<Record<string, readonly string[]>> = {
  "emulation-launch": ["aims", "content", "doing"],
  "thematic-campaign": ["aims", "content", "doing"],
  "peak-campaign": ["aims", "content", "doing"],
  "annual-work": ["aims", "content", "doing"],
  general: ["aims", "doing"],
}
