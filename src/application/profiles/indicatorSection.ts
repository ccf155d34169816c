// The section of indicators: a line a target, because a municipality sets a new one every year.
import type { Target } from '../../domain/indicator/indicator.ts';
import { parseCell } from '../../schema/derive/cell.ts';
import type { Profile, ProfileIndicator } from '../profile.ts';
import type { Complain, Line, ProfileRow, Section } from './section.ts';

const TARGET = { kind: 'number', title: '' } as const;

const rowsOf = (indicator: ProfileIndicator): ProfileRow[] => {
  const { id, name } = indicator;
  const head = { section: 'indicators', key: id, name, on: indicator.on !== false } as const;
  return indicator.targets.length === 0
    ? [head]
    : indicator.targets.map(({ fromYear, value }) => ({
        ...head,
        value: value === null ? '' : String(value).replace('.', ','),
        fromYear,
      }));
};

/** The indicator a line is about: a known one, or a new one made like a known one, `ART-02/1`. */
const modelOf = (profile: Profile, id: string): ProfileIndicator | undefined => {
  const known = profile.indicators.find((one) => one.id === id);
  if (known !== undefined) return known;
  const like = profile.indicators.find((one) => id.startsWith(`${one.id}/`) && id.length > one.id.length + 1);
  return like === undefined ? undefined : { ...like, id, targets: [], on: true };
};

/** A line with a year is a target; an empty value takes the target back. A line with neither only renames or switches. */
const targetOf = (line: Line, complain: Complain): Target | 'wrong' | null => {
  const { value, fromYear } = line.record;
  if (fromYear === null) {
    if (value === '') return null;
    complain(line, 'profile_target_without_year', { key: line.record.key });
    return 'wrong';
  }
  const parsed = parseCell(TARGET, value);
  if (!parsed.ok || Number(parsed.value) < 0) {
    complain(line, 'profile_value_wrong', { name: line.record.key, value });
    return 'wrong';
  }
  return { fromYear, value: parsed.value === null ? null : Number(parsed.value) };
};

const merged = (model: ProfileIndicator, lines: readonly Line[], complain: Complain): ProfileIndicator => {
  const byYear = new Map<number, Target>();
  for (const line of lines) {
    const target = targetOf(line, complain);
    const year = line.record.fromYear;
    if (target === 'wrong') {
      const shipped = model.targets.find(({ fromYear }) => fromYear === year);
      if (shipped !== undefined && !byYear.has(shipped.fromYear)) byYear.set(shipped.fromYear, shipped);
    } else if (target !== null) {
      if (lines.some((other) => other.rowNumber < line.rowNumber && other.record.fromYear === year))
        complain(line, 'profile_target_doubled', { key: model.id, year: target.fromYear });
      else byYear.set(target.fromYear, target);
    }
  }
  const name = lines.map((line) => line.record.name).find((text) => text !== '') ?? model.name;
  const on = lines.map((line) => line.record.on).find((flag) => flag !== null) ?? model.on !== false;
  const targets = byYear.size > 0 ? [...byYear.values()] : model.targets;
  return { ...model, name, on, targets };
};

export const indicatorSection: Section = {
  section: 'indicators',
  rows: ({ indicators }) => indicators.flatMap(rowsOf),
  merge: (profile, lines, complain) => {
    const byId = new Map<string, Line[]>();
    for (const line of lines) byId.set(line.record.key, [...(byId.get(line.record.key) ?? []), line]);
    const changed = new Map<string, ProfileIndicator>();
    for (const [id, about] of byId) {
      const model = modelOf(profile, id);
      if (model !== undefined) changed.set(id, merged(model, about, complain));
      else for (const line of about) complain(line, 'profile_key_unknown', { key: id });
    }
    const known = profile.indicators.map((one) => changed.get(one.id) ?? one);
    const fresh = [...changed.values()].filter(({ id }) => !profile.indicators.some((one) => one.id === id));
    return { ...profile, indicators: [...known, ...fresh] };
  },
};
