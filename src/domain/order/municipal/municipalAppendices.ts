// The appendices of the authority's order: which the profile asks for, which there are.
import type { Track } from '../../pair/form.ts';

/** In the order of their numbers. */
export const APPENDICES = ['regulation', 'plan', 'targets', 'base'] as const;
export type Appendix = (typeof APPENDICES)[number];

/** What the appendices are made of, as the profile wants it and as the workbook has it. */
export interface AppendixFacts {
  readonly tracks: readonly Track[];
  /** The profile's roadmap has tasks of the municipality. */
  readonly wantsPlan: boolean;
  /** «Дорожная карта» has rows to approve. */
  readonly hasPlan: boolean;
  /** Codes of the indicators that are watched, each with whether a target is set. */
  readonly indicators: readonly { readonly id: string; readonly hasTarget: boolean }[];
  /** The profile asks for a register of pairs. */
  readonly hasBase: boolean;
}

/** The teachers' programme is built on a Положение (АЗ-1128), the pupils' one on a plan and its indicators (Р-145). */
export const presentAppendices = ({ tracks, hasPlan, indicators, hasBase }: AppendixFacts): Appendix[] => {
  const isThere: Readonly<Record<Appendix, boolean>> = {
    regulation: tracks.includes('teachers') && !tracks.includes('students'),
    plan: hasPlan,
    targets: indicators.some(({ hasTarget }) => hasTarget),
    base: hasBase,
  };
  return APPENDICES.filter((appendix) => isThere[appendix]);
};

/** What the profile asks for and there is nothing to make of. */
export const lackingAppendices = (facts: AppendixFacts): Appendix[] => {
  const present = presentAppendices(facts);
  const wanted: Readonly<Partial<Record<Appendix, boolean>>> = {
    plan: facts.wantsPlan,
    targets: facts.indicators.length > 0,
  };
  return APPENDICES.filter((appendix) => wanted[appendix] === true && !present.includes(appendix));
};
