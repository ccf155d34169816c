// Whether data has everything that a template asks of it, told without filling it.
import { once } from '../../domain/once.ts';
import type { DocumentLibraries } from '../libraries.ts';
import { shapeOf } from '../tags/check/shape.ts';
import { keyed } from '../tags/tagKey.ts';
import type { TagRecord } from '../tags/value.ts';
import { checkTemplate } from './checkTemplate.ts';
import { openTemplate } from './openTemplate.ts';
import { readParts } from './readParts.ts';

/** False also for what is no template, and for one with mistakes: more data tells more of them. */
export const answeredBy = (libraries: DocumentLibraries, template: Uint8Array): ((data: TagRecord) => boolean) => {
  const parts = once(() => {
    const opened = openTemplate(libraries, template);
    return opened.ok ? readParts(opened.value) : null;
  });
  return (data) => {
    const read = parts();
    return read !== null && checkTemplate(read, shapeOf(keyed(data) as TagRecord)).length === 0;
  };
};
