// Which forms the chosen people may take, by the rules the server has sent.
import type { Choice, PersonChoice, Value } from '../../rpc/contract.ts';

type Rules = Value<'rpcGetPairs'>['formRules'];

interface FormsFor {
  /** Those that may be taken; all of them while nobody fits any. */
  readonly open: readonly Choice[];
  /** The one that these people are meant for; empty when there are none or several. */
  readonly proposed: string;
}

export function formsFor(
  forms: readonly Choice[],
  rules: Rules,
  mentor: PersonChoice | undefined,
  mentees: readonly PersonChoice[],
): FormsFor {
  const ruleOf = (code: string) => (rules as Readonly<Record<string, Rules[keyof Rules]>>)[code];
  const open = forms.filter(({ code }) => {
    const rule = ruleOf(code);
    const fits = (role: 'mentor' | 'mentee', person: PersonChoice) => rule?.[role].includes(person.category) ?? true;
    return (mentor === undefined || fits('mentor', mentor)) && mentees.every((person) => fits('mentee', person));
  });
  const meant = open.filter(({ code }) => ruleOf(code) !== undefined);
  const [only, ...others] = meant;
  const isChosen = mentor !== undefined && mentees.length > 0;
  return {
    open: meant.length === 0 ? forms : open,
    proposed: isChosen && only !== undefined && others.length === 0 ? only.code : '',
  };
}
