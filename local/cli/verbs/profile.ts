// `profile`: the shipped profiles listed, and a profile checked against the published schema.
import { join, resolve } from 'node:path';
import { checkProfile, profileIds } from '../../profile/checkProfile.ts';
import { type Answer, UsageError, type Verb, type VerbInput } from '../verb.ts';

const listed = (folder: string): Answer => {
  const profiles = profileIds(folder).map((id) => {
    const { name, problems } = checkProfile(folder, join(folder, `${id}.json`));
    return { id, name, problems: problems.length };
  });
  const width = Math.max(0, ...profiles.map(({ id }) => id.length));
  return {
    value: { profiles },
    lines: profiles.map(
      ({ id, name, problems }) =>
        `${id.padEnd(width)}  ${name}${problems === 0 ? '' : ` – замечаний: ${problems}, см. profile check ${id}`}`,
    ),
  };
};

const checked = (input: VerbInput, folder: string, named: string): Answer => {
  const isId = profileIds(folder).includes(named);
  const file = isId ? join(folder, `${named}.json`) : resolve(input.world.cwd, named);
  const { id, name, problems } = checkProfile(folder, file);
  const lines = problems.map(({ place, what, wayOut }) => `${place}: ${what}. ${wayOut}`);
  const value = {
    file,
    profile: id,
    problems: problems.map(({ steps, place, what, wayOut }) => ({ path: steps.join('/'), place, what, wayOut })),
  };
  if (problems.length === 0) return { value, lines: [`Профиль «${name}» (${id}): замечаний нет.`] };
  return { value, lines, refused: `Замечаний: ${problems.length}.` };
};

export const profileVerb: Verb = {
  name: 'profile',
  summary: 'перечислить профили муниципалитетов или проверить профиль',
  usage: 'list | check ФАЙЛ|КОД',
  help: [
    'list            профили, которые есть, и сколько к ним замечаний',
    'check ФАЙЛ|КОД  место, что не так и что сделать; схема – profiles/profile.schema.json',
  ],
  options: {},
  positionals: { min: 1, max: 2 },
  async run(input) {
    const [action, named] = input.positionals;
    const folder = input.world.profiles;
    if (action === 'list' && named === undefined) return listed(folder);
    if (action === 'check' && named !== undefined) return checked(input, folder, named);
    throw new UsageError('Нужно: profile list или profile check ФАЙЛ|КОД.');
  },
};
