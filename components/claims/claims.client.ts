import { StaleNotice } from '../guide/staleness.client';
import { start } from '../site/start.client';
import { ClaimsFilter } from './claims-filter.client';

start({ 'claims-filter': ClaimsFilter, 'stale-notice': StaleNotice });
