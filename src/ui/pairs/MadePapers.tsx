// What came of preparing papers: they are ready, or go on being made by themselves.
import { Papers, type PapersProps } from './Papers.tsx';
import { PapersUnderWay } from './PapersUnderWay.tsx';

export function MadePapers({ onShow, ...props }: PapersProps & { onShow(): void }) {
  return props.papers.waiting > 0 ? <PapersUnderWay {...props} onShow={onShow} /> : <Papers {...props} />;
}
