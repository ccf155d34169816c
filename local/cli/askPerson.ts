// A question at the terminal; a hidden answer leaves no signs on the screen.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export async function askPerson(question: string, isHidden: boolean): Promise<string> {
  let isMuted = false;
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!isMuted) process.stderr.write(chunk);
      done();
    },
  });
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  const stopped = new AbortController();
  lines.once('SIGINT', () => stopped.abort());
  try {
    const answer = lines.question(question, { signal: stopped.signal });
    isMuted = isHidden;
    return await answer;
  } catch {
    return '';
  } finally {
    lines.close();
    if (isHidden) process.stderr.write('\n');
  }
}
