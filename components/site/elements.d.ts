import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Markup = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

/** Our custom elements. Each wraps markup that is complete without it. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'language-choice': Markup;
      'answer-form': Markup;
      'step-ticks': Markup & { 'data-progress': string };
      'share-link': Markup & {
        'data-place': string;
        'data-copied': string;
        'data-copy-yourself': string;
      };
      'look-again': Markup & { 'data-summary': string; 'data-description': string };
      'print-page': Markup;
      'stale-notice': Markup & { [data: `data-${string}`]: string };
      'objection-letter': Markup & {
        'data-letter': string;
        'data-copied': string;
        'data-copy-yourself': string;
        'data-left': string;
      };
      'objection-log': Markup & { [data: `data-${string}`]: string };
      'follow-up-draft': Markup & { [data: `data-${string}`]: string };
      'place-picker': Markup & { [data: `data-${string}`]: string };
      'claims-filter': Markup & { [data: `data-${string}`]: string };
      'offline-copy': Markup & { [data: `data-${string}`]: string };
      'notice-composer': Markup & { [data: `data-${string}`]: string };
      'embed-snippet': Markup & { [data: `data-${string}`]: string };
    }
  }
}
