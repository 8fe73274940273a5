import { start } from '../site/start.client';
import { OfflineCopy } from './offline-copy.client';

start({ 'offline-copy': OfflineCopy });
