// Which consents are lacking of whom, paper by paper: those several people may sign on one day.
import type { ConsentLineView, ConsentPerson } from '../../rpc/views/privacy.ts';

export interface LackingPaper extends Pick<ConsentLineView, 'kind' | 'kindName' | 'signer' | 'signerName'> {
  readonly people: readonly ConsentPerson[];
}

/** A withdrawn consent is somebody's decision: it is asked for apart. */
const isWanted = ({ state, needed, expiresSoon }: ConsentLineView): boolean =>
  expiresSoon || (needed && state !== 'given' && state !== 'withdrawn');

/** The paper most people lack comes first. */
export const lackingPapers = (people: readonly ConsentPerson[]): LackingPaper[] => {
  const papers = new Map<string, LackingPaper & { readonly people: ConsentPerson[] }>();
  for (const person of people)
    for (const line of person.lines.filter(isWanted)) {
      const { kind, kindName, signer, signerName } = line;
      const paper = papers.get(codeOf(line)) ?? { kind, kindName, signer, signerName, people: [] };
      paper.people.push(person);
      papers.set(codeOf(line), paper);
    }
  return [...papers.values()].sort((one, other) => other.people.length - one.people.length);
};

export const codeOf = ({ kind, signer }: Pick<ConsentLineView, 'kind' | 'signer'>): string => `${kind} ${signer}`;
