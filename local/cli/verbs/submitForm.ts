// `submit-form`: an answer to a form, as a person sends it.
import { executionLine } from '../executionLines.ts';
import { readJson } from '../readJson.ts';
import { UsageError, type Verb } from '../verb.ts';
import { fileNamed, withWorkspace } from '../withWorkspace.ts';

export const submitFormVerb: Verb = {
  name: 'submit-form',
  summary: 'отправить ответ на форму',
  usage: 'ФОРМА JSON',
  help: [
    'ФОРМА   имя или код формы',
    'JSON    ответы: {"Вопрос": "ответ", "Вопрос с выбором": ["один", "два"]}; даты ГГГГ-ММ-ДД; @файл.json читает из файла',
  ],
  options: {},
  positionals: { min: 2, max: 2 },
  run: async (input) => {
    const [form = '', json = ''] = input.positionals;
    const answers = readJson(json, 'JSON', input.world.cwd);
    if (!areAnswers(answers))
      throw new UsageError('JSON: нужен объект, в котором каждый ответ – текст или список текстов.');
    return withWorkspace(input, async (workspace) => {
      const { responseId, executions } = await workspace.submitForm(fileNamed(workspace, form, 'form').id, answers);
      return {
        value: { responseId, executions },
        lines: [`Ответ принят: ${responseId}`, ...executions.map((execution) => executionLine(execution, 'mid'))],
      };
    });
  },
};

function areAnswers(value: unknown): value is Record<string, string | string[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const isText = (answer: unknown) => typeof answer === 'string';
  return Object.values(value).every((answer) => isText(answer) || (Array.isArray(answer) && answer.every(isText)));
}
