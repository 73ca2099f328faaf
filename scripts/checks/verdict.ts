/** What a check came to. A tool that cannot be had here is skipped by name, never silently. */
export type Verdict = { passed: true; note?: string } | { passed: false; why: string } | { skipped: string }
