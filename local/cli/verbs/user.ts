// `user`: who may enter the workspace from the office's network.
import { newPassword, PASSWORD_HELP } from '../newPassword.ts';
import { UsageError, type Verb } from '../verb.ts';
import { withWorkspace } from '../withWorkspace.ts';

export const userVerb: Verb = {
  name: 'user',
  summary: 'кто входит в рабочее место по сети: список, пароль, удаление',
  usage: '[set|remove ИМЯ] [--password-file ФАЙЛ]',
  help: [
    'без аргументов  список имён',
    'set ИМЯ         добавить человека или сменить ему пароль; имя видно в журнале действий',
    'remove ИМЯ      закрыть вход; начатый сеанс этого человека заканчивается сразу',
    ...PASSWORD_HELP,
  ],
  options: { 'password-file': { type: 'string' } },
  positionals: { min: 0, max: 2 },
  run: (input) => {
    const [action, name] = input.positionals;
    if (action !== undefined && action !== 'set' && action !== 'remove')
      throw new UsageError(`Нет действия «${action}»: нужно set или remove.`);
    if (action !== undefined && name === undefined) throw new UsageError(`Укажите имя: user ${action} ИМЯ.`);
    return withWorkspace(input, async (workspace) => {
      if (action === 'set' && name !== undefined) {
        await workspace.setPassword(name, await newPassword(input, name));
        workspace.note({ who: 'Командная строка', what: `Задан пароль: ${name}` });
        return { value: { name }, lines: [`Пароль для «${name}» задан. Открыть в сети: serve --lan`] };
      }
      if (action === 'remove' && name !== undefined) {
        workspace.removeUser(name);
        workspace.note({ who: 'Командная строка', what: `Закрыт вход: ${name}` });
        return { value: { name }, lines: [`Вход для «${name}» закрыт.`] };
      }
      const users = workspace.users();
      return {
        value: { users },
        lines: users.length === 0 ? ['По сети пока никто не входит.'] : users.map((user) => user.name),
      };
    });
  },
};
