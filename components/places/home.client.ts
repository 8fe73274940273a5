import { start } from '../site/start.client';
import { PlacePicker } from './place-picker.client';

start({ 'place-picker': PlacePicker });
