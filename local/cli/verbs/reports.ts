// `reports`: who has reported the quarter and who has not, as «Кто не сдал» shows it; accepting, returning with a remark, reminding.
import { askBundle } from '../../demo/askBundle.ts';
import { endedQuarter, periodOf } from '../period.ts';
import { UsageError, type Verb } from '../verb.ts';
import { fileNamed, withWorkspace } from '../withWorkspace.ts';

/** The answer of the bundle, as far as it is printed. */
interface Board {
  readonly deadline: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly stateName: string;
    readonly version: number;
    readonly note: string;
  }[];
}

export const reportsVerb: Verb = {
  name: 'reports',
  summary: 'кто сдал отчёт за квартал и кто нет; принять, вернуть с замечаниями, напомнить',
  usage: '[--book КНИГА] [--period ГГГГ-К] [--accept КОД|all] [--return КОД --remark ТЕКСТ] [--remind КОД]',
  help: [
    '--book      имя или код муниципальной книги; без него – «Муниципальная книга»',
    '--period    квартал, например 2025-Q4; без него – последний оконченный по часам папки',
    '--accept    принять отчёт организации, например ОО-0001, или все сданные: all',
    '--return    вернуть отчёт организации; что исправить – в --remark',
    '--remind    отправить куратору организации готовое письмо',
    'Состояния – по последнему своду: соберите его глаголом rollup.',
  ],
  options: {
    book: { type: 'string' },
    period: { type: 'string' },
    accept: { type: 'string' },
    return: { type: 'string' },
    remark: { type: 'string' },
    remind: { type: 'string' },
  },
  positionals: { min: 0, max: 0 },
  run: (input) => {
    const remark = input.option('remark');
    if ((input.option('return') === undefined) !== (remark === undefined))
      throw new UsageError('Что исправить, пишут вместе с возвратом: --return ОО-0001 --remark "Проверьте число пар"');
    return withWorkspace(input, async (workspace) => {
      const { id: book } = fileNamed(workspace, input.option('book') ?? 'Муниципальная книга', 'spreadsheet');
      const period = periodOf(input.option('period') ?? endedQuarter(workspace.now()));
      const board = async () => (await askBundle(workspace, book, 'rpcGetBoard', { period })).value as Board;
      const [accept, returned, remind] = [input.option('accept'), input.option('return'), input.option('remind')];
      if (accept !== undefined)
        await askBundle(workspace, book, 'rpcAcceptReports', { period, orgIds: accept === 'all' ? [] : [accept] });
      if (returned !== undefined) {
        const version = (await board()).rows.find(({ id }) => id === returned)?.version || 1;
        await askBundle(workspace, book, 'rpcReturnReport', { period, orgId: returned, version, remark });
      }
      if (remind !== undefined) await askBundle(workspace, book, 'rpcSendReminder', { period, orgId: remind });
      const { deadline, rows } = await board();
      return {
        value: { period, deadline, rows },
        lines: [
          `${period}, сдать до ${deadline}`,
          ...rows.map(({ id, stateName, name, note }) =>
            [id, (stateName || 'не спрашивали').padEnd(24), name, note].filter((part) => part !== '').join('  '),
          ),
        ],
      };
    });
  },
};
