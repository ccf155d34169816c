// Last reports of organisations that left inside the window: their people entered the programme (domain reference §6.6).
import { quarterOf } from '../calendar/quarter.ts';
import type { ReportWindow } from '../calendar/reportWindow.ts';
import { isActiveOn } from '../register/activeOn.ts';
import type { Organisation, ReportMoment } from '../register/organisation.ts';
import type { Report } from '../report/report.ts';

/** `reports` are the latest versions (`latestReports`). */
export const departedReports = (
  { moment, organisations }: { readonly moment: ReportMoment; readonly organisations: readonly Organisation[] },
  reports: readonly Report[],
  { start }: ReportWindow,
): { readonly organisation: Organisation; readonly report: Report }[] =>
  organisations.flatMap((organisation) => {
    const { statusFrom } = organisation;
    if (isActiveOn(organisation, moment.asOf) || statusFrom === null || statusFrom <= start) return [];
    // `latestReports` sorts by quarter, so the last one found is the latest.
    const report = reports
      .filter((one) => one.orgId === organisation.id && one.period <= moment.period)
      .filter((one) => one.period >= quarterOf(start))
      .at(-1);
    return report === undefined ? [] : [{ organisation, report }];
  });
