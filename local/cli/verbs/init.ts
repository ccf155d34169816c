// `init`: a workspace with one municipal workbook, set up through the bundle.
import { readdir } from 'node:fs/promises';
import { askBundle } from '../../demo/askBundle.ts';
import { refusal } from '../../files/refusal.ts';
import { makeWorkspace } from '../makeWorkspace.ts';
import { UsageError, type Verb } from '../verb.ts';

const BOOK = 'Муниципальная книга';

export const initVerb: Verb = {
  name: 'init',
  summary: 'создать рабочую папку с муниципальной книгой',
  usage:
    '--profile ПРОФИЛЬ [--municipality …] [--authority …] [--place …] [--first-year ГГГГ] [--email …] [--pd-mode names|codes] [--account consumer|workspace]',
  help: [
    '--profile        профиль муниципалитета, например artemovsky_go',
    '--municipality   название муниципалитета, как в документах',
    '--authority      орган управления образованием',
    '--place          место издания приказов: г. …, с. …',
    '--first-year     первый год внедрения, по умолчанию 2021',
    '--email          адрес координатора для писем о сбоях',
    '--pd-mode        names – фамилии хранятся в этой папке (по умолчанию), codes – только коды участников',
    '--account        чьи пределы Google соблюдать: consumer – личной почты (по умолчанию), workspace – организации',
  ],
  options: {
    profile: { type: 'string' },
    municipality: { type: 'string', default: 'Муниципалитет' },
    authority: { type: 'string', default: 'Орган управления образованием' },
    place: { type: 'string', default: '(место издания)' },
    'first-year': { type: 'string', default: '2021' },
    email: { type: 'string', default: '' },
    'pd-mode': { type: 'string', default: 'names' },
    account: { type: 'string', default: 'consumer' },
  },
  positionals: { min: 0, max: 0 },
  run: async (input) => {
    const profile = input.option('profile');
    if (profile === undefined) throw new UsageError('Укажите профиль: --profile artemovsky_go.');
    const pdMode = input.option('pd-mode');
    if (pdMode !== 'names' && pdMode !== 'codes') throw new UsageError('--pd-mode: names или codes.');
    const account = input.option('account');
    if (account !== 'consumer' && account !== 'workspace') throw new UsageError('--account: consumer или workspace.');
    const firstYear = Number(input.option('first-year'));
    if (!Number.isInteger(firstYear) || firstYear < 2020 || firstYear > 2100)
      throw new UsageError('--first-year: год, например 2021.');
    await checkProfile(input.world.bundle, profile);
    const argument = {
      profile,
      municipality: input.option('municipality'),
      authority: input.option('authority'),
      place: input.option('place'),
      firstYear,
      coordinatorEmail: input.option('email'),
      pdMode,
    };
    const bookId = await makeWorkspace(input, { account }, async (workspace) => {
      const id = workspace.createSpreadsheet(BOOK);
      await askBundle(workspace, id, 'rpcSetUp', argument);
      for (let next = 1; next > 0; ) {
        const { value } = await askBundle(workspace, id, 'rpcMakeTemplates', {});
        ({ next } = value as { next: number });
      }
      return id;
    });
    return {
      value: { dir: input.dir, book: { id: bookId, name: BOOK }, profile },
      lines: [
        `Создана рабочая папка ${input.dir}`,
        `Книга «${BOOK}», профиль ${profile}`,
        `Дальше: npm run -s local -- serve --dir ${input.dir}`,
      ],
    };
  },
};

/** The bundle keeps each profile in a page of its own. */
async function checkProfile(bundle: string, profile: string): Promise<void> {
  const pages = await readdir(bundle).catch(() => [] as string[]);
  const profiles = pages.flatMap((page) => /^profile-(.+)\.html$/.exec(page)?.[1] ?? []);
  if (!profiles.includes(profile)) throw refusal(`Профиля «${profile}» нет. Есть: ${profiles.join(', ')}.`);
}
