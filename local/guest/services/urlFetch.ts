// UrlFetchApp inside the guest: a wave of requests in, an answer for each in their order.
import { defineClass, defineService } from '../guard.ts';

interface Answer {
  readonly code: number;
  readonly text: string;
}

const response = defineClass<Answer>('HTTPResponse', {
  getResponseCode: (self, invoke) => {
    invoke();
    return self.code;
  },
  getContentText: (self, invoke) => {
    invoke();
    return self.text;
  },
});

export function makeUrlFetchApp(): object {
  return defineService('UrlFetchApp', {
    fetchAll: (_data, invoke, requests: unknown[]) =>
      (invoke({ requests }) as Answer[]).map((answer) => response(answer)),
  });
}
