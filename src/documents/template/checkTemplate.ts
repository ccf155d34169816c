// Everything that is wrong in the text of an opened template, with the place of each.
import type { Problem, TemplatePart } from '../../domain/problem.ts';
import { checkTags } from '../tags/check/checkTags.ts';
import type { Shape } from '../tags/check/shape.ts';
import { placedTags } from './placedTags.ts';
import { type DocumentPart, textOfParagraph } from './readParts.ts';

/** Notes at the end and drawings are not filled; what is written into properties or comments would travel on unseen. */
const OUT_OF_REACH: readonly TemplatePart[] = ['endnote', 'comment', 'drawing', 'properties'];

/**
 * `template_empty` when no part shows any text, the codes of placedTags.ts and checkTags.ts, and
 * `template_tag_out_of_reach` {tag} for a tag in a part where none may stand.
 */
export function checkTemplate(parts: readonly DocumentPart[], data: Shape): Problem[] {
  const isSeen = ({ part, paragraphs }: DocumentPart): boolean =>
    !OUT_OF_REACH.includes(part) && paragraphs.some((paragraph) => textOfParagraph(paragraph).trim() !== '');
  if (!parts.some(isSeen)) return [{ code: 'template_empty' }];
  return parts.flatMap((part) => {
    const { tags, problems } = placedTags(part);
    if (!OUT_OF_REACH.includes(part.part)) return [...problems, ...checkTags(tags, data)];
    return tags.map(({ raw, place }) => ({
      code: 'template_tag_out_of_reach',
      data: { tag: raw },
      templatePlace: place,
    }));
  });
}
