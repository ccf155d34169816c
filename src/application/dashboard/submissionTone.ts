// Whether a submission is there, waits for somebody or is missing: the colours of the map and its counts.
import type { ReportState } from '../../schema/dictionaries.ts';

export type SubmissionTone = 'there' | 'back' | 'missing' | 'none';

/** Everything else is missing, whatever the reason. */
const TONES: Readonly<Partial<Record<ReportState, SubmissionTone>>> = {
  submitted: 'there',
  accepted: 'there',
  returned: 'back',
  altered: 'back',
};

export const submissionTone = (state: ReportState | null): SubmissionTone =>
  state === null ? 'none' : (TONES[state] ?? 'missing');
