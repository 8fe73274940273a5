import { start } from '../site/start.client';
import { NoticeComposer } from './notice-composer.client';

start({ 'notice-composer': NoticeComposer });
