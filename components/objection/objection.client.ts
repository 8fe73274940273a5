import { start } from '../site/start.client';
import { ObjectionLog } from './follow-up.client';
import { FollowUpDraft } from './follow-up-draft.client';
import { ObjectionLetter } from './objection-letter.client';

// The log fills the drafts with what the letter was told.
start({
  'objection-letter': ObjectionLetter,
  'follow-up-draft': FollowUpDraft,
  'objection-log': ObjectionLog,
});
