// `demo`: a new workspace with the demo municipality in it.
import { makeDemo } from '../../demo/makeDemo.ts';
import { DEMO_START, DEMO_ZONE } from '../../demo/municipality.ts';
import { makeWorkspace } from '../makeWorkspace.ts';
import type { Answer, Verb, VerbInput } from '../verb.ts';

export const demoVerb: Verb = {
  name: 'demo',
  summary: 'создать рабочую папку с вымышленным муниципалитетом и пройти всю работу',
  usage: '[--profile ПРОФИЛЬ]',
  help: [
    'Папка --dir должна быть новой или пустой. Все люди и числа вымышлены.',
    '--profile   по какому профилю: artemovsky_go (по умолчанию) или другой из «profile list»',
  ],
  options: { profile: { type: 'string' } },
  positionals: { min: 0, max: 0 },
  run: (input) => demoMade(input),
};

/** Makes the demo with a line per step. Refused when the folder is taken. */
export async function demoMade(input: VerbInput): Promise<Answer> {
  const report = await makeWorkspace(input, { clock: DEMO_START, timeZone: DEMO_ZONE }, (workspace) =>
    makeDemo(workspace, input.progress, input.option('profile')),
  );
  return {
    value: { dir: input.dir, ...report },
    lines: [
      `Создан ${report.municipality}.`,
      `Рабочая папка: ${input.dir}`,
      `Книг ${report.made.spreadsheet}, форм ${report.made.form}, документов ${report.made.document}.`,
      `Показатели за ${report.period}:`,
      ...report.indicators.map(
        (row) => `  ${row.id}  ${row.value.padStart(8)}  ${row.stateName.padEnd(14)}  ${row.name}`,
      ),
    ],
  };
}
