// What a school does besides keeping registers: programmes, meetings, plans, the checklist, the site, answers of questionnaires.
import type { Day } from '../calendar/day.ts';
import type { Form } from '../pair/form.ts';
import type { MemberRole } from '../pair/pair.ts';
import type { Problem } from '../problem.ts';
import type { SurveyKey } from '../programme/formKey.ts';
import type { Meeting } from '../programme/meeting.ts';
import type { Programme } from '../programme/programme.ts';
import type { Curator } from '../register/curator.ts';

/** A questionnaire that was put to people; no form named means all of them. */
export interface Survey {
  readonly id: string;
  readonly kind: SurveyKey;
  readonly respondent: readonly string[];
  readonly forms: readonly Form[];
  readonly opensOn: Day | null;
  readonly closesOn: Day | null;
  /** Points of the best answer; null for ten. */
  readonly scaleMax: number | null;
}

/** What is asked for points; a questionnaire asks some of these. */
export const SCORES = ['benefit', 'comfort', 'clarity', 'usefulness', 'readiness', 'overall'] as const;
export type Score = (typeof SCORES)[number];

/** An answer under an anonymous key. */
export interface Answer extends Readonly<Record<Score, number | null>> {
  readonly responseId: string;
  readonly surveyId: string;
  readonly respondentKey: string;
  readonly respondent: string | null;
  readonly pairId: string;
  /** Local date-time, beginning with the ISO day. */
  readonly submittedAt: string;
}

/** An occurrence of a task of a roadmap; `status` is that of «Дорожная карта». */
export interface PlannedTask {
  /** Id of the task, and after a space what tells its occurrences apart; absent where nobody asks. */
  readonly taskId?: string;
  /** What has closed it by itself; its state then says whether it was in time. */
  readonly closedBy?: string;
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly status: string | null;
}

/** A filled readiness checklist. */
export interface Readiness {
  readonly filledOn: Day;
  readonly answers: readonly ('yes' | 'no' | 'partial' | 'na' | null)[];
}

export interface SitePage {
  readonly kind: 'mentoring' | 'resource_center' | 'municipal_page';
  readonly url: string;
  readonly status: 'absent' | 'draft' | 'published';
  readonly publishedOn: Day | null;
  readonly lastCheckedOn: Day | null;
}

export interface Activity {
  readonly curators: readonly Curator[];
  readonly programmes: readonly Programme[];
  readonly meetings: readonly Meeting[];
  readonly roadmap: readonly PlannedTask[];
  readonly readiness: readonly Readiness[];
  readonly site: readonly SitePage[];
  readonly surveys: readonly Survey[];
  readonly answers: readonly Answer[];
}

/** Roles whose answers are counted; parents and curators answer too. */
export const ANSWERING: readonly MemberRole[] = ['mentee', 'mentor'];

/** Published by `day`, with an address. A page somebody calls otherwise is known by the kind the curator chose for it. */
export const isPublishedOn = ({ status, url, publishedOn }: SitePage, day: Day): boolean =>
  status === 'published' && url !== '' && (publishedOn === null || publishedOn <= day);

/** Warning `site_page_without_address`: a page is said to be published, and nobody can look at it. */
export const checkSite = (site: readonly SitePage[]): Problem[] =>
  site.some(({ status, url }) => status === 'published' && url === '')
    ? [{ code: 'site_page_without_address', level: 'warning' }]
    : [];
