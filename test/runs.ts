/** How often a law is tried: as often as the suite can afford, and `RUNS` times as often in a long run (docs/reliability.md). */
export const runs = (count: number): number => count * Number(process.env.RUNS ?? 1)
