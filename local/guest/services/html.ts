// HtmlService inside the guest.
import { defineClass, defineService } from '../guard.ts';

export interface HtmlData {
  title: string;
  html: string;
}

const htmlOutput: (data: HtmlData) => object = defineClass<HtmlData>('HtmlOutput', {
  setTitle: (self, invoke, title: string) => {
    invoke();
    self.title = title;
    return htmlOutput(self);
  },
  setContent: (self, invoke, content: string) => {
    invoke();
    self.html = content;
    return htmlOutput(self);
  },
  getContent: (self, invoke) => {
    invoke();
    return self.html;
  },
});

export function makeHtmlService(): object {
  return defineService('HtmlService', {
    createHtmlOutputFromFile: (_data, invoke, name: string) =>
      htmlOutput({ title: '', html: invoke({ name }) as string }),
  });
}
