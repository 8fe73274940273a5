import type { Audience } from '../../lib/guide/page-plan';

/** The marks by which the style sheet filters. Nothing is marked that always shows. */
export function audienceMarks({ features, circumstance, withoutAccount }: Audience) {
  return {
    ...(features && { 'data-uses': features.join(' ') }),
    ...(circumstance && { 'data-am': circumstance }),
    ...(!withoutAccount && { 'data-account': 'with' }),
  };
}
