// ScriptApp inside the guest.
import { defineClass, defineService } from '../guard.ts';
import { dataOf, stateOf } from '../state.ts';

interface TriggerData {
  readonly id: string;
  readonly entry: string;
  readonly source: string | null;
}
interface ClockRule {
  readonly entry: string;
  readonly afterMs?: number;
  readonly everyMinutes?: number;
  readonly monthDay?: number;
  readonly hour?: number;
}
interface FormRule {
  readonly entry: string;
  readonly form: string;
  readonly onSubmit: boolean;
}

const trigger = defineClass<TriggerData>('Trigger', {
  getHandlerFunction: (self, invoke) => {
    invoke();
    return self.entry;
  },
  getUniqueId: (self, invoke) => {
    invoke();
    return self.id;
  },
  getTriggerSourceId: (self, invoke) => {
    invoke();
    return self.source;
  },
});

const clockBuilder: (data: ClockRule) => object = defineClass<ClockRule>('ClockTriggerBuilder', {
  after: (self, invoke, afterMs: number) => {
    invoke();
    return clockBuilder({ ...self, afterMs });
  },
  everyMinutes: (self, invoke, everyMinutes: number) => {
    invoke({ everyMinutes });
    return clockBuilder({ ...self, everyMinutes });
  },
  onMonthDay: (self, invoke, monthDay: number) => {
    invoke({ monthDay });
    return clockBuilder({ ...self, monthDay });
  },
  atHour: (self, invoke, hour: number) => {
    invoke({ hour });
    return clockBuilder({ ...self, hour });
  },
  create: (self, invoke) => trigger(invoke(self) as TriggerData),
});

const formBuilder: (data: FormRule) => object = defineClass<FormRule>('FormTriggerBuilder', {
  onFormSubmit: (self, invoke) => {
    invoke();
    return formBuilder({ ...self, onSubmit: true });
  },
  create: (self, invoke) => trigger(invoke(self) as TriggerData),
});

const builder = defineClass<{ readonly entry: string }>('TriggerBuilder', {
  forForm: (self, invoke, form: object | string) => {
    const id = stateOf(form) === null ? String(form) : dataOf<{ id: string }>(form).id;
    invoke({ form: id });
    return formBuilder({ ...self, form: id, onSubmit: false });
  },
  timeBased: (self, invoke) => {
    invoke();
    return clockBuilder(self);
  },
});

export function makeScriptApp(): object {
  return defineService('ScriptApp', {
    newTrigger: (_data, invoke, entry: string) => {
      invoke();
      return builder({ entry });
    },
    getProjectTriggers: (_data, invoke) => (invoke() as TriggerData[]).map((data) => trigger(data)),
    getOAuthToken: (_data, invoke) => invoke(),
    deleteTrigger: (_data, invoke, target: object) => {
      invoke({ id: dataOf<TriggerData>(target).id });
    },
  });
}
